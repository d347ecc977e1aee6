/// Tells which quantities stand in quotation marks or in the marks of a title.
struct BracketReader {
    let text: UTF8Text

    /// The longest title and the longest quotation that are looked through, in bytes.
    private static let longestTitle = 150
    private static let longestQuotation = 36

    /// Whether a range is part of a name in quotation marks or of a title: “三个只有”, 《二十条》.
    func encloses(_ range: Range<Int>) -> Bool {
        guard text.mayHoldQuotationMark(before: range.lowerBound) else { return false }
        return isEnclosed(range, "《", "》", within: Self.longestTitle) { text.lastTitleMark(in: $0) }
            || isEnclosed(range, "“", "”", within: Self.longestQuotation) { text.lastQuotationMark(in: $0) }
    }

    /// - Parameter last: Where the last mark of the pair stands in some text before the range.
    @inline(__always)
    private func isEnclosed(
        _ range: Range<Int>, _ opening: StaticString, _ closing: StaticString, within limit: Int,
        last: (Range<Int>) -> Int?
    ) -> Bool {
        let first = max(0, range.upperBound - limit - opening.utf8CodeUnitCount)
        guard first < range.lowerBound, let mark = last(first..<range.lowerBound),
            let start = text.skip(opening, at: mark)
        else { return false }
        var end = range.upperBound
        while text.skip(closing, at: end) == nil {
            guard end < text.count, end - start < limit, text.skip(opening, at: end) == nil else { return false }
            end += 1
        }
        return end - start <= limit
    }
}
