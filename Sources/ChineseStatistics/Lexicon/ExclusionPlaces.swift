/// The beginnings of excluded words up to a place at which a scan for numerals may stop.
///
/// Such words are found from the place that they are met at: 九一八事变 from its 九, but 统一 from its 一.
struct ExclusionPlaces {
    private struct Place {
        /// The word up to the scalar at which the scan stops, and with it.
        var beginning: String
        /// How many bytes before that scalar the word begins.
        var offset: Int
        /// The scalar and the one before it.
        var scalar: UInt32
        var before: UInt32
    }

    private var places: [Place] = []
    /// Whether a run of numeral characters begins so many bytes behind the start of a word.
    private var beginsNumeral: [Bool] = []

    /// Adds those of a word.
    ///
    /// - Returns: Whether it holds a numeral.
    mutating func add(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { add(UTF8Text($0)) }
    }

    private mutating func add(_ word: UTF8Text) -> Bool {
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
                let beginning = word.string(0..<offset + length)
                places.append(Place(beginning: beginning, offset: offset, scalar: scalar, before: before))
            }
            wasNumeral = isNumeral
            before = scalar
            offset += length
        }
        return holdsNumeral
    }

    /// The beginnings, of which the last scalar stands where a numeral begins in some word.
    func beginnings() -> ReversedWordTrie<Bool> {
        var beginnings = WordTrieBuilder<Bool>(isReversed: true)
        for place in places where place.offset < beginsNumeral.count && beginsNumeral[place.offset] {
            beginnings.add(place.beginning, true)
        }
        return ReversedWordTrie(beginnings)
    }

    /// The last scalars of the beginnings, two and two.
    func pairs() -> ScalarPairSet {
        let pairs = ScalarPairSet()
        for place in places { pairs.insert(place.before, place.scalar) }
        return pairs
    }
}
