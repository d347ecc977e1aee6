/// Finds the places of a text at which a numeral or one of some words may begin.
///
/// Nearly all characters are passed over by one bit each. What a word begins with is looked at together with the
/// character behind it, since 上 and 中 begin other words much more often.
struct LeadScanner: ~Copyable, @unchecked Sendable {
    /// The scalars of three bytes that begin something. The last two bytes, without their marks but as they stand in
    /// memory, are the place, and the low bits of the first byte are the bit.
    private let stops: UnsafeMutablePointer<UInt16>
    /// Those at which to stop whatever follows.
    private let leads: UnsafeMutablePointer<UInt16>
    /// A bit for the first two characters of each word, by a hash of their bytes, 64 to a word.
    private let pairs: UnsafeMutablePointer<UInt64>

    private static let scalarCount = 0x4000
    private static let pairCount = 1 << 10

    /// - Parameter scalars: The scalars at which to stop whatever follows.
    init(leads scalars: some Sequence<UInt32>) {
        stops = .allocate(capacity: Self.scalarCount)
        stops.initialize(repeating: 0, count: Self.scalarCount)
        leads = .allocate(capacity: Self.scalarCount)
        leads.initialize(repeating: 0, count: Self.scalarCount)
        pairs = .allocate(capacity: Self.pairCount)
        pairs.initialize(repeating: 0, count: Self.pairCount)
        for scalar in scalars { insert(WordBeginning(first: scalar, second: 0)) }
    }

    /// Adds a word at which to stop. One that begins with ASCII or beyond the Basic Multilingual Plane is not found.
    func insert(_ word: WordBeginning) {
        guard (0x80..<0x10000).contains(word.first) else { return }
        let first = Self.bytes(of: word.first)
        if word.first >= 0x800 {
            Self.insert(first, into: stops)
            if word.second == 0 { Self.insert(first, into: leads) }
        }
        let pair = Self.hash(first | Self.bytes(of: word.second) << 24)
        pairs[pair >> 6] |= 1 << UInt64(pair & 63)
    }

    deinit {
        stops.deallocate()
        leads.deallocate()
        pairs.deallocate()
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
                let first = Self.look(bytes, in: stops)
                guard (first | Self.look(bytes >> 24, in: stops)) & 1 == 1 else {
                    position &+= 6
                    continue
                }
                if first & 1 == 1, Self.holds(leads, bytes) || mayBegin(bytes & 0xFFFF_FFFF_FFFF) { return position }
                // The second is looked at again with what follows.
                position &+= 3
            }
            guard position < text.count else { return nil }
            let (scalar, length) = text.scalar(at: position)
            if scalar &- 0x30 < 10 || scalar >= 0x80 && isLead(scalar, before: text.value(at: position + length)) {
                return position
            }
            position += length
        }
        return nil
    }

    /// Whether to stop at a scalar that stands before another.
    private func isLead(_ scalar: UInt32, before next: UInt32) -> Bool {
        let bytes = Self.bytes(of: scalar)
        if scalar < 0x800 { return mayBegin(bytes) || mayBegin(bytes | Self.bytes(of: next) << 24) }
        guard scalar < 0x10000, Self.holds(stops, bytes) else { return false }
        return Self.holds(leads, bytes) || mayBegin(bytes | Self.bytes(of: next) << 24)
    }

    /// Whether a word may begin with two characters.
    @inline(__always)
    private func mayBegin(_ bytes: UInt64) -> Bool {
        let pair = Self.hash(bytes)
        return pairs[pair >> 6] >> UInt64(pair & 63) & 1 == 1
    }

    /// Whether a table holds the character of three bytes that comes first.
    @inline(__always)
    private static func holds(_ table: UnsafeMutablePointer<UInt16>, _ bytes: UInt64) -> Bool {
        look(bytes, in: table) & 1 == 1
    }

    /// The same as the lowest bit.
    @inline(__always)
    private static func look(_ bytes: UInt64, in table: UnsafeMutablePointer<UInt16>) -> UInt32 {
        UInt32(table[place(bytes)]) &>> UInt32(truncatingIfNeeded: bytes)
    }

    private static func insert(_ bytes: UInt64, into table: UnsafeMutablePointer<UInt16>) {
        table[place(bytes)] |= 1 << UInt16(bytes & 0xF)
    }

    @inline(__always)
    private static func place(_ bytes: UInt64) -> Int { Int(truncatingIfNeeded: bytes >> 8 & 0x3F3F) }

    /// The golden ratio in 64 bits spreads neighbours far apart (Knuth, volume 3, section 6.4).
    @inline(__always)
    private static func hash(_ bytes: UInt64) -> Int { Int(truncatingIfNeeded: (bytes &* 0x9E37_79B9_7F4A_7C15) >> 48) }

    /// The UTF-8 of a scalar of the Basic Multilingual Plane, the first byte lowest; other scalars have some like it.
    @inline(__always)
    private static func bytes(of scalar: UInt32) -> UInt64 {
        let scalar = UInt64(scalar)
        if scalar < 0x80 { return scalar }
        let last = 0x80 | scalar & 0x3F
        if scalar < 0x800 { return last << 8 | 0xC0 | scalar >> 6 }
        return last << 16 | (0x80 | scalar >> 6 & 0x3F) << 8 | 0xE0 | scalar >> 12 & 0xF
    }
}
