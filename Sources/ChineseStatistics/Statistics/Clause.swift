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
        /// What figure it is.
        var figures = Figures.none
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
    var pieces = Pieces.none {
        didSet { lastQuantity = pieces.lastIndex { $0.quantity != nil } ?? -1 }
    }
    /// The index of the last piece that is a quantity; negative where none is.
    private(set) var lastQuantity = -1
    /// The marks before it and behind it in their ASCII forms, zero where none is.
    var before: UInt32 = 0
    var next: UInt32 = 0
    /// The length of the mark behind it, in bytes.
    var nextLength: UInt8 = 0
    var hasMarks = false
    /// What ends it: a comma, a full stop, a line.
    var end: End = .comma

    /// Where the next clause begins.
    var following: Int { range.upperBound + Int(nextLength) }

    /// Whether 分别 stands in it.
    var isRespective: Bool { pieces.contains { $0.mark == .respectively } }

    /// Whether a bracket closes before it.
    var closesAside: Bool { before == 0x29 }

    /// Whether a bracket opens behind it.
    var opensAside: Bool { next == 0x28 }

    /// Whether a colon stands behind it.
    var opensList: Bool { next == 0x3A }

    /// Whether figures stand in a clause.
    enum Figures: Int, Comparable {
        case none
        /// Only such as make no row without a word that leads to them: 第三次, 三年.
        case dependent
        case independent

        static func < (a: Figures, b: Figures) -> Bool { a.rawValue < b.rawValue }
    }

    enum End: Int, Comparable {
        case comma, sentence, paragraph

        static func < (a: End, b: End) -> Bool { a.rawValue < b.rawValue }
    }
}

extension Quantity {
    /// Whether it makes a row only with a word for a change, a rank or a length before it.
    var isDependent: Bool {
        switch kind {
        case .duration, .age: true
        case .ordinal: !isPlace
        default: false
        }
    }

    /// Whether an ordinal counts places: 第1位, 第三名.
    var isPlace: Bool {
        // By its scalar, since to compare strings is to ask whether they are written in two ways.
        guard let unit = unit?.text, unit.utf8.count == 3, let scalar = unit.unicodeScalars.first else { return false }
        return scalar == "位" || scalar == "名"
    }
}
