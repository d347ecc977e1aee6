/// A set of pairs of scalars that may hold some that were never put in.
struct ScalarPairSet: ~Copyable, Sendable {
    private let keys = KeySet()

    func insert(_ first: UInt32, _ second: UInt32) { keys.insert(Self.key(first, second)) }

    @inline(__always)
    func mayContain(_ first: UInt32, _ second: UInt32) -> Bool { keys.bit(of: Self.key(first, second)) & 1 == 1 }

    @inline(__always)
    private static func key(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}
