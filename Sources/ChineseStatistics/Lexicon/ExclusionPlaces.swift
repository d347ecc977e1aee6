/// The places of excluded words at which a scan for numerals may stop.
struct ExclusionPlaces {
    private struct Place {
        /// Where it stands in its word, in bytes.
        var offset: Int
        /// The scalar before it in the word, zero at the start.
        var before: UInt32
        var scalar: UInt32
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
            if isNumeral || scalar == 0x9996 || scalar == 0x2E {
                places.append(Place(offset: offset, before: before, scalar: scalar))
            }
            wasNumeral = isNumeral
            before = scalar
            offset += length
        }
        return holdsNumeral
    }

    /// How many bytes before a numeral in it a word may begin, in ascending order, and what stands there in any.
    var offsets: [(offset: Int, leads: ScalarSet)] {
        var sets = beginsNumeral.map { $0 ? ScalarSet() : nil }
        for place in places where place.offset < sets.count { sets[place.offset]?.insert(place.scalar) }
        return sets.enumerated().compactMap { offset, leads in leads.map { (offset, $0) } }
    }

    /// Each of the places with what stands before it.
    func pairs() -> ScalarPairSet {
        let pairs = ScalarPairSet()
        for place in places where place.offset > 0 { pairs.insert(place.before, place.scalar) }
        return pairs
    }
}
