/// A set of pairs of scalars that may hold some that were never put in: one bit for the pairs with a hash in common.
struct ScalarPairSet: ~Copyable, @unchecked Sendable {
    private static let wordCount = 1 << 10
    private let bits: UnsafeMutablePointer<UInt64>

    init() {
        bits = .allocate(capacity: Self.wordCount)
        bits.initialize(repeating: 0, count: Self.wordCount)
    }

    deinit { bits.deallocate() }

    func insert(_ first: UInt32, _ second: UInt32) {
        let place = Self.place(first, second)
        bits[place >> 6] |= 1 << UInt64(place & 63)
    }

    @inline(__always)
    func mayContain(_ first: UInt32, _ second: UInt32) -> Bool {
        let place = Self.place(first, second)
        return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
    }

    @inline(__always)
    private static func place(_ first: UInt32, _ second: UInt32) -> Int {
        Int(truncatingIfNeeded: ((first &* 0x9E37_79B1) ^ (second &* 0x85EB_CA6B)) >> 16)
    }
}
