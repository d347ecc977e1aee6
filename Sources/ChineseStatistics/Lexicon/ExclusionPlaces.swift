/// The beginnings of excluded words up to a place at which a scan for numerals may stop.
///
/// Such words are found from the place that they are met at: 九一八事变 from its 九, but 统一 from its 一.
struct ExclusionPlaces: ~Copyable {
    private struct Place {
        /// The node of the beginning, up to the scalar at which the scan stops and with it.
        var node: Int
        /// How many bytes before that scalar the word begins.
        var offset: Int
    }

    /// The beginnings, which are words of the trie once all of them are there.
    private(set) var beginnings = WordTrieBuilder<Bool>(isReversed: true)
    private var places: [Place] = []
    /// The last two scalars of each.
    let pairs = ScalarPairSet()
    /// Whether a run of numeral characters begins so many bytes behind the start of a word.
    private var beginsNumeral: [Bool] = []

    /// Adds those of a word.
    ///
    /// - Returns: Whether it holds a numeral.
    mutating func add(_ word: UTF8Text) -> Bool {
        var holdsNumeral = false
        var offset = 0
        var wasNumeral = false
        var before: UInt32 = 0
        while offset < word.count {
            let (scalar, length) = word.scalar(at: offset)
            let isNumeral = NumeralCharacter.isLead(scalar)
            if isNumeral, !wasNumeral {
                holdsNumeral = true
                while beginsNumeral.count <= offset { beginsNumeral.append(false) }
                beginsNumeral[offset] = true
            }
            // The scan also stops at 首 and at the point of .5.
            if offset > 0, isNumeral || scalar == 0x9996 || scalar == 0x2E {
                places.append(Place(node: beginnings.insert(word.prefix(offset + length)), offset: offset))
                pairs.insert(before, scalar)
            }
            wasNumeral = isNumeral
            before = scalar
            offset += length
        }
        return holdsNumeral
    }

    /// Makes words of the beginnings of which the last scalar stands where a numeral begins in some word.
    mutating func finish() {
        for place in places where place.offset < beginsNumeral.count && beginsNumeral[place.offset] {
            beginnings.setValue(true, at: place.node)
        }
    }
}
