/// The offsets of a text in some unit, counted once for each block of its bytes.
struct OffsetTable {
    private let text: UTF8Text
    private let unit: Recognition.OffsetUnit
    /// The units before each block; none where a byte is a unit.
    private var counts: [Int] = []

    private static let blockSize = 128

    /// - Complexity: Linear in the length of the text.
    init(_ text: UTF8Text, unit: Recognition.OffsetUnit) {
        self.text = text
        self.unit = unit
        guard unit != .utf8 else { return }
        counts.reserveCapacity(text.count / Self.blockSize + 1)
        var count = 0
        var start = 0
        while start <= text.count {
            counts.append(count)
            let end = min(start + Self.blockSize, text.count)
            count += units(in: start..<end)
            start += Self.blockSize
        }
    }

    /// The offset of a place that is told in bytes.
    ///
    /// - Complexity: O(1).
    subscript(offset: Int) -> Int {
        guard unit != .utf8 else { return offset }
        let block = offset / Self.blockSize
        return counts[block] + units(in: block * Self.blockSize..<offset)
    }

    subscript(range: Range<Int>) -> Range<Int> {
        let start = self[range.lowerBound]
        return start..<start + (unit == .utf8 ? range.count : units(in: range))
    }

    /// The units that begin in a range of bytes.
    private func units(in range: Range<Int>) -> Int {
        var scalars = range.count
        var pairs = 0
        var start = range.lowerBound
        let high: UInt64 = 0x8080_8080_8080_8080
        while start + 8 <= range.upperBound {
            let word = UnsafeRawPointer(text.base + start).loadUnaligned(as: UInt64.self)
            // 10xxxxxx goes on with a scalar; 1111xxxx begins one of four bytes.
            scalars -= Self.marked(word & ~(word << 1) & high)
            pairs += Self.marked(word & word << 1 & word << 2 & word << 3 & high)
            start += 8
        }
        for offset in start..<range.upperBound {
            let byte = text.base[offset]
            if byte & 0xC0 == 0x80 { scalars -= 1 }
            // Four bytes are two code units of UTF-16.
            if byte >= 0xF0 { pairs += 1 }
        }
        return unit == .utf16 ? scalars + pairs : scalars
    }

    /// How many of eight bytes have their high bit, the only one that may be set.
    @inline(__always)
    private static func marked(_ word: UInt64) -> Int {
        Int(truncatingIfNeeded: (word >> 7 &* 0x0101_0101_0101_0101) >> 56)
    }
}
