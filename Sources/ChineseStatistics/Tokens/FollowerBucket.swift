internal import Synchronization

/// Two entries of a ``Followers`` table, which are looked at together.
///
/// A beginning that was not read has all bits of its contents set, so that tasks which share a table need no more than
/// take some away.
struct FollowerBucket: ~Copyable {
    /// The first of the two in the lower half.
    private let bits = Atomic(UInt64(Follower.none.bits) << 32 | UInt64(Follower.none.bits))

    /// The beginning with a second character; without one, none, or one of anything if it may stand in another bucket.
    ///
    /// It is found without a branch, since nobody foresees what a text holds next.
    @inline(__always)
    func follower(_ second: UInt16) -> Follower {
        let bits = bits.load(ordering: .relaxed)
        let first = Follower(bits: UInt32(truncatingIfNeeded: bits))
        let other = Follower(bits: UInt32(truncatingIfNeeded: bits >> 32))
        var found = first.elsewhere
        if first.isUnit(second) { found = first }
        if other.isUnit(second) { found = other }
        return found
    }

    /// Whether beginnings that belong here stand in the next bucket.
    var hasMoreElsewhere: Bool { self[0].hasMoreElsewhere }

    /// The first beginning, or the other one.
    subscript(half: Int) -> Follower {
        Follower(bits: UInt32(truncatingIfNeeded: bits.load(ordering: .relaxed) >> (32 * half)))
    }

    /// Takes up a beginning in the place of none, and returns which of the two it is; nil where both are taken.
    func insert(_ beginning: Follower) -> Int? {
        for half in 0...1 where self[half].isNone {
            let change = Follower.none.bits ^ beginning.bits
            bits.bitwiseXor(UInt64(change) << (32 * half), ordering: .relaxed)
            return half
        }
        bits.bitwiseOr(UInt64(Follower.moreElsewhere), ordering: .relaxed)
        return nil
    }

    /// Takes up what a beginning says once it was read.
    func learn(_ beginning: Follower, _ half: Int) {
        let missing = ~beginning.bits & Follower.contents
        bits.bitwiseAnd(~(UInt64(missing) << (32 * half)), ordering: .relaxed)
    }
}
