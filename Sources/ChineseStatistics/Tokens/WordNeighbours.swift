internal import Synchronization

/// Which Han characters stand side by side in some word of the dictionary: between any other two a word ends, whatever
/// stands around.
///
/// It tells two in three of the places that are asked about by one look, and cuts what is divided for the others to some
/// five characters. To make it, though, all words of the dictionary are read. It is a set of bits, half a megabyte of
/// which one in seventeen is taken, so that a few pairs seem to be in a word that are in none.
struct WordNeighbours: @unchecked Sendable {
    private static let logOfCount: UInt64 = 22
    private let bits: UnsafeMutablePointer<UInt64>

    /// Where the set is published, and how much was divided without it.
    struct Slot: ~Copyable {
        private let bits = Atomic<UnsafeMutablePointer<UInt64>?>(nil)
        private let divided = Atomic(0)

        /// Where so many characters were divided, those of some 10 MB of news, the set would have saved by now what it
        /// takes to make: it never costs more than was spent without it.
        private static var enough: Int { 400_000 }

        @inline(__always)
        var neighbours: WordNeighbours? {
            bits.load(ordering: .acquiring).map { WordNeighbours(bits: $0) }
        }

        /// Counts characters that were divided, and tells whether it became enough with them.
        func mustBeMade(havingDivided count: Int) -> Bool {
            let (old, new) = divided.add(count, ordering: .relaxed)
            return old < Self.enough && new >= Self.enough
        }

        func publish(_ neighbours: WordNeighbours) { bits.store(neighbours.bits, ordering: .releasing) }
    }

    private init(bits: UnsafeMutablePointer<UInt64>) { self.bits = bits }

    /// Reads all words of a dictionary, which takes some 7 ms.
    init(in trie: DictionaryTrie) {
        let count = 1 << Int(Self.logOfCount - 6)
        bits = .allocate(capacity: count)
        bits.initialize(repeating: 0, count: count)
        trie.forEachPair { first, second in
            let place = Self.place(of: Self.bytes(first) << 16 | Self.bytes(second) << 40)
            bits[Int(place >> 6)] |= 1 << (place & 63)
        }
    }

    /// Whether a word may reach over a place of a text: certainly not between two Han characters that are in no word so.
    @inline(__always)
    func mayJoin(in text: UTF8Text, at offset: Int) -> Bool {
        guard offset >= 3, offset < text.count, HanUnits.isCommon(text.base + offset - 3),
            HanUnits.isCommon(text.base + offset)
        else { return true }
        let place = Self.place(of: text.word(at: offset &- 3) &<< 16)
        return bits[Int(truncatingIfNeeded: place >> 6)] &>> place & 1 != 0
    }

    /// Fibonacci hashing of the six bytes of two characters, the first of them at bit 16.
    @inline(__always)
    private static func place(of bytes: UInt64) -> UInt64 {
        (bytes &* 0x9E37_79B9_7F4A_7C15) >> (64 - logOfCount)
    }

    /// The three bytes of a character in UTF-8, the first one lowest.
    private static func bytes(_ unit: UInt16) -> UInt64 {
        let unit = UInt64(unit)
        return 0x8080E0 | unit >> 12 | unit << 2 & 0x3F00 | unit << 16 & 0x3F0000
    }
}
