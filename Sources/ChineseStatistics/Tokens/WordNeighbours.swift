internal import Synchronization

/// Which Han characters stand side by side in some word of the dictionary: between any other two a word ends, whatever
/// stands around.
///
/// It tells three in four of the places that are asked about by one look, and cuts what is divided for the others to some
/// three characters. To make it, though, all words of the dictionary are read. It is a set of bits, half a megabyte of
/// which one in nine is taken. Each pair has two of them in one word, so that of the pairs that are in no word it
/// seems of one in seventy that they are.
struct WordNeighbours: @unchecked Sendable {
    /// The words of the set, whose size is known to the compiler.
    private let words: UnsafeMutablePointer<UInt64>

    @inline(__always)
    private var pairs: KeyBits { KeyBits(words, logOfCount: Self.logOfCount) }

    private static var logOfCount: Int { 22 }

    /// Where the set is published, and how much was divided without it.
    struct Slot: ~Copyable {
        private let words = Atomic<UnsafeMutablePointer<UInt64>?>(nil)
        private let divided = Atomic(0)

        /// Where so many characters were divided, those of some 4 MB of news, the set would have saved by now what it
        /// takes to make: it never costs more than was spent without it.
        private static var enough: Int { 125_000 }

        @inline(__always)
        var neighbours: WordNeighbours? { words.load(ordering: .acquiring).map { WordNeighbours(words: $0) } }

        /// Counts characters that were divided, and tells whether it became enough with them.
        func mustBeMade(havingDivided count: Int) -> Bool {
            let (old, new) = divided.add(count, ordering: .relaxed)
            return old < Self.enough && new >= Self.enough
        }

        func publish(_ neighbours: WordNeighbours) { words.store(neighbours.words, ordering: .releasing) }
    }

    private init(words: UnsafeMutablePointer<UInt64>) { self.words = words }

    /// Reads all words of a dictionary, which takes some 8 ms. The set is never freed, as the tables of the dictionary.
    init(in trie: DictionaryTrie) {
        let set = KeyBits(logOfCount: Self.logOfCount)
        trie.addPairs(to: Pairs(set: set))
        words = set.words
    }

    /// The set while it is filled.
    private struct Pairs: UnitPairs {
        let set: KeyBits

        @inline(__always)
        func insert(_ first: UInt16, _ second: UInt16) {
            // Nothing else is asked about.
            guard HanUnits.isCommon(first), HanUnits.isCommon(second) else { return }
            set.insertTwice(UInt64(UInt32(first).threeBytes) << 16 | UInt64(UInt32(second).threeBytes) << 40)
        }
    }

    /// Whether a word may reach over a place of a text: certainly not between two Han characters that are in no word so.
    @inline(__always)
    func mayJoin(in text: UTF8Text, at offset: Int) -> Bool {
        guard isLikely(offset >= 3) else { return true }
        let bytes = text.word(at: offset &- 3)
        return !HanUnits.areCommon(bytes) || pairs.bothBits(of: key(of: bytes)) & 1 != 0
    }

    /// Asks the processor for what ``mayJoin(in:at:)`` looks at.
    @inline(__always)
    func prefetch(in text: UTF8Text, at offset: Int) {
        if isLikely(offset >= 3) { pairs.prefetch(key(of: text.word(at: offset &- 3))) }
    }

    /// The first two characters of eight bytes: six of them.
    @inline(__always)
    private func key(of bytes: UInt64) -> UInt64 { bytes &<< 16 }
}
