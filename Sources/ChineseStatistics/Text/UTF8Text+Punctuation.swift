private import CProcessor

/// Searches for punctuation. A search is for the bytes with which a mark begins, and may let a few other characters pass.
extension UTF8Text {
    /// Where the last line feed or carriage return of a range stands.
    @inline(never)
    func lastLineEnd(in range: Range<Int>) -> Int? {
        lastPlace(in: range) { min($0[0] ^ 0x0A, $0[0] ^ 0x0D) }
    }

    /// Whether a bracket, one of `(` or `)` and their wide forms, stands in a range.
    ///
    /// - Parameter bracket: Its ASCII form.
    @inline(never)
    func holds(bracket: UInt8, in range: Range<Int>) -> Bool {
        let third = bracket &+ 0x60  // EF BC 88 of （
        return firstPlace(from: range.lowerBound, to: range.upperBound) {
            min($0[0] ^ bracket, ($0[0] ^ 0xEF) | ($0[1] ^ 0xBC) | ($0[2] ^ third))
        } < range.upperBound
    }

    /// Whether one of 《》“” may stand before `offset`, no further away than a title is long.
    ///
    /// As many bytes are looked at for each, since to look at no more than needed is to guess how often to go on.
    @inline(never)
    func mayHoldQuotationMark(before offset: Int) -> Bool {
        let start = max(0, offset &- Self.titleSize)
        guard start &+ Self.titleSize < count else { return true }
        let bytes = base + start
        if cprocessor_has_shuffles() { return cprocessor_holds_quotation_mark(bytes) }
        var least = UInt8.max
        for index in 0..<Self.titleSize {
            // They are E3 80 8A and 8B, E2 80 9C and 9D.
            let last = bytes[index &+ 1] & 0xFE
            least = min(least, (bytes[index] ^ 0x80) | min(last ^ 0x8A, last ^ 0x9C))
        }
        return least == 0
    }

    private static var titleSize: Int { 160 }

    /// Whether 每 may stand within the six characters before `offset`.
    @inline(never)
    func mayHoldEach(before offset: Int) -> Bool {
        lastPlace(in: max(0, offset &- 24)..<offset) { ($0[0] ^ 0xE6) | ($0[1] ^ 0xAF) | ($0[2] ^ 0x8F) } != nil
    }

    /// Where one of 《》 stands last within a range.
    @inline(never)
    func lastTitleMark(in range: Range<Int>) -> Int? {
        lastPlace(in: range) { ($0[0] ^ 0xE3) | ($0[1] ^ 0x80) | (($0[2] & 0xFE) ^ 0x8A) }
    }

    /// Where one of “” stands last within a range.
    @inline(never)
    func lastQuotationMark(in range: Range<Int>) -> Int? {
        lastPlace(in: range) { ($0[0] ^ 0xE2) | ($0[1] ^ 0x80) | (($0[2] & 0xFE) ^ 0x9C) }
    }
}
