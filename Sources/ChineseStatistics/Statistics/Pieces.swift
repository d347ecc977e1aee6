/// Neighbouring pieces of a clause.
///
/// It is a view of a ``PieceStore`` and holds nothing itself, so that clauses and phrases are copied like numbers.
struct Pieces: RandomAccessCollection {
    private let base: UnsafePointer<Clause.Piece>?
    let startIndex: Int
    let endIndex: Int

    fileprivate init(base: UnsafePointer<Clause.Piece>?, _ range: Range<Int>) {
        self.base = base
        (startIndex, endIndex) = (range.lowerBound, range.upperBound)
    }

    /// No pieces.
    static var none: Pieces { Pieces(base: nil, 0..<0) }

    @inline(__always)
    subscript(index: Int) -> Clause.Piece { base.unsafelyUnwrapped[index] }

    @inline(__always)
    subscript(range: Range<Int>) -> Pieces { Pieces(base: base, range) }

    /// The pieces that lie within a range of the text, which are neighbours.
    func inside(_ range: Range<Int>) -> Pieces {
        var start = startIndex
        while start < endIndex, self[start].range.lowerBound < range.lowerBound { start += 1 }
        var end = start
        while end < endIndex, self[end].range.upperBound <= range.upperBound { end += 1 }
        return self[start..<end]
    }
}

/// Where the pieces of clauses are kept: memory that is used again once their sentences have ended.
final class PieceStore {
    private var base: UnsafeMutablePointer<Clause.Piece>
    /// No more than a kilobyte at first, up to which memory is handed out at once.
    private var capacity = 32
    /// Where the clause begins whose pieces are added.
    private var start = 0
    private var end = 0
    /// The kinds of the marks that were added to the clause.
    private(set) var kinds: Mark.Kinds = []
    /// The last quantity that was added to the clause; negative where none was.
    private(set) var lastQuantity = -1
    /// What clauses still look at.
    @exclusivity(unchecked) private var outgrown: [UnsafeMutablePointer<Clause.Piece>] = []
    private var hasOutgrown = false

    init() { base = .allocate(capacity: capacity) }

    deinit {
        base.deallocate()
        for block in outgrown { block.deallocate() }
    }

    /// Adds a quantity or a period to the clause.
    @inline(__always)
    func append(_ piece: Clause.Piece) {
        if piece.quantity != nil { lastQuantity = end - start }
        if isUnlikely(end == capacity) { grow() }
        (base + end).initialize(to: piece)
        end += 1
    }

    /// Adds a mark to the clause, unless it is of a kind that is passed over.
    @inline(__always)
    func append(_ word: MarkWord, _ range: Range<Int>) {
        if isUnlikely(end == capacity) { grow() }
        (base + end).initialize(to: Clause.Piece(word, range: range))
        end += Int(word.pieceCount)
        kinds.formUnion(word.kinds)
    }

    /// The clause goes on in a larger block; those before it stay where they are.
    @inline(never)
    private func grow() {
        let count = end - start
        capacity = max(2 * capacity, 4 * count)
        let block = UnsafeMutablePointer<Clause.Piece>.allocate(capacity: capacity)
        block.initialize(from: base + start, count: count)
        outgrown.append(base)
        hasOutgrown = true
        (base, start, end) = (block, 0, count)
    }

    /// The pieces that were added, which are those of one clause.
    func finish() -> Pieces {
        defer { begin(at: end) }
        return added
    }

    @inline(__always)
    private func begin(at place: Int) {
        (start, end) = (place, place)
        kinds = []
        lastQuantity = -1
    }

    /// The pieces that were added since the last clause.
    var added: Pieces { Pieces(base: base + start, 0..<end - start) }

    /// Removes the marks of some kinds from those that were added, from one piece on.
    func removeAdded(_ removed: Mark.Kinds, from index: Int) {
        let pieces = added
        end = start + index
        for piece in pieces[index...] where !piece.isAny(of: removed) {
            if piece.quantity != nil { lastQuantity = end - start }
            base[end] = piece
            end += 1
        }
    }

    /// Forgets the pieces of clauses whose sentences have ended.
    @inline(__always)
    func removeAll() {
        begin(at: 0)
        if hasOutgrown { removeOutgrown() }
    }

    @inline(never)
    private func removeOutgrown() {
        for block in outgrown { block.deallocate() }
        outgrown.removeAll()
        hasOutgrown = false
    }
}
