/// What ICU's words say about places of a text, asked only where the grammar is in doubt.
///
/// A clause is segmented when something in it is first asked about. Clauses end where ICU breaks whatever
/// stands around, so the answers are those of a segmentation of the whole text.
final class WordEvidence {
    private let text: UTF8Text
    private let segmentsWholeText: Bool
    private var boundaries: WordBoundaries?
    private var clause = 0..<0
    private var ends: [Int] = []

    /// - Parameter segmentsWholeText: Whether to segment everything at the first question, to compare with.
    init(_ text: UTF8Text, segmentsWholeText: Bool = false) {
        self.text = text
        self.segmentsWholeText = segmentsWholeText
    }

    /// Whether a word begins or ends at `offset`.
    func isBoundary(_ offset: Int) -> Bool {
        if offset <= 0 || offset >= text.count { return true }
        let word = word(at: offset)
        return word.lowerBound == offset
    }

    /// The word that holds the scalar at `offset`.
    func word(at offset: Int) -> Range<Int> {
        guard offset >= 0, offset < text.count else { return offset..<offset }
        if !clause.contains(offset) { segment(around: offset) }
        var low = 0
        var high = ends.count - 1
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] > offset { high = middle } else { low = middle + 1 }
        }
        return (low > 0 ? ends[low - 1] : clause.lowerBound)..<ends[low]
    }

    private func segment(around offset: Int) {
        clause = segmentsWholeText ? 0..<text.count : clauseRange(around: offset)
        ends.removeAll(keepingCapacity: true)
        let iterator = boundaries ?? WordBoundaries()
        boundaries = iterator
        iterator.forEachWord(in: text, clause) { end, _ in ends.append(end) }
    }

    private func clauseRange(around offset: Int) -> Range<Int> {
        var start = offset
        while start > 0 {
            let (scalar, before) = text.scalar(before: start)
            if isClauseEnd(scalar, next: text.value(at: start)) { break }
            start = before
        }
        var end = offset
        while end < text.count {
            let (scalar, length) = text.scalar(at: end)
            end += length
            if isClauseEnd(scalar, next: text.value(at: end)) { break }
        }
        return start..<end
    }

    /// Whether ICU breaks behind the scalar and looks no further back: a comma between digits does not count.
    private func isClauseEnd(_ scalar: UInt32, next: UInt32) -> Bool {
        switch scalar {
        case 0x3002, 0x3001, 0xFF01, 0xFF1F, 0x0A, 0x300A, 0x300B, 0xFF08, 0xFF09, 0x201C, 0x201D: true
        case 0xFF0C, 0xFF1B: next.isHan
        default: false
        }
    }
}
