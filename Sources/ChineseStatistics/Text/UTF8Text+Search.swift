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

    /// Whether one of 《》“” may have its second byte in a range, which is looked at in whole blocks.
    @inline(__always)
    func mayHoldQuotationMark(in range: Range<Int>) -> Bool {
        let length = (range.count &+ (Self.blockSize &- 1)) & ~(Self.blockSize &- 1)
        // The third byte may be the one behind the last block.
        guard range.lowerBound &+ length < count else { return true }
        let start = base + range.lowerBound
        var least = UInt8.max
        for index in 0..<length {
            // They are E3 80 8A and 8B, E2 80 9C and 9D.
            let last = start[index &+ 1] & 0xFE
            least = min(least, (start[index] ^ 0x80) | min(last ^ 0x8A, last ^ 0x9C))
        }
        return least == 0
    }

    /// Calls `body` with each place of a byte within a range.
    @inline(__always)
    func forEachIndex(of byte: UInt8, in range: Range<Int>, _ body: (Int) -> Void) {
        var start = range.lowerBound
        while start < range.upperBound {
            var marked = Self.bytes(equalTo: byte, in: word(at: start))
            while marked != 0 {
                let place = start + marked.trailingZeroBitCount / 8
                guard place < range.upperBound else { return }
                body(place)
                marked &= marked - 1
            }
            start += 8
        }
    }

    /// Where the last line feed or carriage return of a range stands.
    func lastLineEnd(in range: Range<Int>) -> Int? {
        var end = range.upperBound
        // There is none in most of a line.
        while end &- Self.blockSize >= range.lowerBound, !holdsControl(inBlockAt: end &- Self.blockSize) {
            end &-= Self.blockSize
        }
        while let control = lastIndex(in: range.lowerBound..<end, Self.controls(in:)) {
            if base[control] == 0x0A || base[control] == 0x0D { return control }
            end = control
        }
        return nil
    }

    /// Whether a byte below 16 is in the block from `start` on.
    @inline(__always)
    private func holdsControl(inBlockAt start: Int) -> Bool {
        let block = base + start
        var least = UInt8.max
        for index in 0..<Self.blockSize { least = min(least, block[index]) }
        return least < 16
    }

    /// The first place of a range where punctuation may begin.
    @inline(__always)
    func firstPunctuation(in range: Range<Int>) -> Int? { firstIndex(in: range, Self.punctuation(in:)) }

    /// The last place of a range where punctuation may begin.
    @inline(__always)
    func lastPunctuation(in range: Range<Int>) -> Int? { lastIndex(in: range, Self.punctuation(in:)) }

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
