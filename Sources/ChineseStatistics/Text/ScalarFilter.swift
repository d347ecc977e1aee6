/// Tells of most scalars that they are none of a few, by a hash of six bits.
///
/// A switch over scalars that are far apart is a search, whose branches are seldom foreseen; this is asked before it.
struct ScalarFilter {
    /// Spreads all scalars, but gives those of the filter few different hashes.
    let factor: UInt32
    /// The hashes of its scalars, as a bit each.
    let hashes: UInt64

    @inline(__always)
    func mayContain(_ scalar: UInt32) -> Bool { hashes &>> UInt64((scalar &* factor) &>> 26) & 1 == 1 }
}
