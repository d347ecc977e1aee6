/// The offsets of a text in some unit, counted once for each block of its bytes.
struct OffsetTable {
    private let text: UTF8Text
    private let unit: Recognition.OffsetUnit
    /// The units that begin before each block; none where a byte is a unit.
    private let counts: [Int]

    private static let blockSize = 32

    /// - Complexity: Linear in the length of the text.
    init(_ text: UTF8Text, unit: Recognition.OffsetUnit) {
        self.text = text
        self.unit = unit
        guard unit != .utf8 else {
            counts = []
            return
        }
        let blocks = text.count / Self.blockSize
        counts = [Int](unsafeUninitializedCapacity: blocks + 1) { counts, size in
            var sum = 0
            for block in 0..<blocks {
                counts[block] = sum
                var start = text.base + block * Self.blockSize
                for _ in 0..<Self.blockSize / 8 {
                    sum += Self.units(in: Self.word(at: start), unit)
                    start += 8
                }
            }
            counts[blocks] = sum
            size = blocks + 1
        }
    }

    /// The offset of a place that is told in bytes.
    ///
    /// - Complexity: O(1).
    subscript(offset: Int) -> Int {
        guard unit != .utf8 else { return offset }
        let block = offset / Self.blockSize
        var count = counts[block]
        var start = block * Self.blockSize
        while start + 8 <= offset {
            count += Self.units(in: Self.word(at: text.base + start), unit)
            start += 8
        }
        return start < offset ? count + Self.units(in: word(start..<offset), unit) : count
    }

    subscript(range: Range<Int>) -> Range<Int> {
        self[range.lowerBound]..<self[range.upperBound]
    }

    @inline(__always)
    private static func word(at start: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(start).loadUnaligned(as: UInt64.self))
    }

    /// The bytes of a range of fewer than eight, with others behind them at which no unit begins.
    @inline(__always)
    private func word(_ range: Range<Int>) -> UInt64 {
        let others = (0x8080_8080_8080_8080 as UInt64) << UInt64(8 * range.count)
        if range.lowerBound + 8 <= text.count {
            let mask = (1 as UInt64) << UInt64(8 * range.count) - 1
            return Self.word(at: text.base + range.lowerBound) & mask | others
        }
        // Near the end of the text eight bytes cannot be read at once.
        return range.reduce(others) { $0 | UInt64(text.base[$1]) << UInt64(8 * ($1 - range.lowerBound)) }
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
