internal import Synchronization

/// Two entries of a ``Followers`` table, which are looked at together.
struct FollowerBucket: ~Copyable {
    /// The first follower, and the other one in the upper half.
    private let bits = Atomic(UInt64(Follower.none.bits) << 32 | UInt64(Follower.none.bits))

    /// The follower that is a character; without one, none, or anything if it may stand in another bucket.
    ///
    /// It is found without a branch, since what a text holds next is not foreseen.
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

    /// Whether followers that belong here stand in the next bucket.
    var hasMoreElsewhere: Bool { self[0].hasMoreElsewhere }

    /// The first follower, or the other one.
    subscript(half: Int) -> Follower {
        Follower(bits: UInt32(truncatingIfNeeded: bits.load(ordering: .relaxed) >> (32 * half)))
    }

    /// Takes up a follower that was not read, and returns which of the two it is; nil where both are taken.
    ///
    /// - Precondition: The bucket is not shared yet.
    @inline(__always)
    func insert(_ second: UInt16) -> Int? {
        let old = bits.load(ordering: .relaxed)
        for half in 0...1 where self[half].isNone {
            let change = UInt64(Follower.none.bits ^ Follower(unread: second).bits)
            bits.store(old ^ change << (32 * half), ordering: .relaxed)
            return half
        }
        bits.store(old | UInt64(Follower.moreElsewhere), ordering: .relaxed)
        return nil
    }

    /// Takes up what a follower says once it was read: until then all of that is set, so that it is only taken away.
    func learn(_ follower: Follower, _ half: Int) {
        let missing = UInt64(~follower.bits & Follower.contents)
        bits.bitwiseAnd(~(missing << (32 * half)), ordering: .relaxed)
    }
}
