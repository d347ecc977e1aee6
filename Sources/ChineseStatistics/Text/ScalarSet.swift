/// A set of scalars of the Basic Multilingual Plane, as one bit each.
struct ScalarSet: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    init() {}

    init(_ scalars: some Sequence<UInt32>) {
        for scalar in scalars { insert(scalar) }
    }

    mutating func insert(_ scalar: UInt32) {
        if scalar < 0x10000 { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    }

    /// Inserts whole rows of 64 scalars.
    mutating func insert(_ rows: Range<UInt32>) {
        for row in rows.lowerBound >> 6..<rows.upperBound >> 6 { bits[Int(row)] = .max }
    }

    mutating func remove(_ scalar: UInt32) {
        if scalar < 0x10000 { bits[Int(scalar >> 6)] &= ~(1 << UInt64(scalar & 63)) }
    }

    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        scalar < 0x10000 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
    }
}
