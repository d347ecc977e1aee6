/// The words of one and of two Han characters in a trie, as most are, found by both characters at once.
///
/// To walk the trie is to decide at each character whether a word ends there and whether one goes on, which no processor
/// foresees. Here both words are looked up without a branch, and only where a longer one may stand is the trie asked.
struct ShortWords: ~Copyable, @unchecked Sendable {
    /// Two entries for each slot.
    private let entries: UnsafeMutablePointer<Entry>

    private static let slotBits: UInt32 = 13

    /// What is known of one character or of two, in 64 bits.
    ///
    /// The lowest 32 are the characters, the first of them lowest. In the next 15 is the number of the word that they
    /// are, from one on, or zero where they only begin others. The highest 16 are a set of the characters that go on to a
    /// longer word, by the lowest four bits of each.
    fileprivate struct Entry {
        var bits: UInt64

        static let none = Entry(bits: 0)

        init(bits: UInt64) { self.bits = bits }
        init(_ characters: UInt32, number: Int) { bits = UInt64(number) << 32 | UInt64(characters) }
        init(_ characters: UInt32, followers: UInt16) { bits = UInt64(followers) << 48 | UInt64(characters) }

        @inline(__always) var characters: UInt32 { UInt32(truncatingIfNeeded: bits) }
        @inline(__always) var followers: UInt64 { bits &>> 48 }

        static var numbers: UInt64 { 0x7FFF }
        /// In the first entry of a slot: others than these two had no room in it.
        static var isFull: UInt64 { 1 << 47 }
    }

    init() {
        let count = 2 << Int(Self.slotBits)
        entries = .allocate(capacity: count)
        entries.initialize(repeating: .none, count: count)
    }

    deinit { entries.deallocate() }

    /// Adds a word of any length that is in the trie, with the place of its value there.
    func insert(_ word: UTF8Text, at place: Int) {
        let bytes = word.word(at: 0)
        guard bytes & 0xF0 == 0xE0 else { return }
        let (first, both) = Self.characters(bytes)
        let hasNumber = place + 1 <= Entry.numbers
        switch word.count {
        case 3 where hasNumber: insert(Entry(first, number: place + 1))
        case 6 where hasNumber && Self.areTwo(bytes):
            insert(Entry(both, number: place + 1))
        case 6... where Self.areTwo(bytes):
            let third = word.scalar(at: 6)
            let followers = third.length == 3 && hasNumber ? 1 << UInt16(third.value & 0xF) : UInt16.max
            insert(Entry(both, followers: followers))
        default: insert(Entry(first, followers: .max))
        }
    }

    private func insert(_ added: Entry) {
        let slot = Self.slot(of: added.characters)
        for entry in [entries + slot, entries + slot + 1] {
            let isFree = entry.pointee.bits & ~Entry.isFull == 0
            guard isFree || entry.pointee.characters == added.characters else { continue }
            entry.pointee.bits |= added.bits
            return
        }
        entries[slot].bits |= Entry.isFull
    }

    /// The words of one and of two characters that begin at a place.
    struct Words {
        /// The numbers of both in 15 bits each, the word of one character lowest, and above them ``isUnknown``.
        private let bits: UInt32

        @inline(__always)
        fileprivate init(one: Entry, two: Entry, isUnknown: UInt64) {
            let numbers = one.bits &>> 32 & Entry.numbers | (two.bits &>> 32 & Entry.numbers) &<< 15
            bits = UInt32(truncatingIfNeeded: numbers | (isUnknown & 1) &<< 30)
        }

        /// Whether only the trie can tell what begins there.
        @inline(__always) var isUnknown: Bool { countOfUnknown != 0 }

        /// One if only the trie can tell what begins there, else zero.
        @inline(__always) var countOfUnknown: Int { Int(bits &>> 30) }

        /// One if any may begin there, else zero: computed, since a comparison would be made a branch.
        @inline(__always) var countOfAny: Int { Int(truncatingIfNeeded: (0 &- UInt64(bits)) &>> 63) }

