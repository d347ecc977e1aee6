/// Searches for punctuation, a span of 64 bytes at a time and without a branch for each character, since where a clause ends is
/// nothing that a processor can foresee.
///
/// A search is for the bytes with which a mark may begin, for which its test gives zero. The tests are arithmetic on
/// bytes, so that the loop over a span is made one of vectors, and let a few other characters pass.
extension UTF8Text {
    private static var spanSize: Int { 64 }
    /// How far a test looks beyond the byte that it is asked about.
    private static var lookahead: Int { 2 }

    /// Where one of ，：；。！？（）, a line end, a tab or a space may stand first from `start` on; the end of the text where
    /// none does.
    ///
    /// - Complexity: Linear in the distance.
    @inline(never)
    func firstClauseMark(from start: Int) -> Int {
        first(from: start, to: count) {
            let wide = min($0[0] ^ 0xEF, ($0[0] ^ 0xE3) | (($0[2] & 0xFD) ^ 0x80))  // ， and its like, 。 and a wide space
            // Two bits tell a space, !, ( and ) apart, as they do :, ;, > and ?.
            let narrow = min(min(($0[0] & 0xF6) ^ 0x20, ($0[0] & 0xFA) ^ 0x3A), $0[0] ^ 0x2C)
            return min(min(wide, narrow), Self.control($0[0]))
        }
    }

    /// Where one of 。！？ or a line end may stand last within a range; nil where none does.
    @inline(never)
    func lastSentenceMark(in range: Range<Int>) -> Int? {
        last(in: range) {
            let wide = min(
                ($0[0] ^ 0xE3) | ($0[2] ^ 0x82), ($0[0] ^ 0xEF) | min($0[2] ^ 0x81, $0[2] ^ 0x9F))
            return min(min(wide, Self.control($0[0])), min($0[0] ^ 0x21, $0[0] ^ 0x3F))
        }
    }

    /// Where the last line feed or carriage return of a range stands.
    @inline(never)
    func lastLineEnd(in range: Range<Int>) -> Int? {
        last(in: range) { min($0[0] ^ 0x0A, $0[0] ^ 0x0D) }
    }

    /// Whether a bracket, one of `(` or `)` and their wide forms, stands in a range.
    ///
    /// - Parameter bracket: Its ASCII form.
    @inline(never)
    func holds(bracket: UInt8, in range: Range<Int>) -> Bool {
        let third = bracket &+ 0x60  // EF BC 88 of （
        return first(from: range.lowerBound, to: range.upperBound) {
            min($0[0] ^ bracket, ($0[0] ^ 0xEF) | ($0[1] ^ 0xBC) | ($0[2] ^ third))
        } < range.upperBound
    }

    /// Whether one of 《》“” may stand before `offset`, no further away than a title is long.
    ///
    /// As many bytes are looked at for each, since to look at no more than needed is to guess how often to go on.
    @inline(never)
    func mayHoldQuotationMark(before offset: Int) -> Bool {
        let start = max(0, offset &- Self.titleSize)
        guard start &+ (Self.titleSize &+ Self.lookahead) <= count else { return true }
        let bytes = base + start
        var least = UInt8.max
        for index in 0..<Self.titleSize {
            // They are E3 80 8A and 8B, E2 80 9C and 9D.
            let last = bytes[index &+ 1] & 0xFE
            least = min(least, (bytes[index] ^ 0x80) | min(last ^ 0x8A, last ^ 0x9C))
        }
        return least == 0
    }

    private static var titleSize: Int { 160 }

    /// Where one of 《》 stands last within a range.
    @inline(never)
    func lastTitleMark(in range: Range<Int>) -> Int? {
        last(in: range) { ($0[0] ^ 0xE3) | ($0[1] ^ 0x80) | (($0[2] & 0xFE) ^ 0x8A) }
    }

    /// Where one of “” stands last within a range.
    @inline(never)
    func lastQuotationMark(in range: Range<Int>) -> Int? {
        last(in: range) { ($0[0] ^ 0xE2) | ($0[1] ^ 0x80) | (($0[2] & 0xFE) ^ 0x9C) }
    }

    /// Zero for a tab and the ends of lines.
    @inline(__always)
    private static func control(_ byte: UInt8) -> UInt8 { (byte & 0xF8) ^ 0x08 }

    // MARK: - Spans

    /// The first place of a range with a byte for which `test` gives zero, or the end of the range.
    @inline(__always)
    private func first(from start: Int, to end: Int, _ test: (UnsafePointer<UInt8>) -> UInt8) -> Int {
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
    private func last(in range: Range<Int>, _ test: (UnsafePointer<UInt8>) -> UInt8) -> Int? {
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
    private func withSpan(at start: Int, _ body: (UnsafePointer<UInt8>) -> UInt8) -> UInt8 {
        start &+ (Self.spanSize &+ Self.lookahead) <= count ? body(base + start) : withLastSpan(from: start, body)
    }

    /// The same at the end of the text, behind which zeros stand.
    @inline(never)
    private func withLastSpan(from start: Int, _ body: (UnsafePointer<UInt8>) -> UInt8) -> UInt8 {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.spanSize + Self.lookahead) { copy in
            let span = copy.baseAddress.unsafelyUnwrapped
            copy.initialize(repeating: 0)
            span.update(from: base + start, count: count &- start)
            return body(span)
        }
    }
}
