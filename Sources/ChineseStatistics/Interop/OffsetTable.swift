/// The offsets of a text in some unit, counted once for each eight bytes.
struct OffsetTable {
    private let text: UTF8Text
    private let unit: Recognition.OffsetUnit
    /// The units that begin before each eight bytes; none are counted where a byte is a unit.
    private let counts: UnsafeMutablePointer<Int>

    /// Calls `body` with the table of a text, which is there during the call only: that of a line is on the stack.
    ///
    /// - Complexity: Linear in the length of the text.
    @inline(__always)
    static func with<Result>(
        _ text: UTF8Text, unit: Recognition.OffsetUnit, _ body: (OffsetTable) -> Result
    ) -> Result {
        let words = unit == .utf8 ? 0 : text.count / 8
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: words + 1) { memory in
            // It holds one at least, so that it has an address.
            body(OffsetTable(text, unit: unit, counting: words, in: memory.baseAddress.unsafelyUnwrapped))
        }
    }

    private init(
        _ text: UTF8Text, unit: Recognition.OffsetUnit, counting words: Int, in counts: UnsafeMutablePointer<Int>
    ) {
        self.text = text
        self.unit = unit
        self.counts = counts
        var sum = 0
        for word in 0..<words {
            counts[word] = sum
            sum += Self.units(in: Self.word(at: text.base + 8 * word), unit)
        }
        counts[words] = sum
    }

    /// The offset of a place that is told in bytes.
    ///
    /// - Complexity: O(1).
    subscript(offset: Int) -> Int {
        guard unit != .utf8 else { return offset }
        let (word, place) = (offset / 8, offset % 8)
        return counts[word] + Self.units(in: beginning(of: 8 * word, count: place), unit)
    }

    subscript(range: Range<Int>) -> Range<Int> {
        self[range.lowerBound]..<self[range.upperBound]
    }

    @inline(__always)
    private static func word(at start: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
    }

    /// Fewer than eight bytes, with others behind them at which no unit begins.
    @inline(__always)
    private func beginning(of start: Int, count: Int) -> UInt64 {
        let others = (0x8080_8080_8080_8080 as UInt64) &<< UInt64(8 * count)
        if start + 8 <= text.count {
            let mask = (1 as UInt64) &<< UInt64(8 * count) - 1
            return Self.word(at: text.base + start) & mask | others
        }
        // Near the end of the text eight bytes cannot be read at once.
        return (0..<count).reduce(others) { $0 | UInt64(text.base[start + $1]) << UInt64(8 * $1) }
    }

    /// The units that begin in eight bytes.
    @inline(__always)
    private static func units(in word: UInt64, _ unit: Recognition.OffsetUnit) -> Int {
        // 10xxxxxx goes on with a scalar; 1111xxxx begins one of two units of UTF-16.
        let scalars = 8 - marks(word & ~(word << 1))
        return unit == .scalar ? scalars : scalars + marks(word & word << 1 & word << 2 & word << 3)
    }

    /// How many of eight bytes have their high bit.
    @inline(__always)
    private static func marks(_ word: UInt64) -> Int {
        Int(truncatingIfNeeded: ((word & 0x8080_8080_8080_8080) >> 7 &* 0x0101_0101_0101_0101) >> 56)
    }
}
