/// A stretch of text between commas or full stops, with what the grammar knows in it.
struct Clause {
    /// Something of a clause that has a meaning of its own; what stands between pieces is plain text.
    struct Piece {
        enum Kind {
            /// The index of a quantity.
            case quantity(Int)
            /// The index of a period.
            case period(Int)
            case mark(Mark)
        }

        var kind: Kind
        var range: Range<Int>

        var mark: Mark? {
            if case .mark(let mark) = kind { mark } else { nil }
        }

        var quantity: Int? {
            if case .quantity(let index) = kind { index } else { nil }
        }

        var period: Int? {
            if case .period(let index) = kind { index } else { nil }
        }
    }

    var range: Range<Int>
    /// The pieces in order, without overlaps; without its marks where these have not been read.
    var pieces = Pieces.none
    var hasMarks = false
    /// Whether 分别 stands in it.
    var isRespective = false
    /// What ends it: a comma, a full stop, a line.
    var end: End = .comma

    enum End: Int, Comparable {
        case comma, sentence, paragraph

        static func < (a: End, b: End) -> Bool { a.rawValue < b.rawValue }
    }
}
