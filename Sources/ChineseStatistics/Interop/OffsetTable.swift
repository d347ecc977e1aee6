/// The offsets of a text in some unit, counted once for each block of its bytes.
struct OffsetTable {
    private let text: UTF8Text
    private let unit: Recognition.OffsetUnit
    /// The units before each block; none where a byte is a unit.
    private var counts: [Int] = []

    private static let blockSize = 64

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
        // 10xxxxxx goes on with a scalar.
        let scalars = range.count - count(in: range, { $0 & ~($0 << 1) })
        guard unit == .utf16 else { return scalars }
        // 1111xxxx begins one of four bytes, which is two units.
        return scalars + count(in: range, { $0 & $0 << 1 & $0 << 2 & $0 << 3 })
    }

    /// How many bytes of a range have their high bit after `marking`, which is given eight of them.
    @inline(__always)
    private func count(in range: Range<Int>, _ marking: (UInt64) -> UInt64) -> Int {
        var found = 0
        var start = range.lowerBound
        while start + 8 <= range.upperBound {
            let word = UnsafeRawPointer(text.base + start).loadUnaligned(as: UInt64.self)
            let marked = marking(word) & 0x8080_8080_8080_8080
            found += Int(truncatingIfNeeded: (marked >> 7 &* 0x0101_0101_0101_0101) >> 56)
            start += 8
        }
        while start < range.upperBound {
            if marking(UInt64(text.base[start])) & 0x80 != 0 { found += 1 }
            start += 1
        }
        return found
    }
}
