/// Where excluded words may begin, by the first bytes of a place.
///
/// There are so many of these words that most numerals have their first two characters in common with one.
struct ExclusionStarts: ~Copyable, Sendable {
    /// By two bytes: `5G`.
    private let shortest = KeySet()
    /// By three: `24K`, and longer words that begin with ASCII, which are few.
    private let short = KeySet()
    /// By six, as many as two Han characters have.
    private let pairs = KeySet()
    /// By eight.
    private let longer = KeySet()

    func insert(_ word: UTF8Text) {
        let bytes = word.word(at: 0)
        let isASCII = bytes & Self.beyondASCII == 0
        switch word.count {
        case 0: break
        // Any byte may stand behind these.
        case 1: for next in 0...0xFF as ClosedRange<UInt64> { shortest.insert(bytes | next << 8) }
        case 2 where !isASCII: for next in 0...0xFF as ClosedRange<UInt64> { short.insert(bytes | next << 16) }
        case 2: shortest.insert(bytes)
        case _ where isASCII, 3...5: short.insert(bytes & Self.three)
        case 6...7: pairs.insert(bytes & Self.six)
        default: longer.insert(bytes)
        }
    }

    /// Whether one of the words may begin at a place.
    @inline(__always)
    func mayBegin(in text: UTF8Text, at offset: Int) -> Bool {
        let bytes = text.word(at: offset)
        // More than one is asked, since which of them knows a word is not foreseen.
        let known = short.bit(of: bytes & Self.three)
        if bytes & Self.beyondASCII == 0 { return (known | shortest.bit(of: bytes & Self.two)) & 1 == 1 }
        return (known | pairs.bit(of: bytes & Self.six) | longer.bit(of: bytes)) & 1 == 1
    }

    /// Set in the first byte of a scalar that is no ASCII.
    private static var beyondASCII: UInt64 { 0x80 }
    private static var two: UInt64 { 0xFFFF }
    private static var three: UInt64 { 0xFF_FFFF }
    private static var six: UInt64 { 0xFFFF_FFFF_FFFF }
}
