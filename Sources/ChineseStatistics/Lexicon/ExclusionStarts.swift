/// Where excluded words may begin, by the first bytes of a place.
///
/// There are so many of these words that most numerals have their first two characters in common with one.
struct ExclusionStarts: ~Copyable, Sendable {
    /// By two bytes: `5G`.
    private let shortest = BytesSet()
    /// By three: `24K`.
    private let short = BytesSet()
    /// By six, as many as two Han characters have.
    private let pairs = BytesSet()
    /// By eight.
    private let longer = BytesSet()

    func insert(_ word: UTF8Text) {
        let bytes = word.word(at: 0)
        switch word.count {
        case 0: break
        // Any byte may stand behind it.
        case 1: for next in 0...0xFF as ClosedRange<UInt64> { shortest.insert(bytes | next << 8) }
        case 2: shortest.insert(bytes)
        case 3...5: short.insert(bytes & Self.three)
        case 6...7: pairs.insert(bytes & Self.six)
        default: longer.insert(bytes)
        }
    }

    /// Whether one of the words may begin at a place.
    @inline(__always)
    func mayBegin(in text: UTF8Text, at offset: Int) -> Bool {
        let bytes = text.word(at: offset)
        // All are asked, since which of them knows one is not foreseen.
        let known =
            shortest.bit(of: bytes & Self.two) | short.bit(of: bytes & Self.three)
            | pairs.bit(of: bytes & Self.six) | longer.bit(of: bytes)
        return known & 1 == 1
    }

    private static var two: UInt64 { 0xFFFF }
    private static var three: UInt64 { 0xFF_FFFF }
    private static var six: UInt64 { 0xFFFF_FFFF_FFFF }
}

/// A set of up to eight bytes that may hold some that were never put in: one bit for those with a hash in common.
private struct BytesSet: ~Copyable, @unchecked Sendable {
    private static let wordCount = 1 << 10
    private let bits: UnsafeMutablePointer<UInt64>

    init() {
        bits = .allocate(capacity: Self.wordCount)
        bits.initialize(repeating: 0, count: Self.wordCount)
    }

    deinit { bits.deallocate() }

    func insert(_ bytes: UInt64) {
        let place = Self.place(bytes)
        bits[Int(place >> 6)] |= 1 << (place & 63)
    }

    /// A word whose lowest bit tells whether bytes may be in the set.
    @inline(__always)
    func bit(of bytes: UInt64) -> UInt64 {
        let place = Self.place(bytes)
        return bits[Int(truncatingIfNeeded: place >> 6)] &>> place
    }

    /// The factor is the golden ratio (Knuth, volume 3, section 6.4).
    @inline(__always)
    private static func place(_ bytes: UInt64) -> UInt64 { (bytes &* 0x9E37_79B9_7F4A_7C15) >> 48 }
}
