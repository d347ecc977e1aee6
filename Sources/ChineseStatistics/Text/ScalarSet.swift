/// A set of scalars of the Basic Multilingual Plane, as one bit each.
struct ScalarSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    /// The scalars that begin one of some words, and those that satisfy a condition.
    init(firstOf words: [String], and isMember: (UInt32) -> Bool = { _ in false }) {
        for word in words {
            if let first = word.unicodeScalars.first?.value { insert(first) }
        }
        for scalar in UInt32(0)..<0x10000 where isMember(scalar) { insert(scalar) }
    }

    private mutating func insert(_ scalar: UInt32) {
        if scalar < 0x10000 { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    }

    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        scalar < 0x10000 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
    }
}
