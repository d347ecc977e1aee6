/// The offsets of a text in some unit, counted once for each block of bytes.
struct OffsetTable {
    private let text: UTF8Text
    private let unit: Recognition.OffsetUnit
    /// The least byte that begins two units; no byte is FF.
    private let firstOfPair: UInt8
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
        firstOfPair = unit == .utf16 ? 0xF0 : 0xFF
        self.counts = counts
        var sum = 0
        for block in 0..<blocks {
            counts[block] = sum
            sum &+= units(inBlock: block, before: Self.blockSize)
        }
        counts[blocks] = sum
    }

    /// The offset of a place that is told in bytes.
    ///
    /// - Complexity: O(1).
    @inline(__always)
    subscript(offset: Int) -> Int {
        guard unit != .utf8 else { return offset }
        let start = offset & ~(Self.blockSize - 1)
        let block = Int(UInt(bitPattern: start) / UInt(Self.blockSize))
        if start + Self.blockSize <= text.count {
            return counts[block] &+ units(inBlock: block, before: offset &- start)
        }
        return (start..<offset).reduce(counts[block]) { $0 &+ Int(units(beginningWith: text.base[$1])) }
    }

    @inline(never)
    subscript(range: Range<Int>) -> Range<Int> {
        Range(uncheckedBounds: (self[range.lowerBound], self[range.upperBound]))
    }

    /// The units that begin in a block before a place in it. The loop is simple, so that it is made one of vectors.
    @inline(__always)
    private func units(inBlock block: Int, before end: Int) -> Int {
        let start = text.base + block &* Self.blockSize
        let end = Int8(truncatingIfNeeded: end)
        var count: UInt8 = 0
        for index in 0..<Self.blockSize {
            // All of its bits are the sign of the difference. A comparison would be one of larger integers.
            let isBefore = UInt8(bitPattern: (Int8(truncatingIfNeeded: index) &- end) &>> 7)
            count &+= units(beginningWith: start[index]) & isBefore
        }
        return Int(count)
    }

    /// How many units a byte begins.
    @inline(__always)
    private func units(beginningWith byte: UInt8) -> UInt8 {
        // 10xxxxxx, which are the least with a sign, go on with a scalar.
        (Int8(bitPattern: byte) >= -64 ? 1 : 0) &+ (byte >= firstOfPair ? 1 : 0)
    }
}
