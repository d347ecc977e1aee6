/// Finds the places of a text at which a numeral or one of some words may begin.
///
/// Nearly all characters are passed over by one bit each. What a word begins with is looked at together with the
/// character behind it, since 上 and 去 begin other words much more often.
struct LeadScanner: ~Copyable, @unchecked Sendable {
    /// The scalars of three bytes that begin something. The last two bytes, without their marks but as they stand in
    /// memory, are the place, and the low bits of the first byte are the bit.
    private let stops: UnsafeMutablePointer<UInt16>
    /// A bit for each scalar of the Basic Multilingual Plane at which to stop whatever follows, 64 to a word.
    private let leads: UnsafeMutablePointer<UInt64>
    /// The first two scalars of the words.
    private let pairs = ScalarPairSet()

    private static let stopCount = 0x4000
    private static let leadCount = 1 << 10

    /// - Parameter scalars: The scalars at which to stop whatever follows.
    init(leads scalars: some Sequence<UInt32>) {
        stops = .allocate(capacity: Self.stopCount)
        stops.initialize(repeating: 0, count: Self.stopCount)
        leads = .allocate(capacity: Self.leadCount)
        leads.initialize(repeating: 0, count: Self.leadCount)
        for scalar in scalars { insert(scalar, isLead: true) }
    }

    /// Adds a word at which to stop.
    func insert(_ word: WordBeginning) {
        insert(word.first, isLead: word.second == 0)
        if word.second != 0 { pairs.insert(word.first, word.second) }
    }

    deinit {
        stops.deallocate()
        leads.deallocate()
    }

    private func insert(_ scalar: UInt32, isLead: Bool) {
        guard scalar < 0x10000 else { return }
        if scalar >= 0x800 { stops[Int(scalar >> 6 & 0x3F | (scalar & 0x3F) << 8)] |= 1 << UInt16(scalar >> 12) }
        if isLead { leads[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    }

    /// The first such place at `start` or behind it, where a European digit counts too; nil where there is none.
    ///
    /// - Complexity: Linear in the distance, some ten instructions a Han character.
    func next(in text: UTF8Text, from start: Int) -> Int? {
        var position = start
        let lastPair = text.count - 8
        while position < text.count {
            while position <= lastPair {
                // Two characters 1110xxxx 10xxxxxx 10xxxxxx, as most are.
                var bytes = UInt64(
                    littleEndian: UnsafeRawPointer(text.base + position).loadUnaligned(as: UInt64.self))
                guard bytes & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 else { break }
                let first = stop(bytes)
                guard (first | stop(bytes >> 24)) & 1 == 1 else {
                    position &+= 6
                    continue
                }
                if first & 1 == 0 {
                    position &+= 3
                    bytes >>= 24
                }
                let scalar = (bytes & 0xF) << 12 | (bytes >> 8 & 0x3F) << 6 | bytes >> 16 & 0x3F
                if stops(at: UInt32(truncatingIfNeeded: scalar), endingAt: position &+ 3, in: text) { return position }
                position &+= 3
            }
            guard position < text.count else { return nil }
            let (scalar, length) = text.scalar(at: position)
            if scalar &- 0x30 < 10 || scalar >= 0x80 && stops(at: scalar, endingAt: position + length, in: text) {
                return position
            }
            position += length
        }
        return nil
    }

    /// Whether the character of three bytes that comes first begins something: the lowest bit.
    @inline(__always)
    private func stop(_ bytes: UInt64) -> UInt32 {
        UInt32(stops[Int(truncatingIfNeeded: bytes >> 8 & 0x3F3F)]) &>> UInt32(truncatingIfNeeded: bytes)
    }

    /// Whether to stop at a scalar that ends at `end`.
    @inline(__always)
    private func stops(at scalar: UInt32, endingAt end: Int, in text: UTF8Text) -> Bool {
        guard scalar < 0x10000 else { return false }
        return leads[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
            || pairs.mayContain(scalar, text.value(at: end))
    }
}
