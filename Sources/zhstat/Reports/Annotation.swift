internal import ChineseStatistics

/// A piece of a text: what is marked in it, or what stands between.
enum Annotation {
    case text(Substring)
    case quantity(Substring, Quantity)
    case period(Substring, Period)

    /// Calls `body` with the pieces of the text, from beginning to end.
    ///
    /// Quantities and periods stand in order and do not overlap.
    static func forEachPiece(of recognition: Recognition, _ body: (Annotation) -> Void) {
        let text = recognition.text
        var position = text.startIndex
        func mark(_ range: Range<String.Index>, _ mark: Annotation) {
            if position < range.lowerBound { body(.text(text[position..<range.lowerBound])) }
            body(mark)
            position = range.upperBound
        }
        var periods = recognition.periods[...]
        func markPeriods(before end: String.Index) {
            while let next = periods.first, next.range.lowerBound < end {
                mark(next.range, .period(text[next.range], next.period))
                periods.removeFirst()
            }
        }
        for match in recognition.quantities {
            markPeriods(before: match.range.lowerBound)
            mark(match.range, .quantity(text[match.range], match.quantity))
        }
        markPeriods(before: text.endIndex)
        if position < text.endIndex { body(.text(text[position...])) }
    }
}
