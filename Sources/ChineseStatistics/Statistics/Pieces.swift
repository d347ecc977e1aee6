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

/// Where the pieces of the clauses of a sentence are kept: memory that is used again for the next sentence.
final class PieceStore {
    private var base: UnsafeMutablePointer<Clause.Piece>
    /// No more than a kilobyte at first, up to which memory is handed out at once.
    private var capacity = 32
    /// Where the clause begins whose pieces are added.
    private var start = 0
    private var end = 0
    /// What clauses of the sentence still look at.
    @exclusivity(unchecked) private var outgrown: [UnsafeMutablePointer<Clause.Piece>] = []
    private var hasOutgrown = false

    init() { base = .allocate(capacity: capacity) }

    deinit {
        base.deallocate()
        for block in outgrown { block.deallocate() }
    }

    /// Adds a piece to the clause.
    @inline(__always)
    func append(_ piece: Clause.Piece) {
        if end == capacity { grow() }
        (base + end).initialize(to: piece)
        end += 1
    }

    /// The clause goes on in a larger block; those before it stay where they are.
    private func grow() {
        let count = end - start
        capacity = max(capacity, 4 * count)
        let block = UnsafeMutablePointer<Clause.Piece>.allocate(capacity: capacity)
        block.initialize(from: base + start, count: count)
        outgrown.append(base)
        hasOutgrown = true
        (base, start, end) = (block, 0, count)
    }

    /// The pieces that were added, which are those of one clause.
    func finish() -> Pieces {
        defer { start = end }
        return added
    }

    /// The pieces that were added since the last clause.
    var added: Pieces { Pieces(base: base + start, 0..<end - start) }

    /// Removes some of the pieces that were added, from one of them on.
    func removeAdded(from index: Int, where isRemoved: (Clause.Piece) -> Bool) {
        var kept = start + index
        for place in kept..<end where !isRemoved(base[place]) {
            base[kept] = base[place]
            kept += 1
        }
        end = kept
    }

    /// Forgets the clauses of a sentence that has ended.
    @inline(__always)
    func removeAll() {
        (start, end) = (0, 0)
        if hasOutgrown { removeOutgrown() }
    }

    @inline(never)
    private func removeOutgrown() {
        for block in outgrown { block.deallocate() }
        outgrown.removeAll()
        hasOutgrown = false
    }
}
