private import CProcessor

/// Finds where in a text one of some characters may begin, or a number, by looking at 64 bytes together.
///
/// Of other characters in news, one in thirty passes for one of them, as each of its four parts of four bits is that of one in
/// the same set. Where the processor has not the instructions, there are no spans.
struct CandidateFinder: ~Copyable, @unchecked Sendable {
    /// Which sets have a value of each part, as a bit of one of two tables.
    private let tables: UnsafeMutablePointer<cprocessor_sets>
    /// Which values of each part a set has, as a bit each.
    private let sets: UnsafeMutablePointer<SIMD4<UInt16>>

    private static var setCount: Int { 16 }

    /// Whether the processor has the instructions.
    let isAvailable = cprocessor_has_shuffles()

    init() {
        tables = .allocate(capacity: 1)
        tables.initialize(to: cprocessor_sets())
        sets = .allocate(capacity: Self.setCount)
        sets.initialize(repeating: .zero, count: Self.setCount)
    }

    deinit {
        tables.deallocate()
        sets.deallocate()
    }

    /// Adds a character of three bytes, the first of them lowest, to the set to which it brings the fewest others.
    mutating func insert(_ character: UInt32) {
        // The lower halves of its bytes, and the two bits above these in the second and in the third.
        let parts = SIMD4(
            character & 0xF, character >> 8 & 0xF, character >> 16 & 0xF, character >> 10 & 0xC | character >> 20 & 0x3)
        let values = SIMD4<UInt16>(repeating: 1) &<< SIMD4(truncatingIfNeeded: parts)
        func growth(_ set: Int) -> Int { Self.size(sets[set] | values) - Self.size(sets[set]) }
        let best = (0..<Self.setCount).min { growth($0) < growth($1) } ?? 0
        sets[best] |= values
        withUnsafeMutableBytes(of: &tables.pointee) { tables in
            for index in 0..<4 {
                tables[64 * (best / 8) + 16 * index + Int(parts[index])] |= 1 << UInt8(best % 8)
            }
        }
    }

    /// How many characters there are whose parts have values of a set.
    private static func size(_ set: SIMD4<UInt16>) -> Int {
        set.indices.reduce(1) { $0 * set[$1].nonzeroBitCount }
    }

    // MARK: - Spans

    /// How many places there must be room for with each span.
    static var placesOfSpan: Int { 40 }

    /// How many whole spans there are from `start` to `end` behind which the text goes on for at least a word of eight bytes.
    @inline(__always)
    func spanCount(in text: UTF8Text, from start: Int, to end: Int) -> Int {
        isAvailable ? max(0, min(end, text.count &- 8) &- start) / UTF8Text.spanSize : 0
    }

    /// Writes down the places in some spans at which one of the characters may begin, or a row of digits, in order, and
    /// returns how many there are.
    ///
    /// - Parameter places: Room for 40 places of each span, ``placesOfSpan``.
    /// - Precondition: The text has the spans: ``spanCount(in:from:to:)``.
    /// - Complexity: Linear in the number of spans, some two instructions a byte.
    @inline(__always)
    func findCandidates(
        in text: UTF8Text, from start: Int, spans: Int, to places: UnsafeMutablePointer<Int>
    ) -> Int {
        cprocessor_find_candidates(tables, text.base, start, spans, places)
    }
}
