/// What ICU's words say about places of a text, asked only where the grammar is in doubt.
///
/// Where a word ends whatever stands around, as between Han and a digit, nothing is segmented. Elsewhere the stretch
/// between two such places is, when something in it is first asked about, so that the answers are those of a
/// segmentation of the whole text.
final class WordEvidence {
    private let text: UTF8Text
    private let segmentsWholeText: Bool
    private let classes = WordClass.table
    private var words: WordBoundaries?
    private var stretch = 0..<0
    /// Whether a word begins at each byte of the stretch, and at its end; behind that, left from longer ones. Most texts
    /// ask nothing, and none is allocated for them.
    private var isStart: UnsafeMutablePointer<Bool>?
    private var capacity = 0

    /// - Parameter segmentsWholeText: Whether to segment everything at the first question, to compare with.
    init(_ text: UTF8Text, segmentsWholeText: Bool = false) {
        self.text = text
        self.segmentsWholeText = segmentsWholeText
    }

    deinit { isStart?.deallocate() }

    /// Whether a word begins or ends at `offset`.
    func isBoundary(_ offset: Int) -> Bool {
        if offset <= 0 || offset >= text.count { return true }
        if !stretch.contains(offset) {
            if !segmentsWholeText, breaks(before: offset) { return true }
            segment(around: offset)
        }
        return isStart.unsafelyUnwrapped[offset - stretch.lowerBound]
    }

    private func segment(around offset: Int) {
        stretch = segmentsWholeText ? 0..<text.count : stretch(around: offset)
        if capacity <= stretch.count {
            capacity = max(256, 2 * stretch.count)
            isStart?.deallocate()
            isStart = .allocate(capacity: capacity)
        }
        let isStart = isStart.unsafelyUnwrapped
        isStart.initialize(repeating: false, count: stretch.count + 1)
        isStart[0] = true
        let words = self.words ?? WordBoundaries()
        self.words = words
        let start = stretch.lowerBound
        words.forEachWord(in: text, stretch) { end, _ in isStart[end - start] = true }
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
