/// Searches for bytes, a span of 64 at a time and without a branch for each, since where something is found is nothing that
/// a processor can foresee.
///
/// What is searched for is told by a test that gives zero. It is arithmetic on a byte and the two behind it, so that the
/// loop over a span is made one of vectors.
extension UTF8Text {
    static var spanSize: Int { 64 }
    /// How far a test looks beyond the byte that it is asked about.
    private static var lookahead: Int { 2 }

    /// Where a byte stands first within a range; nil where it does not.
    ///
    /// - Precondition: The range lies within the text, as it does for all searches.
    /// - Complexity: Linear in the distance.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        let place = firstPlace(from: range.lowerBound, to: range.upperBound) { $0[0] ^ byte }
        return place < range.upperBound ? place : nil
    }

    /// The first place of a range with a byte for which `test` gives zero, or the end of the range.
    @inline(__always)
    func firstPlace(from start: Int, to end: Int, _ test: (UnsafePointer<UInt8>) -> UInt8) -> Int {
        var start = start
        while start < end {
            let distance = withSpan(at: start) { span in
                var least = UInt8.max
                for index in 0..<Self.spanSize {
                    least = min(least, Self.mask(test(span + index)) | UInt8(truncatingIfNeeded: index))
                }
                return least
            }
            if distance < Self.spanSize { return min(start &+ Int(distance), end) }
            start &+= Self.spanSize
        }
        return end
    }

    /// The last place of a range with a byte for which `test` gives zero.
    @inline(__always)
    func lastPlace(in range: Range<Int>, _ test: (UnsafePointer<UInt8>) -> UInt8) -> Int? {
        var end = range.upperBound
        while end > range.lowerBound {
            let start = max(end &- Self.spanSize, 0)
            let last = UInt8(truncatingIfNeeded: end &- start &- 1)
            let distance = withSpan(at: start) { span in
                var least = UInt8.max
                for index in 0..<Self.spanSize {
                    // Behind the end the difference is beyond all others.
                    least = min(least, Self.mask(test(span + index)) | last &- UInt8(truncatingIfNeeded: index))
                }
                return least
            }
            if distance < Self.spanSize {
                let place = end &- 1 &- Int(distance)
                return place >= range.lowerBound ? place : nil
            }
            end &-= Self.spanSize
        }
        return nil
    }

    /// All bits for a byte that is not zero, by arithmetic: with a comparison the loop is not made one of vectors.
    @inline(__always)
    private static func mask(_ byte: UInt8) -> UInt8 { 0 &- min(byte, 1) }

    /// Calls `body` with a span and what a test sees beyond it.
    @inline(__always)
    func withSpan<Result>(at start: Int, _ body: (UnsafePointer<UInt8>) -> Result) -> Result {
        isLikely(start &+ (Self.spanSize &+ Self.lookahead) <= count)
            ? body(base + start) : withLastSpan(from: start, body)
    }

    /// The same at the end of the text, behind which zeros stand.
    @inline(never)
    private func withLastSpan<Result>(from start: Int, _ body: (UnsafePointer<UInt8>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.spanSize + Self.lookahead) { copy in
            let span = copy.baseAddress.unsafelyUnwrapped
            copy.initialize(repeating: 0)
            span.update(from: base + start, count: count &- start)
            return body(span)
        }
    }

    // MARK: - Words

    /// The eight bytes from `offset` on, the first of them lowest, with zeros behind the end of the text.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        isLikely(offset <= count &- 8) ? wholeWord(at: offset) : lastBytes(from: offset)
    }

    /// The same, and the byte behind them.
    @inline(__always)
    func wordAndByte(at offset: Int) -> (word: UInt64, byte: UInt8) {
        isLikely(offset <= count &- 9)
            ? (wholeWord(at: offset), base[offset &+ 8]) : (lastBytes(from: offset), self[offset &+ 8])
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
}

extension UnsafePointer<UInt8> {
    /// The eight bytes at a place, the first of them lowest.
    @inline(__always)
    var word: UInt64 { UInt64(littleEndian: UnsafeRawPointer(self).loadUnaligned(as: UInt64.self)) }
}
