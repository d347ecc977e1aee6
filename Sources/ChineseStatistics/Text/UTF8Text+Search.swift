extension UTF8Text {
    /// Where a byte stands first within a range; nil where it does not.
    ///
    /// - Precondition: The range lies within the text.
    /// - Complexity: Linear in the distance, one instruction a byte.
    func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let high: UInt64 = 0x8080_8080_8080_8080
        let pattern = ones &* UInt64(byte)
        var position = range.lowerBound
        while position + 8 <= range.upperBound {
            // A byte that is zero gets its high bit in (word - 1) & ~word; so may those above it.
            let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self).littleEndian ^ pattern
            let marked = (word &- ones) & ~word & high
            if marked != 0 { return position + marked.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < range.upperBound {
            if base[position] == byte { return position }
            position += 1
        }
        return nil
    }
}