        /// The places of their values, negative where there is none.
        @inline(__always) var one: Int { Int(bits & UInt32(Entry.numbers)) &- 1 }
        @inline(__always) var two: Int { Int(bits &>> 15 & UInt32(Entry.numbers)) &- 1 }

        /// The place of the value of the longer word that is there, told without a branch.
        @inline(__always) var longest: Int { two ^ ((two ^ one) & (two &>> (Int.bitWidth &- 1))) }
    }

    /// The words that begin at `offset`, looked up without a branch.
    @inline(__always)
    func words(in text: UTF8Text, at offset: Int) -> Words {
        let (bytes, last) = text.wordAndByte(at: offset)
        let (first, both) = Self.characters(bytes)
        let (one, two) = (entry(of: first), entry(of: both & Self.maskOfTwo(bytes)))
        // Where the third character has not three bytes, it is told by what stands at the place of its last.
        let isLonger = (one.followers | two.followers) &>> UInt64(last & 0xF)
        let isFull = (one.bits | two.bits) &>> 47
        let isOther = ~Self.maskIfZero(UInt32(truncatingIfNeeded: bytes) & 0xF0 ^ 0xE0)
        return Words(one: one, two: two, isUnknown: isLonger | isFull | isOther)
    }

    /// Asks the processor for what ``words(in:at:)`` looks at; what is known of single characters is nearly always at hand.
    @inline(__always)
    func prefetch(in text: UTF8Text, at offset: Int) {
        prefetchMemory(at: entries + Self.slot(of: Self.characters(text.word(at: offset)).both))
    }

    /// The upper half of the entry of some characters, in which nothing but `isFull` is set where they have none; the lower
    /// half says nothing.
    @inline(__always)
    private func entry(of characters: UInt32) -> Entry {
        let slot = entries + Self.slot(of: characters)
        let (first, second) = (slot[0], slot[1])
        let (fromFirst, fromSecond) = (first.characters ^ characters, second.characters ^ characters)
        // Zero less one has all bits of the upper half, and other numbers have none of them.
        return Entry(
            bits: first.bits & (UInt64(fromFirst) &- 1) | second.bits & (UInt64(fromSecond) &- 1)
                | first.bits & Entry.isFull)
    }

    /// All bits for zero, and none for other numbers.
    @inline(__always)
    private static func maskIfZero(_ number: UInt32) -> UInt64 {
        // Only zero less one is negative.
        UInt64(bitPattern: Int64(bitPattern: UInt64(number) &- 1) &>> 63)
    }

    /// All bits if two characters of three bytes stand at the start of eight, the first of which is lowest.
    @inline(__always)
    private static func maskOfTwo(_ bytes: UInt64) -> UInt32 {
        UInt32(truncatingIfNeeded: maskIfZero(UInt32(truncatingIfNeeded: bytes) & 0xF000_00F0 ^ 0xE000_00E0))
    }

    private static func areTwo(_ bytes: UInt64) -> Bool { maskOfTwo(bytes) != 0 }

    /// What tells a character of three bytes from others, in 16 bits, and the same of it and the one behind it in 32.
    @inline(__always)
    private static func characters(_ bytes: UInt64) -> (first: UInt32, both: UInt32) {
        // 4, 6 and 6 bits of each, the first byte lowest. They are moved together for both, which are 24 bits apart.
        let bits = bytes & 0x0F00_000F | bytes &>> 4 & 0x3_F000_03F0 | bytes &>> 6 & 0xFC_0000_FC00
        let first = UInt32(truncatingIfNeeded: bits & 0xFFFF)
        return (first, first | UInt32(truncatingIfNeeded: bits &>> 8) & 0xFFFF_0000)
    }

    /// The golden ratio spreads neighbours far apart (Knuth, volume 3, section 6.4).
    @inline(__always)
    private static func slot(of characters: UInt32) -> Int {
        2 &* Int((characters &* 0x9E37_79B9) &>> (32 - slotBits))
    }
}
