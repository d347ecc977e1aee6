internal import ChineseStatistics

/// A quantity or a period, to be marked in its text.
struct Annotation {
    /// What is marked.
    enum Content {
        case quantity(Quantity)
        case period(Period)
    }

    let range: Range<String.Index>
    let content: Content

    /// A piece of an annotated text.
    enum Piece {
        case text(Substring)
        case begin(Content)
        case end(Content)
    }

    /// The text of a recognition in pieces, from beginning to end.
    ///
    /// A period can have a quantity in it, and the pieces are nested then. What would begin in one and end behind it
    /// is left out.
    static func pieces(of recognition: Recognition) -> [Piece] {
        let text = recognition.text
        var pieces: [Piece] = []
        var open: [Annotation] = []
        var position = text.startIndex
        func advance(to place: String.Index) {
            if position < place { pieces.append(.text(text[position..<place])) }
            position = place
        }
        func close(upTo place: String.Index) {
            while let last = open.last, last.range.upperBound <= place {
                advance(to: last.range.upperBound)
                pieces.append(.end(open.removeLast().content))
            }
        }
        for annotation in all(of: recognition) {
            close(upTo: annotation.range.lowerBound)
            if let outer = open.last, outer.range.upperBound < annotation.range.upperBound { continue }
            advance(to: annotation.range.lowerBound)
            pieces.append(.begin(annotation.content))
            open.append(annotation)
        }
        close(upTo: text.endIndex)
        advance(to: text.endIndex)
        return pieces
    }

    private static func all(of recognition: Recognition) -> [Annotation] {
        let quantities = recognition.quantities.map { Annotation(range: $0.range, content: .quantity($0.quantity)) }
        let periods = recognition.periods.map { Annotation(range: $0.range, content: .period($0.period)) }
        return (quantities + periods).sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
    }
}
