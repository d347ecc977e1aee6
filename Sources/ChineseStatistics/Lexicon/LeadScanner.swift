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
    private var pairs = ScalarPairSet()

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

    @inline(__always)
    private func isLead(_ scalar: UInt32) -> Bool {
        scalar < 0x10000 && leads[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
    }

    /// The first such place at `start` or behind it, where a European digit counts too; nil where there is none.
    ///
    /// - Complexity: Linear in the distance, some ten instructions a Han character.
    func next(in text: UTF8Text, from start: Int) -> Int? {
        var position = start
        while position < text.count {
            position = skipHan(in: text, from: position)
            guard position < text.count else { return nil }
            let byte = text.base[position]
            if byte < 0x80 {
                if byte &- 0x30 < 10 { return position }
                position += 1
                continue
            }
            let (scalar, length) = text.scalar(at: position)
            if scalar < 0x10000, stops[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1,
                isLead(scalar) || pairs.mayContain(scalar, text.value(at: position + length))
            {
                return position
            }
            position += length
        }
        return nil
    }

    /// The place of the first character at `start` or behind it that is not one of three bytes which begins nothing,
    /// or the one before.
    @inline(__always)
    private func skipHan(in text: UTF8Text, from start: Int) -> Int {
        var position = start
        let last = text.count - 8
        while position <= last {
            // Two characters 1110xxxx 10xxxxxx 10xxxxxx. The six bits of the last byte are the place in the word that
            // the others name.
            let bytes = UInt64(
                littleEndian: UnsafeRawPointer(text.base + position).loadUnaligned(as: UInt64.self))
            guard bytes & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 else { break }
            let first = stops[Int(bytes & 0xF) << 6 | Int(bytes >> 8 & 0x3F)] >> (bytes >> 16 & 0x3F)
            let second = stops[Int(bytes >> 24 & 0xF) << 6 | Int(bytes >> 32 & 0x3F)] >> (bytes >> 40 & 0x3F)
            guard (first | second) & 1 == 0 else { break }
            position += 6
        }
        return position
    }
}
