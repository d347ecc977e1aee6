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
    /// Whether a word begins at each byte of the stretch.
    private var isStart: [Bool] = []

    /// - Parameter segmentsWholeText: Whether to segment everything at the first question, to compare with.
    init(_ text: UTF8Text, segmentsWholeText: Bool = false) {
        self.text = text
        self.segmentsWholeText = segmentsWholeText
    }

    /// Whether a word begins or ends at `offset`.
    func isBoundary(_ offset: Int) -> Bool {
        if offset <= 0 || offset >= text.count { return true }
        if !stretch.contains(offset) {
            if !segmentsWholeText, breaks(before: offset) { return true }
            segment(around: offset)
        }
        return isStart[offset - stretch.lowerBound]
    }

    private func segment(around offset: Int) {
        stretch = segmentsWholeText ? 0..<text.count : stretch(around: offset)
        let start = stretch.lowerBound
        isStart.removeAll(keepingCapacity: true)
        isStart.append(contentsOf: repeatElement(false, count: stretch.count + 1))
        isStart[0] = true
        let words = self.words ?? WordBoundaries()
        self.words = words
        isStart.withUnsafeMutableBufferPointer { isStart in
            words.forEachWord(in: text, stretch) { end, _ in isStart[end - start] = true }
        }
    }

    /// The text around `offset` without a place inside where a word certainly ends.
    private func stretch(around offset: Int) -> Range<Int> {
        var start = text.scalar(before: offset).start
        while start > 0, !breaks(before: start) { start = text.scalar(before: start).start }
        var end = offset + text.scalar(at: offset).length
        while end < text.count, !breaks(before: end) { end += text.scalar(at: end).length }
        return start..<end
    }

    /// Whether a word ends before `offset`, whatever stands around.
    @inline(__always)
    private func breaks(before offset: Int) -> Bool {
        // Between two Han characters, as most are, only the dictionary tells.
        if (0xE4...0xE9).contains(text[offset]), (0xE4...0xE9).contains(text[offset - 3]) { return false }
        let before = WordClass(text.value(before: offset), in: classes)
        return before.breaks(before: WordClass(text.value(at: offset), in: classes))
    }
}
