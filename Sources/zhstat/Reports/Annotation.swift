internal import ChineseStatistics

/// A piece of a text: what is marked in it, or what stands between.
enum Annotation {
    case text(Substring)
    case quantity(Substring, Quantity)
    case period(Substring, Period)

    /// The text of a recognition in pieces, from beginning to end. Quantities and periods do not overlap.
    static func pieces(of recognition: Recognition) -> [Annotation] {
        let text = recognition.text
        let marks =
            recognition.quantities.map { ($0.range, Annotation.quantity(text[$0.range], $0.quantity)) }
            + recognition.periods.map { ($0.range, .period(text[$0.range], $0.period)) }
        var pieces: [Annotation] = []
        var position = text.startIndex
        for (range, mark) in marks.sorted(by: { $0.0.lowerBound < $1.0.lowerBound }) {
            if position < range.lowerBound { pieces.append(.text(text[position..<range.lowerBound])) }
            pieces.append(mark)
            position = range.upperBound
        }
        if position < text.endIndex { pieces.append(.text(text[position...])) }
        return pieces
    }
}
