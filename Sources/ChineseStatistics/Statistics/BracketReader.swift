/// Tells which quantities stand in quotation marks or in the marks of a title, asked in the order of the text.
struct BracketReader {
    /// The nearest mark of a pair before the place that has been read to.
    private struct Last {
        var end = 0
        var opens = false
    }

    let text: UTF8Text
    private var position = 0
    private var title = Last()
    private var quotation = Last()

    /// The longest title and the longest quotation that are looked through, in bytes.
    private static let longestTitle = 150
    private static let longestQuotation = 36

    init(text: UTF8Text) { self.text = text }

    /// Whether a range is part of a name in quotation marks or of a title: “三个只有”, 《二十条》.
    mutating func encloses(_ range: Range<Int>) -> Bool {
        read(to: range.lowerBound)
        return isEnclosed(range, title, "《", "》", within: Self.longestTitle)
            || isEnclosed(range, quotation, "“", "”", within: Self.longestQuotation)
    }

    /// Reads on to `offset`, without what is too far before it to matter.
    private mutating func read(to offset: Int) {
        let start = max(position, offset - Self.longestTitle - 3)
        if start < offset, text.mayHoldQuotationMark(in: start..<offset) { readMarks(start..<offset) }
        position = offset
    }

    private mutating func readMarks(_ range: Range<Int>) {
        // The second byte of all four marks.
        text.forEachIndex(of: 0x80, in: range) { middle in
            switch (text[middle - 1], text[middle + 1]) {
            case (0xE3, 0x8A): title = Last(end: middle + 2, opens: true)
            case (0xE3, 0x8B): title = Last(end: middle + 2, opens: false)
            case (0xE2, 0x9C): quotation = Last(end: middle + 2, opens: true)
            case (0xE2, 0x9D): quotation = Last(end: middle + 2, opens: false)
            default: break
            }
        }
    }

    private func isEnclosed(
        _ range: Range<Int>, _ last: Last, _ opening: StaticString, _ closing: StaticString, within limit: Int
    ) -> Bool {
        guard last.opens, last.end >= range.upperBound - limit else { return false }
        var end = range.upperBound
        while text.skip(closing, at: end) == nil {
            guard end < text.count, end - last.end < limit, text.skip(opening, at: end) == nil else { return false }
            end += 1
        }
        return end - last.end <= limit
    }
}
