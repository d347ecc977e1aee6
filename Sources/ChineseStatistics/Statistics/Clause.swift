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

        let kind: Kind
        /// What kinds of mark it is of, if it is one.
        let kinds: Mark.Kinds
        /// What figure it is.
        let figures: Figures
        var range: Range<Int>

        init(quantity: Int, _ figures: Figures, range: Range<Int>) {
            (kind, kinds, self.figures, self.range) = (.quantity(quantity), [], figures, range)
        }

        init(period: Int, range: Range<Int>) {
            (kind, kinds, figures, self.range) = (.period(period), [], .none, range)
        }

        init(_ word: MarkWord, range: Range<Int>) {
            (kind, kinds, figures, self.range) = (.mark(word.mark), word.kinds, .none, range)
        }

        /// Whether it is a mark of one of some kinds.
        @inline(__always)
        func isAny(of kinds: Mark.Kinds) -> Bool { self.kinds.isAny(of: kinds) }

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
    /// What figures stand in it.
    var figures = Figures.none
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
    /// What ended between the clause that was read before it and this one; a comma where nothing was passed over.
    var passed: End = .comma
    /// The kinds of its marks, where these have been read; some of them may be of none.
    private(set) var kinds: Mark.Kinds = []

    /// Takes the pieces that were added to a store.
    mutating func takePieces(of store: PieceStore) {
        (lastQuantity, kinds) = (store.lastQuantity, store.kinds)
        pieces = store.finish()
    }

    /// Whether a mark of one of some kinds may stand in it.
    @inline(__always)
    func mayHold(_ kinds: Mark.Kinds) -> Bool { self.kinds.isAny(of: kinds) }

    /// Whether no figure and no period stands in it.
    @inline(__always)
    var isPlain: Bool { figures.rawValue | pieces.count == 0 }

    /// Whether the clause behind it is read in any case: behind one with a figure or a period, nothing is read of a sentence
    /// that holds no other.
    ///
    /// It is told by one sum, since each condition would be a branch.
    @inline(__always)
    var leadsOn: Bool { figures.rawValue | pieces.count | end.rawValue == 0 }

    /// Where the next clause begins.
    var following: Int { range.upperBound + Int(nextLength) }

    /// Whether 分别 stands in it.
    var isRespective: Bool { mayHold(.respectively) }

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
