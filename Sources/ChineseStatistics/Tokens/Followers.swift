internal import Synchronization

/// What may stand behind one character at the start of a word: a hash table that does not change.
///
/// It is a block of words of 64 bits: the second character of a word in the lowest bits, zero where there is none, and
/// the place of the trie behind it in the highest. Half of it at most is taken.
struct Followers {
    private let table: UnsafePointer<UInt64>
    private let properties: Properties

    /// The cost of the character as a word, and the last index of the table.
    private struct Properties {
        let bits: UInt64

        init(bits: UInt64) { self.bits = bits }
        init(cost: UInt32, last: Int) { bits = UInt64(cost) | UInt64(last) << 32 }

        @inline(__always) var cost: UInt32 { UInt32(truncatingIfNeeded: bits) }
        @inline(__always) var last: Int { Int(truncatingIfNeeded: bits >> 32) }
    }

    /// Where the table of a character is published, with what is asked first beside its address: most characters are
    /// told by these and one more place in memory.
    struct Slot: ~Copyable {
        private let table = Atomic<UnsafePointer<UInt64>?>(nil)
        private let properties = Atomic<UInt64>(0)

        @inline(__always)
        var followers: Followers? {
            guard let table = table.load(ordering: .acquiring) else { return nil }
            return Followers(table: table, properties: Properties(bits: properties.load(ordering: .relaxed)))
        }

        /// Publishes a table, unless another task was faster, whose table says the same; the one that stands.
        func publish(_ made: Followers) -> Followers {
            properties.store(made.properties.bits, ordering: .relaxed)
            let (won, other) = table.compareExchange(
                expected: nil, desired: made.table, ordering: .acquiringAndReleasing)
            guard !won, let other else { return made }
            made.table.deallocate()
            return Followers(table: other, properties: made.properties)
        }
    }

    /// The cost of a character that is no word of the dictionary (`maxSnlp` of ICU's `dictbe.cpp`).
    private static let costOfUnknown: UInt32 = 255

    private init(table: UnsafePointer<UInt64>, properties: Properties) {
        self.table = table
        self.properties = properties
    }

    /// The table of a character, which the caller publishes.
    init(of unit: UInt16, in trie: DictionaryTrie) {
        let place = trie.place(of: unit)
        let count = place.map(trie.countOfChildren) ?? 0
        let capacity = max(2, (2 * count).roundedUpToPowerOfTwo)
        let made = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
        made.initialize(repeating: 0, count: capacity)
        if let place {
            trie.forEachChild(of: place) { unit, next in
                var index = Self.hash(unit) & (capacity - 1)
                while made[index] != 0 { index = (index + 1) & (capacity - 1) }
                made[index] = UInt64(unit) | UInt64(next.bits) << 32
            }
        }
        table = UnsafePointer(made)
        properties = Properties(cost: place.flatMap(trie.cost) ?? Self.costOfUnknown, last: capacity - 1)
    }

    /// The cost of the character as a word.
    @inline(__always)
    var cost: UInt32 { properties.cost }

    /// The place of the trie behind the character and `unit`, nil where no word begins so.
    ///
    /// - Precondition: `unit` is not zero.
    @inline(__always)
    func next(_ unit: UInt16) -> DictionaryTrie.Place? {
        let last = properties.last
        var index = Self.hash(unit) & last
        while true {
            let entry = table[index]
            if UInt16(truncatingIfNeeded: entry) == unit {
                return DictionaryTrie.Place(bits: UInt32(truncatingIfNeeded: entry >> 32))
            }
            if entry == 0 { return nil }
            index = (index &+ 1) & last
        }
    }

    /// Fibonacci hashing, of which the lower bits of the upper half are used.
    @inline(__always)
    private static func hash(_ unit: UInt16) -> Int {
        Int((UInt32(unit) &* 0x9E37_79B1) >> 16)
    }
}

extension Int {
    /// The least power of two that is not less.
    fileprivate var roundedUpToPowerOfTwo: Int {
        self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
    }
}
