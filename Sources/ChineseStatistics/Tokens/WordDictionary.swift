internal import CICU

/// ICU's dictionary of Chinese and Japanese words, read in place and remembered by first character.
///
/// ICU searches the dictionary from its root again at each character, in a branch of some 16,000. Here what
/// follows a character is looked up in a small table of its own, which is made when the character is first seen:
/// nothing is built beforehand. A dictionary is shared between tasks without a lock, since tables do not change
/// once they are published. All of them together take some 6 MB, of which half is seldom touched. They are never freed,
/// so that tasks count no references to what they share.
struct WordDictionary: @unchecked Sendable {
    /// The characters that a word may consist of: kana and Han whose UTF-8 has three bytes.
    static let units: ClosedRange<UInt32> = 0x3000...0x9FFF

    /// The number of characters that ICU looks for words of.
    static let longest = 20

    /// ICU's handle of the data that the trie lies in: kept, so that leak checkers find it in use.
    private let data: UnsafeMutableRawPointer
    private let trie: DictionaryTrie
    private let slots: UnsafeMutablePointer<Followers.Slot>
    private let neighboursSlot: UnsafeMutablePointer<WordNeighbours.Slot>

    /// The dictionary of the ICU that runs, nil where ``isOfKnownVersion`` is false or ICU was built without it.
    static let shared = WordDictionary()

    /// Whether the ICU that runs has the rules of words, and the choice among words, that are written here.
    ///
    /// They are not stable between versions: these were compared with ICU itself, scalar by scalar and word by word of
    /// the dictionary, as the tests do again in part.
    static var isOfKnownVersion: Bool { versions.contains(cicu_major_version()) }

    private static let versions: Set<Int32> = [72, 76]

    private init?() {
        guard Self.isOfKnownVersion else { return nil }
        var status: Int32 = 0
        guard let data = cicu_dictionary_open(&status) else { return nil }
        guard status <= 0, let memory = cicu_dictionary_memory(data), let trie = DictionaryTrie(memory) else {
            cicu_dictionary_close(data)
            return nil
        }
        // The data and the tables stay, as those of ICU itself.
        self.data = data
        self.trie = trie
        slots = .allocate(capacity: Self.units.count)
        for index in 0..<Self.units.count { (slots + index).initialize(to: Followers.Slot()) }
        neighboursSlot = .allocate(capacity: 1)
        neighboursSlot.initialize(to: WordNeighbours.Slot())
    }

    /// What may follow a character at the start of a word.
    ///
    /// - Precondition: The character is one of ``units``.
    @inline(__always)
    func followers(of unit: UInt16) -> Followers {
        let slot = slots + (Int(unit) &- Int(Self.units.lowerBound))
        return slot.pointee.followers ?? makeFollowers(of: unit, slot)
    }

    @inline(never)
    private func makeFollowers(of unit: UInt16, _ slot: UnsafeMutablePointer<Followers.Slot>) -> Followers {
        slot.pointee.publish(Followers(of: unit, in: trie))
    }

    /// Which characters stand side by side in a word, nil until so much was divided that it pays to find out.
    var neighbours: WordNeighbours? { neighboursSlot.pointee.neighbours }

    /// The same once a task has divided some more characters; the one with which they are enough reads the whole
    /// dictionary.
    func neighbours(havingDivided count: Int) -> WordNeighbours? {
        if neighboursSlot.pointee.mustBeMade(havingDivided: count) {
            neighboursSlot.pointee.publish(makeNeighbours())
        }
        return neighbours
    }

    /// Reads which characters stand side by side in a word.
    func makeNeighbours() -> WordNeighbours { WordNeighbours(in: trie) }

    /// Calls `body` with the length and the cost of each word at the start of `units` that is longer than a
    /// character, from the shortest.
    ///
    /// - Complexity: Linear in the length of the longest beginning of a word, which is at most 20.
    @inline(__always)
    func forEachWord(_ units: HanUnits, count: Int, _ body: (_ length: Int, _ cost: UInt32) -> Void) {
        guard count > 1, let second = followers(of: units[0]).place(of: units[1], in: trie) else { return }
        trie.forEachWord(after: second, units, min(count, Self.longest), body)
    }
}
