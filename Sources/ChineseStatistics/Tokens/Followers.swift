internal import Synchronization

/// What may stand behind one character at the start of a word: a hash table whose entries stay where they are.
///
/// It consists of buckets, and behind them of the places in the trie where their words go on, which are
/// seldom asked for. A third of it at most is taken. What a follower says is read from the trie when it is first met.
struct Followers {
    private let buckets: UnsafeMutablePointer<FollowerBucket>
    private let properties: Properties

    /// The last index of the buckets and, in the upper half, the cost of the character as a word.
    private struct Properties {
        let bits: UInt64

        init(bits: UInt64) { self.bits = bits }
        init(cost: UInt32, last: Int) { bits = UInt64(last) | UInt64(cost) << 32 }

        @inline(__always) var last: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }
        @inline(__always) var cost: UInt32 { UInt32(truncatingIfNeeded: bits >> 32) }
    }

    /// Where the table of a character is published, with what is asked first beside its address: most characters are
    /// told by these and one more place in memory.
    struct Slot: ~Copyable {
        private let buckets = Atomic<UnsafeMutablePointer<FollowerBucket>?>(nil)
        private let properties = Atomic<UInt64>(0)

        @inline(__always)
        var followers: Followers? {
            guard let buckets = buckets.load(ordering: .acquiring) else { return nil }
            return Followers(buckets: buckets, properties: Properties(bits: properties.load(ordering: .relaxed)))
        }

        /// Publishes a table, unless another task was faster, whose table says the same; the one that stands.
        func publish(_ made: Followers) -> Followers {
            properties.store(made.properties.bits, ordering: .relaxed)
            let (won, other) = buckets.compareExchange(
                expected: nil, desired: made.buckets, ordering: .acquiringAndReleasing)
            guard !won, let other else { return made }
            UnsafeMutableRawPointer(made.buckets).deallocate()
            return Followers(buckets: other, properties: made.properties)
        }
    }

    /// The cost of a character that is no word of the dictionary (`maxSnlp` of ICU's `dictbe.cpp`).
    private static let costOfUnknown: UInt32 = 255

    private init(buckets: UnsafeMutablePointer<FollowerBucket>, properties: Properties) {
        self.buckets = buckets
        self.properties = properties
    }

    /// The table of a character, which the caller publishes.
    init(of unit: UInt16, in trie: DictionaryTrie) {
        let place = trie.place(of: unit)
        let count = (3 * (place.map(trie.countOfChildren) ?? 0) / 2).roundedUpToPowerOfTwo
        let size = MemoryLayout<FollowerBucket>.stride + 2 * MemoryLayout<DictionaryTrie.Place>.stride
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: count * size, alignment: MemoryLayout<FollowerBucket>.alignment)
        buckets = memory.bindMemory(to: FollowerBucket.self, capacity: count)
        properties = Properties(cost: place.flatMap(trie.cost) ?? Self.costOfUnknown, last: count - 1)
        for index in 0..<count { (buckets + index).initialize(to: FollowerBucket()) }
        guard let place else { return }
        trie.forEachChild(of: place) { second, next in
            // A few words have other characters, which no run does.
            if WordDictionary.units.contains(UInt32(second)) { insert(second, next) }
        }
    }

    @inline(__always)
    private func insert(_ second: UInt16, _ place: DictionaryTrie.Place) {
        var bucket = Self.hash(second) & properties.last
        while true {
            if let half = buckets[bucket].insert(second) {
                return (places + 2 * bucket + half).initialize(to: place)
            }
            bucket = (bucket + 1) & properties.last
        }
    }

    /// The place of each follower, in the order of the buckets.
    @inline(__always)
    private var places: UnsafeMutablePointer<DictionaryTrie.Place> {
        UnsafeMutableRawPointer(buckets + properties.last + 1).assumingMemoryBound(to: DictionaryTrie.Place.self)
    }

    /// The cost of the character as a word.
    @inline(__always)
    var cost: UInt32 { properties.cost }

    /// The words that begin with the character and `second`, as far as they are known without ``place(of:in:)``.
    @inline(__always)
    subscript(second: UInt16) -> Follower {
        buckets[Self.hash(second) & properties.last].follower(second)
    }

    /// The place of the trie behind the character and `second`, nil where no word begins so.
    func place(of second: UInt16, in trie: DictionaryTrie) -> DictionaryTrie.Place? {
        var index = Self.hash(second) & properties.last
        while true {
            for half in 0...1 where buckets[index][half].isUnit(second) {
                let place = places[2 * index + half]
                if buckets[index][half].isUnread {
                    buckets[index].learn(Follower(second: second, at: place, in: trie), half)
                }
                return place
            }
            guard buckets[index].hasMoreElsewhere else { return nil }
            index = (index + 1) & properties.last
        }
    }

    /// Fibonacci hashing, of which the lower bits of the upper half are used.
    @inline(__always)
    private static func hash(_ unit: UInt16) -> Int {
        Int((UInt32(unit) &* 0x9E37_79B1) >> 16)
    }
}
