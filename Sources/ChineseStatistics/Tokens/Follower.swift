/// What is known of the words that begin with two characters, for one first character in 32 bits.
///
/// Nearly all words in a text have two characters. So it says what such a word costs, and by a few bits what the third
/// character of a longer one may be, that longer words are seldom looked for in vain.
struct Follower {
    /// Bits 0 to 14 are the second character without its highest bit, by which no two of ``WordDictionary/units`` differ
    /// alone. Bit 15 is ``moreElsewhere``, bits 16 to 22 stand for third characters, and bits 23 to 31 are the cost.
    let bits: UInt32

    @inline(__always)
    init(bits: UInt32) { self.bits = bits }

    /// The words behind a place, read from the trie.
    init(second: UInt16, at place: DictionaryTrie.Place, in trie: DictionaryTrie) {
        var thirds: UInt32 = 0
        trie.forEachUnit(behind: place) { thirds |= 1 << Self.bit(ofThird: $0) }
        bits = UInt32(second) & Self.key | thirds | (trie.cost(at: place) ?? Self.noCost) << 23
    }

    /// Words that were not read, so that any character may come third.
    init(unread second: UInt16) { bits = UInt32(second) & Self.key | Self.contents }

    /// No words; ``HanUnits/none`` is the second character.
    @inline(__always)
    static var none: Follower { Follower(bits: UInt32(HanUnits.none) | noCost << 23) }

    /// The bits of the second character.
    private static var key: UInt32 { 0x7FFF }

    /// The bits of the cost and of third characters.
    static var contents: UInt32 { 0xFFFF_0000 }

    /// The bit that says in a bucket that more followers which belong there stand elsewhere.
    static var moreElsewhere: UInt32 { 0x8000 }

    /// The cost of what is no word: more than that of two characters by themselves, of which the dearest costs 255.
    private static var noCost: UInt32 { 0x1FF }

    @inline(__always)
    func isUnit(_ second: UInt16) -> Bool { (bits ^ UInt32(second)) & Self.key == 0 }

    @inline(__always)
    var hasMoreElsewhere: Bool { bits & Self.moreElsewhere != 0 }

    /// No words, or words of which nothing is known where more followers stand elsewhere.
    @inline(__always)
    var elsewhere: Follower {
        // All bits or none.
        let more = Int32(Int16(truncatingIfNeeded: bits) >> 15)
        return Follower(bits: Self.none.bits | UInt32(bitPattern: more))
    }

    /// Whether it is known that no word begins so.
    @inline(__always)
    var isEmpty: Bool { (bits ^ Self.none.bits) & Self.contents == 0 }

    var isNone: Bool { isUnit(HanUnits.none) }

    /// Whether it was not read from the trie so far.
    var isUnread: Bool { bits & Self.contents == Self.contents }

    /// The cost of the word of two characters, or of no word.
    @inline(__always)
    var cost: UInt32 { bits >> 23 }

    /// The number of words of two characters: one or none.
    @inline(__always)
    var countOfWords: Int { 1 &- Int(bits >> 31) }

    /// Whether a longer word may have a third character.
    @inline(__always)
    func mayGoOn(with third: UInt16) -> Bool { bits &>> Self.bit(ofThird: third) & 1 != 0 }

    /// The bit of seven that stands for a third character.
    @inline(__always)
    private static func bit(ofThird unit: UInt16) -> UInt32 { ((UInt32(unit) & 0x3F) &* 7 &+ 16 &* 64) >> 6 }
}
