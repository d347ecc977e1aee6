/// What ICU's words say about places of a text, asked only where the grammar is in doubt.
///
/// Where a word ends whatever stands around, as between Han and a digit, nothing is segmented. Elsewhere the stretch
/// between two such places is, when something in it is first asked about, and Han no further than up to where its
/// words are certain, so that the answers are those of a segmentation of the whole text.
final class WordEvidence {
    @exclusivity(unchecked) private var text = UTF8Text.empty
    private let segmentsWholeText: Bool
    private let classes = WordClass.table
    @exclusivity(unchecked) private var words: WordBoundaries?
    /// The dictionary, once it was asked.
    @exclusivity(unchecked) private var dictionary: WordDictionary?
    /// Which characters stand side by side in its words, once that is known.
    @exclusivity(unchecked) private(set) var neighbours: WordNeighbours?
    /// How many characters were divided without knowing.
    @exclusivity(unchecked) private var dividedCount = 0
    /// The Han and kana of the stretch, where it is nothing else, of which no more than was asked about is divided.
    @exclusivity(unchecked) private var run = DictionaryRun()
    @exclusivity(unchecked) private var start = 0
    @exclusivity(unchecked) private var end = 0
    /// Up to where the words of the stretch are known.
    @exclusivity(unchecked) private var knownEnd = 0
    /// Whether a word begins at each byte of the stretch, and at its end; behind that, left from longer ones.
    @exclusivity(unchecked) private var isStart: UnsafeMutablePointer<Bool>?
    @exclusivity(unchecked) private var capacity = 0

    /// - Parameters:
    ///   - segmentsWholeText: Whether to segment everything at the first question, to compare with.
    ///   - neighbours: Which characters stand side by side in words, known from the start.
    init(segmentsWholeText: Bool = false, neighbours: WordNeighbours? = nil) {
        self.segmentsWholeText = segmentsWholeText
        self.neighbours = neighbours
    }

    deinit {
        isStart?.deallocate()
        tellDivided()
    }

    /// Goes over to another text, of which nothing is known.
    func begin(_ text: UTF8Text) {
        self.text = text
        (start, end, knownEnd) = (0, 0, 0)
    }

    /// Whether a word begins or ends at `offset`.
    @inline(__always)
    func isBoundary(_ offset: Int) -> Bool {
        // Half of the questions are about words that are known by now.
        if offset > start, offset <= knownEnd, offset < end { return isStart.unsafelyUnwrapped[offset &- start] }
        return findBoundary(offset)
    }

    /// The same of a place where that is not known yet.
    ///
    /// Most are certain, which is told before anything else is called.
    @inline(never)
    private func findBoundary(_ offset: Int) -> Bool { isCertain(offset) || findWord(at: offset) }

    /// Looks for the words around `offset`, and tells whether one of them begins or ends there.
    @inline(never)
    private func findWord(at offset: Int) -> Bool {
        if offset <= 0 || offset >= text.count { return true }
        // One comparison for both, since which it is cannot be foreseen.
        if UInt(bitPattern: offset &- start) >= UInt(bitPattern: end &- start) {
            if segmentsWholeText {
                segment(0..<text.count)
            } else if breaks(before: offset) {
                return true
            } else if openDictionary(), let start = runStart(before: offset) {
                if start == offset &- 3, let isEnd = endsBetweenTwo(offset) { return isEnd }
                if !readRun(from: start, around: offset) { segment(stretch(around: offset)) }
            } else {
                segment(stretch(around: offset))
            }
        }
        if offset > knownEnd { divideRun(through: offset) }
        return isStart.unsafelyUnwrapped[offset - start]
    }

    private func segment(_ stretch: Range<Int>) {
        let isStart = take(stretch)
        knownEnd = end
        let words = self.words ?? WordBoundaries()
        self.words = words
        let start = start
        words.forEachWord(in: text, stretch) { end, _ in isStart[end - start] = true }
    }

    /// Goes over to another stretch, of which nothing is known but that a word begins with it.
    @discardableResult
    private func take(_ stretch: Range<Int>) -> UnsafeMutablePointer<Bool> {
        (start, end, knownEnd) = (stretch.lowerBound, stretch.upperBound, stretch.lowerBound)
        if capacity <= stretch.count {
            capacity = max(256, 2 * stretch.count)
            isStart?.deallocate()
            isStart = .allocate(capacity: capacity)
        }
        let isStart = isStart.unsafelyUnwrapped
        isStart.initialize(repeating: false, count: stretch.count + 1)
        isStart[0] = true
        return isStart
    }

    /// Opens the dictionary, unless it is, and takes up what is known of neighbours by now; false where there is none.
    private func openDictionary() -> Bool {
        guard let dictionary = dictionary ?? WordDictionary.shared else { return false }
        self.dictionary = dictionary
        if neighbours == nil { neighbours = dictionary.neighbours }
        return true
    }

