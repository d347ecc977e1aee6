/// The offsets of a text in some unit, counted once for each block of bytes.
struct OffsetTable {
    private let text: UTF8Text
    private let unit: Recognition.OffsetUnit
    /// The units that begin before each block; none are counted where a byte is a unit.
    private let counts: UnsafeMutablePointer<Int>

    /// Of shorter blocks there would be more, and of longer ones more to count again.
    private static var blockSize: Int { 32 }

    /// Calls `body` with the table of a text, which is there during the call only: that of a line is on the stack.
    ///
    /// - Complexity: Linear in the length of the text.
    @inline(__always)
    static func with<Result>(
        _ text: UTF8Text, unit: Recognition.OffsetUnit, _ body: (OffsetTable) -> Result
    ) -> Result {
        let blocks = unit == .utf8 ? 0 : text.count / blockSize
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: blocks + 1) { memory in
            // It holds one at least, so that it has an address.
            body(OffsetTable(text, unit: unit, counting: blocks, in: memory.baseAddress.unsafelyUnwrapped))
        }
    }

    private init(
        _ text: UTF8Text, unit: Recognition.OffsetUnit, counting blocks: Int, in counts: UnsafeMutablePointer<Int>
    ) {
        self.text = text
        self.unit = unit
        self.counts = counts
        // No byte is FF.
        let firstOfPair: UInt8 = unit == .utf16 ? 0xF0 : 0xFF
        var sum = 0
        for block in 0..<blocks {
            counts[block] = sum
            let start = text.base + block &* Self.blockSize
            sum &+= Self.units(inBlock: start, pairsFrom: firstOfPair)
        }
        counts[blocks] = sum
    }

    /// The units that begin in a block. The loop is simple, so that it is made one of vectors.
    ///
    /// - Parameter firstOfPair: The least byte that begins two units.
    @inline(__always)
    private static func units(inBlock start: UnsafePointer<UInt8>, pairsFrom firstOfPair: UInt8) -> Int {
        var count: UInt8 = 0
        for index in 0..<blockSize {
            let byte = start[index]
            // 10xxxxxx, which are the least with a sign, go on with a scalar.
            count &+= (Int8(bitPattern: byte) >= -64 ? 1 : 0) &+ (byte >= firstOfPair ? 1 : 0)
        }
        return Int(count)
    }

    /// The offset of a place that is told in bytes.
    ///
    /// - Complexity: O(1).
    @inline(__always)
    subscript(offset: Int) -> Int {
        guard unit != .utf8 else { return offset }
        let count = offset & 7
        let start = offset &- count
        var units = Self.units(in: beginning(of: start, count: count), unit)
        if start & 8 != 0 { units &+= Self.units(in: Self.word(at: text.base + (start &- 8)), unit) }
        if start & 16 != 0 {
            let pair = text.base + (start & ~15 &- 16)
            units &+= Self.units(in: Self.word(at: pair), unit) &+ Self.units(in: Self.word(at: pair + 8), unit)
        }
        return counts[start &>> 5] &+ Self.sum(units)
    }

    @inline(never)
    subscript(range: Range<Int>) -> Range<Int> {
        Range(uncheckedBounds: (self[range.lowerBound], self[range.upperBound]))
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

    /// The units that begin at each of eight bytes, as eight numbers of a byte.
    @inline(__always)
    private static func units(in word: UInt64, _ unit: Recognition.OffsetUnit) -> UInt64 {
        // 10xxxxxx goes on with a scalar; 1111xxxx begins one of two units of UTF-16.
        let scalars = (~word | word << 1) >> 7 & ones
        return unit == .scalar ? scalars : scalars &+ (word & word << 1 & word << 2 & word << 3) >> 7 & ones
    }

    /// The sum of eight small numbers of a byte.
    @inline(__always)
    private static func sum(_ bytes: UInt64) -> Int { Int(truncatingIfNeeded: (bytes &* ones) >> 56) }

    private static var ones: UInt64 { 0x0101_0101_0101_0101 }
}
