/// Finds the places of a text at which a numeral or one of some words may begin.
///
/// Nearly all characters are passed over by one bit each. What a word begins with is looked at together with the
/// character behind it, since 上 and 去 begin other words much more often.
struct LeadScanner: ~Copyable, @unchecked Sendable {
    /// A bit for each scalar of the Basic Multilingual Plane that begins something, 64 to a word.
    private let stops: UnsafeMutablePointer<UInt64>
    /// The same for those that are enough by themselves.
    private let leads: UnsafeMutablePointer<UInt64>
    /// The first two scalars of the words.
    private let pairs = ScalarPairSet()

    private static let wordCount = 1 << 10

    /// - Parameters:
    ///   - leads: The scalars at which to stop whatever follows.
    ///   - words: The words at which to stop.
    init(leads scalars: some Sequence<UInt32>, words: some Sequence<String>) {
        stops = .allocate(capacity: Self.wordCount)
        stops.initialize(repeating: 0, count: Self.wordCount)
        leads = .allocate(capacity: Self.wordCount)
        leads.initialize(repeating: 0, count: Self.wordCount)
        for scalar in scalars { insert(scalar, isLead: true) }
        for word in words {
            var scalars = word.unicodeScalars.makeIterator()
            guard let first = scalars.next()?.value else { continue }
            let second = scalars.next()?.value
            insert(first, isLead: second == nil)
            if let second { pairs.insert(first, second) }
        }
    }

    deinit {
        stops.deallocate()
        leads.deallocate()
    }

    private func insert(_ scalar: UInt32, isLead: Bool) {
        guard scalar < 0x10000 else { return }
        stops[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
        if isLead { leads[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    }

    /// Whether to stop at a scalar of the Basic Multilingual Plane, which ends at `end`.
    @inline(__always)
    private func stops(at scalar: UInt32, endingAt end: Int, in text: UTF8Text) -> Bool {
        leads[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1 || pairs.mayContain(scalar, text.value(at: end))
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
                let bytes = UInt64(
                    littleEndian: UnsafeRawPointer(text.base + position).loadUnaligned(as: UInt64.self))
                guard bytes & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 else { break }
                let first = word(bytes) >> (bytes >> 16 & 0x3F)
                let second = word(bytes >> 24) >> (bytes >> 40 & 0x3F)
                if (first | second) & 1 == 0 {
                    position += 6
                } else if first & 1 == 1 {
                    if stops(at: scalar(bytes), endingAt: position + 3, in: text) { return position }
                    position += 3
                } else {
                    if stops(at: scalar(bytes >> 24), endingAt: position + 6, in: text) { return position + 3 }
                    position += 6
                }
            }
            guard position < text.count else { return nil }
            let (scalar, length) = text.scalar(at: position)
            if scalar &- 0x30 < 10 { return position }
            if scalar >= 0x80, scalar < 0x10000, self.stops[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1,
                stops(at: scalar, endingAt: position + length, in: text)
            {
                return position
            }
            position += length
        }
        return nil
    }

    /// The bits of the 64 scalars that have the first two bytes of a character of three in common.
    @inline(__always)
    private func word(_ bytes: UInt64) -> UInt64 {
        stops[Int(truncatingIfNeeded: (bytes & 0xF) << 6 | bytes >> 8 & 0x3F)]
    }

    @inline(__always)
    private func scalar(_ bytes: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: (bytes & 0xF) << 12 | (bytes >> 8 & 0x3F) << 6 | bytes >> 16 & 0x3F)
    }
}
