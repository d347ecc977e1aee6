/// Reads words by the rules that need no more than the class of a scalar and of its neighbours.
///
/// The rules are those of ICU's `word.txt` for scalars of a known ``WordClass``: letters and digits stay
/// together, and with a mark of the right class between them; so do spaces, Han and kana, and CR LF. Everything else
/// stands alone. A scalar that is not known may extend or join what stands before it, so that nothing which touches it
/// is read here.
struct WordReader {
    /// ICU's rule status of words (`UWordBreak` in `ubrk.h`).
    private enum Status {
        static let none: Int32 = 0
        static let number: Int32 = 100
        static let letters: Int32 = 200
        static let ideographs: Int32 = 400
    }

    private let text: UTF8Text
    private let end: Int
    private let classes = WordClass.table

    /// - Parameter end: Where the text ends, as far as words are concerned.
    init(text: UTF8Text, end: Int) {
        self.text = text
        self.end = end
    }

    /// Calls `body` with the end and the rule status of each word from `start`, where a word begins, and returns where
    /// the words begin that cannot be read here.
    @inline(__always)
    func forEachWord(
        from start: Int, in dictionary: WordDictionary, _ run: inout DictionaryRun, _ body: (Int, Int32) -> Void
    ) -> Int {
        var start = start
        while start < end {
            let (scalar, length) = text.scalar(at: start)
            var next = start + length
            switch WordClass(scalar, in: classes) {
            case .dictionary:
                guard read(&run, start) else { return start }
                run.forEachWord(in: dictionary) { body(start + 3 * $0, Status.ideographs) }
                next = start + 3 * run.count
            case .letter:
                guard let word = word(from: next, .letter) else { return start }
                next = word.end
                body(next, word.status)
            case .digit:
                guard let word = word(from: next, .digit) else { return start }
                next = word.end
                body(next, word.status)
            case .space:
                while wordClass(at: next) == .space { next += text.scalar(at: next).length }
                if wordClass(at: next) == .unknown { return start }
                body(next, Status.none)
            case .lineFeed:
                body(next, Status.none)
            case .carriageReturn:
                if wordClass(at: next) == .lineFeed { next += 1 }
                body(next, Status.none)
            case .unknown:
                return start
            default:
                if wordClass(at: next) == .unknown { return start }
                body(next, Status.none)
            }
            start = next
        }
        return end
    }

    /// The next place behind `start` where a word ends whatever stands around.
    func certainBreak(after start: Int) -> Int {
        var (offset, last) = (start, WordClass.unknown)
        while offset < end {
            let (scalar, length) = text.scalar(at: offset)
            let this = WordClass(scalar, in: classes)
            if offset > start, last.breaks(before: this) { return offset }
            offset += length
            last = this
        }
        return end
    }

    /// The class of the scalar at `offset`; at the end, that of something no word goes on with.
    @inline(__always)
    private func wordClass(at offset: Int) -> WordClass {
        offset < end ? WordClass(text.value(at: offset), in: classes) : .single
    }

    /// Reads the run of Han and kana from `start`, unless something unknown touches it.
    private func read(_ run: inout DictionaryRun, _ start: Int) -> Bool {
        let offset = run.read(text, from: start, known: start, to: end)
        return wordClass(at: offset) != .unknown
    }

    /// The end and status of a word of letters and digits whose first scalar, of class `last`, ends at `offset`.
    private func word(from offset: Int, _ last: WordClass) -> (end: Int, status: Int32)? {
        var (offset, last) = (offset, last)
        while true {
            let (scalar, length) = offset < end ? text.scalar(at: offset) : (0x0A, 0)
            let this = WordClass(scalar, in: classes)
            if this == .unknown { return nil }
            if this.isLetterOrDigit {
                offset += length
                last = this
                continue
            }
            // A mark keeps together what stands on both sides of it.
            let following = this.isMark ? wordClass(at: offset + length) : .single
            if following == .unknown { return nil }
            guard following == last else { break }
            guard last == .letter ? this.joinsLetters : this.joinsDigits else { break }
            offset += length
        }
        return (offset, last == .letter ? Status.letters : Status.number)
    }
}
