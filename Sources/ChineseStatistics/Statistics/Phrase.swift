/// The pieces that lead to one quantity: from the last quantity before it that has a row, or the start of the clause.
struct Phrase {
    /// How many pieces are looked at on either side, so that no clause costs more than time in its length.
    static let longest = 48

    let clause: Clause
    private var place: Place
    /// The quantity of the clause before it, and the one before that; more are never looked at.
    private var last = Place.none
    private var beforeLast = Place.none

    /// What a phrase of the clause is made of; its piece is negative where there is none.
    ///
    /// It is small, because phrases of no more than 128 bytes are copied in place.
    private struct Place {
        /// Where the text that leads to the quantity begins.
        var start: Int
        var piece: Int32
        var firstPiece: Int32

        static let none = Place(start: 0, piece: -1, firstPiece: 0)
        /// Whether there is one was not kept.
        static let unknown = Place(start: 0, piece: -2, firstPiece: 0)
    }

    /// The phrase of the first piece of a clause.
    init(clause: Clause) {
        self.clause = clause
        place = Place(start: clause.range.lowerBound, piece: 0, firstPiece: 0)
    }

    /// The index of the piece that is looked at: the quantity.
    var piece: Int { Int(place.piece) }

    /// Where the text that leads to it begins.
    var start: Int { place.start }

    private var firstPiece: Int { Int(place.firstPiece) }

    /// The index of the quantity.
    var quantity: Int? { clause.pieces[piece].quantity }

    /// The quantity with its hedges.
    var range: Range<Int> { clause.pieces[piece].range }

    /// Whether nothing else stands in the clause.
    var isWholeClause: Bool { clause.range == range }

    /// The pieces before the quantity.
    var left: Pieces { clause.pieces[firstPiece..<piece] }

    /// Whether another quantity may stand before it, of which nothing was told.
    var mayFollowQuantity: Bool { last.piece >= place.firstPiece || last.piece == Place.unknown.piece }

    /// The pieces behind the quantity.
    var right: Pieces { clause.pieces[piece + 1..<min(piece + 1 + Self.longest, clause.pieces.endIndex)] }

    /// The phrase of the quantity before it in the clause.
    var previous: Phrase? {
        guard hasPrevious else { return nil }
        var phrase = self
        (phrase.place, phrase.last, phrase.beforeLast) = (last, beforeLast, .unknown)
        return phrase
    }

    /// Whether another quantity follows in the clause, though it may be too far away to be looked at.
    var hasNext: Bool { piece < clause.lastQuantity }

    /// The phrase of the next quantity of the clause.
    var next: Phrase? {
        guard hasNext, let next = right.firstIndex(where: { $0.quantity != nil }) else {
            return nil
        }
        var phrase = self
        phrase.finish(isTold: true)
        phrase.advance(to: next)
        return phrase
    }

    /// The nearest mark of some kinds before the quantity.
    @inline(__always)
    func last(_ kinds: Mark.Kinds) -> Int? {
        clause.mayHold(kinds) ? left.lastIndex { $0.isAny(of: kinds) } : nil
    }

    /// Whether the quantity is not the first of its clause.
    var hasPrevious: Bool { last.piece >= 0 }

    /// Goes on to another piece of the clause.
    mutating func advance(to piece: Int) {
        place.piece = Int32(truncatingIfNeeded: piece)
        if piece - firstPiece > Self.longest {
            let first = piece - Self.longest
            place.firstPiece = Int32(truncatingIfNeeded: first)
            place.start = clause.pieces[first].range.lowerBound
        }
    }

    /// Leaves a quantity behind; one that has been told begins the next phrase.
    mutating func finish(isTold: Bool) {
        (beforeLast, last) = (last, place)
        guard isTold else { return }
        place.firstPiece = place.piece + 1
        place.start = range.upperBound
    }
}
