/// A set of scalars of the Basic Multilingual Plane, as one bit each.
struct ScalarSet: ~Copyable, @unchecked Sendable {
    private let bits: UnsafeMutablePointer<UInt64>

    private static let wordCount = 1 << 10

    init() {
        bits = .allocate(capacity: Self.wordCount)
        bits.initialize(repeating: 0, count: Self.wordCount)
    }

    init(_ scalars: some Sequence<UInt32>) {
        self.init()
        for scalar in scalars { insert(scalar) }
    }

    deinit { bits.deallocate() }

    func insert(_ scalar: UInt32) {
        if scalar < 0x10000 { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    }

    /// Inserts whole rows of 64 scalars.
    func insert(_ rows: Range<UInt32>) {
        for row in rows.lowerBound >> 6..<rows.upperBound >> 6 { bits[Int(row)] = .max }
    }

    func remove(_ scalar: UInt32) {
        if scalar < 0x10000 { bits[Int(scalar >> 6)] &= ~(1 << UInt64(scalar & 63)) }
    }

    @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        scalar < 0x10000 && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
    }
}
