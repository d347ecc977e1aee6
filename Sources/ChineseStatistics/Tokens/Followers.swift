/// What may stand behind one character at the start of a word: a hash table that does not change.
///
/// It is one block of memory: the cost of the character as a word and the size of the table, the second characters
/// of words (zero where there is none), and the places of the trie behind them. Half of it at most is taken.
struct Followers {
    let table: UnsafeRawPointer

    /// The cost of a character that is no word of the dictionary (`maxSnlp` of ICU's `dictbe.cpp`).
    private static let costOfUnknown: UInt32 = 255

    init(_ table: UnsafeRawPointer) { self.table = table }

    /// The table of a character, which the caller publishes or deallocates.
    init(of unit: UInt16, in trie: DictionaryTrie) {
        let place = trie.place(of: unit)
        let count = place.map(trie.countOfChildren) ?? 0
        let capacity = max(2, (2 * count).roundedUpToPowerOfTwo)
        let made = UnsafeMutableRawPointer.allocate(byteCount: 8 + 6 * capacity, alignment: 8)
        made.storeBytes(of: place.flatMap(trie.cost) ?? Self.costOfUnknown, as: UInt32.self)
        made.storeBytes(of: UInt32(capacity), toByteOffset: 4, as: UInt32.self)
        let units = (made + 8).bindMemory(to: UInt16.self, capacity: capacity)
        units.initialize(repeating: 0, count: capacity)
        let places = (made + 8 + 2 * capacity).bindMemory(to: UInt32.self, capacity: capacity)
        places.initialize(repeating: 0, count: capacity)
        if let place {
            trie.forEachChild(of: place) { unit, next in
                var index = Self.hash(unit) & (capacity - 1)
                while units[index] != 0 { index = (index + 1) & (capacity - 1) }
                units[index] = unit
                places[index] = next.bits
            }
        }
        table = UnsafeRawPointer(made)
    }

    func deallocate() { table.deallocate() }

    /// The cost of the character as a word.
    @inline(__always)
    var cost: UInt32 { table.load(as: UInt32.self) }

    /// The place of the trie behind the character and `unit`, nil where no word begins so.
    ///
    /// - Precondition: `unit` is not zero.
    @inline(__always)
    func next(_ unit: UInt16) -> DictionaryTrie.Place? {
        let capacity = Int(table.load(fromByteOffset: 4, as: UInt32.self))
        let units = (table + 8).assumingMemoryBound(to: UInt16.self)
        var index = Self.hash(unit) & (capacity - 1)
        while units[index] != unit {
            if units[index] == 0 { return nil }
            index = (index &+ 1) & (capacity &- 1)
        }
        let places = (table + 8 + 2 * capacity).assumingMemoryBound(to: UInt32.self)
        return DictionaryTrie.Place(bits: places[index])
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