    /// Makes the stretch around `offset`, of which a start is known, the current one, if it is a run of Han and kana or a
    /// part of one.
    private func readRun(from start: Int, around offset: Int) -> Bool {
        let end = run.read(text, from: start, known: offset, to: certainEnd(behind: offset))
        if end < text.count, WordClass(text.value(at: end), in: classes) == .unknown || end == offset { return false }
        take(start..<end)
        return true
    }

    /// Where the run begins that `offset` is in, or a word certainly does; nil beside something unknown.
    private func runStart(before offset: Int) -> Int? {
        var start = offset
        while true {
            while start >= 3, HanUnits.isCommon(text.base + start - 3) {
                if isCertain(start) { return start }
                start -= 3
            }
            let before = text.scalar(before: start)
            guard before.start < start else { return start }
            let wordClass = WordClass(before.value, in: classes)
            if wordClass == .unknown { return nil }
            guard wordClass == .dictionary else { return start }
            start = before.start
        }
    }

    /// The next place behind `offset` where a word certainly ends between two Han characters, or the end of the text.
    private func certainEnd(behind offset: Int) -> Int {
        guard neighbours != nil else { return text.count }
        var end = offset
        while end < text.count, HanUnits.isCommon(text.base + end) {
            end += 3
            if isCertain(end) { return end }
        }
        return text.count
    }

    /// Whether a word ends at `offset`, between two Han characters that stand so in no word.
    @inline(__always)
    private func isCertain(_ offset: Int) -> Bool {
        guard let neighbours else { return false }
        return !neighbours.mayJoin(in: text, at: offset)
    }

    /// Whether a word ends between two Han characters, of which the first begins one, told without a division; nil where
    /// words that reach further would have to be weighed against theirs.
    ///
    /// A third of the questions that the dictionary is asked are told so.
    private func endsBetweenTwo(_ offset: Int) -> Bool? {
        guard let dictionary, HanUnits.areCommon(text.word(at: offset &- 3)) else { return nil }
        let units = HanUnits(text.base + offset - 3)
        let next = text.value(at: offset &+ 3)
        let nextClass = WordClass(next, in: classes)
        guard nextClass != .unknown else { return nil }
        let third = nextClass == .dictionary ? UInt16(truncatingIfNeeded: next) : HanUnits.none
        let followers = dictionary.followers(of: units[0])
        let pair = followers[units[1]]
        guard !pair.mayGoOn(with: third) else { return nil }
        if pair.countOfWords == 0 { return true }
        // Both are a word. Of equal sums the longer word is taken, as in a division.
        let second = dictionary.followers(of: units[1])
        guard second[third].isEmpty else { return nil }
        return pair.cost > followers.cost &+ second.cost
    }

    private func divideRun(through offset: Int) {
        guard let dictionary else { return }
        let (start, isStart) = (start, isStart.unsafelyUnwrapped)
        let divided = run.divided
        run.forEachEnd(in: dictionary, through: (offset - start) / 3) { isStart[3 * $0] = true }
        knownEnd = start + 3 * run.divided
        if neighbours == nil {
            dividedCount += run.divided - divided
            if dividedCount >= Self.tellingCount { tellDivided() }
        }
    }

    /// How many characters are divided until the dictionary, which tasks share, is told of them.
    private static var tellingCount: Int { 1024 }

    private func tellDivided() {
        guard dividedCount > 0, let dictionary else { return }
        neighbours = dictionary.neighbours(havingDivided: dividedCount)
        dividedCount = 0
    }

    /// The text around `offset` without a place inside where a word certainly ends.
    private func stretch(around offset: Int) -> Range<Int> {
        var start = offset
        repeat {
            start = text.scalar(before: start).start
            // Between two Han characters, as most are, only the dictionary tells.
            while isHan(start), isHan(start - 3) { start -= 3 }
        } while start > 0 && !breaks(before: start)
        var end = offset
        repeat {
            while isHan(end), isHan(end + 3) { end += 3 }
            end += text.scalar(at: end).length
        } while end < text.count && !breaks(before: end)
        return start..<end
    }

    /// Whether a Han character of three bytes begins there, or one of the symbols among them, which stay with ICU.
    @inline(__always)
    private func isHan(_ offset: Int) -> Bool { (0xE4...0xE9).contains(text[offset]) }

    /// Whether a word ends before `offset`, whatever stands around.
    @inline(__always)
    private func breaks(before offset: Int) -> Bool {
        if isHan(offset), isHan(offset - 3) { return false }
        let before = WordClass(text.value(before: offset), in: classes)
        return before.breaks(before: WordClass(text.value(at: offset), in: classes))
    }
}
