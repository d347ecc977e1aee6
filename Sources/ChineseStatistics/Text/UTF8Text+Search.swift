/// Searches for bytes, eight at a time: what is wanted is marked in a word by the highest bits of its bytes.
extension UTF8Text {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    /// Where a byte stands first within a range; nil where it does not.
    ///
    /// - Precondition: The range lies within the text, as it does for all searches.
    /// - Complexity: Linear in the distance, half an instruction a byte.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        var start = range.lowerBound
        while start &+ Self.blockSize <= range.upperBound, !holds(byte, inBlockAt: start) { start &+= Self.blockSize }
        return firstIndex(in: start..<range.upperBound) { Self.bytes(equalTo: byte, in: $0) }
    }

    /// The bytes that loops of vectors look at together.
    static var blockSize: Int { 32 }

    /// Whether a byte is one of the block from `start` on. The loop takes the least difference, since with a comparison
    /// it is not made one of vectors.
    @inline(__always)
    private func holds(_ byte: UInt8, inBlockAt start: Int) -> Bool {
        let block = base + start
        var least = UInt8.max
        for index in 0..<Self.blockSize { least = min(least, block[index] ^ byte) }
        return least == 0
    }

    @inline(__always)
    private func firstIndex(in range: Range<Int>, _ mark: (UInt64) -> UInt64) -> Int? {
        var start = range.lowerBound
        while start &+ 8 <= range.upperBound {
            let marked = mark(wholeWord(at: start))
            if marked != 0 { return start &+ marked.trailingZeroBitCount / 8 }
            start &+= 8
        }
        guard start < range.upperBound else { return nil }
        let place = start &+ mark(word(at: start)).trailingZeroBitCount / 8
        return place < range.upperBound ? place : nil
    }

    @inline(__always)
    private func lastIndex(in range: Range<Int>, _ mark: (UInt64) -> UInt64) -> Int? {
        var end = range.upperBound
        while end &- 8 >= range.lowerBound {
            let marked = mark(wholeWord(at: end &- 8))
            if marked != 0 { return end &- 1 &- marked.leadingZeroBitCount / 8 }
            end &-= 8
        }
        guard end > range.lowerBound else { return nil }
        // What stands at the end and behind it is shifted out.
        let marked = mark(word(at: range.lowerBound) << UInt64(8 * (range.lowerBound + 8 - end)))
        let place = end &- 1 &- marked.leadingZeroBitCount / 8
        return place >= range.lowerBound ? place : nil
    }

    /// The eight bytes from `offset` on, the first of them lowest, with zeros behind the end of the text.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        offset <= count &- 8 ? wholeWord(at: offset) : lastBytes(from: offset)
    }

    @inline(__always)
    private func wholeWord(at offset: Int) -> UInt64 { (base + offset).word }

    @inline(never)
    private func lastBytes(from offset: Int) -> UInt64 {
        guard offset < count else { return 0 }
        // The bytes before them are shifted out.
        if count >= 8 { return wholeWord(at: count &- 8) >> UInt64(8 &* (offset &+ 8 &- count)) }
        var word: UInt64 = 0
        for index in (offset..<count).reversed() { word = word << 8 | UInt64(base[index]) }
        return word
    }

    /// Marks the bytes that are equal to one, and no others.
    @inline(__always)
    private static func bytes(equalTo byte: UInt8, in word: UInt64) -> UInt64 {
        let differences = word ^ ones &* UInt64(byte)
        // The lower bits of a byte carry into its highest bit unless they are all zero.
        return ~((differences & ~highBits &+ ~highBits) | differences) & highBits
    }

    /// Marks the bytes below 16, of which line ends and tabs are met.
    @inline(__always)
    private static func controls(in word: UInt64) -> UInt64 {
        let pairs = word | word &<< 1
        return ~(pairs | pairs &<< 2) & highBits
    }

    /// Marks the bytes with which punctuation may begin: ASCII below the letters, and the first bytes of characters of
    /// three bytes, such as 。 and ，, that are not between U+4000 and U+BFFF, as most Han is.
    @inline(__always)
    private static func punctuation(in word: UInt64) -> UInt64 {
        let ascii = ~(word | word &<< 1)
        // 1110xxxx, but neither 111001xx nor 111010xx.
        let leads = word & word &<< 1 & word &<< 2 & ~(word &<< 4 ^ word &<< 5)
        return (ascii | leads) & highBits
    }
}

extension UnsafePointer<UInt8> {
    /// The eight bytes at a place, the first of them lowest.
    @inline(__always)
    var word: UInt64 { UInt64(littleEndian: UnsafeRawPointer(self).loadUnaligned(as: UInt64.self)) }
}
