/// Finds the places of a text at which words may begin, of which there are many.
///
/// It is asked of each character of a clause, so that most are passed without a look at anything but the beginnings of
/// words; at some of the places that it finds no word stands.
struct WordScanner: ~Copyable, @unchecked Sendable {
    private var beginnings = Beginnings()
    /// Whether a word begins with a character that has not three bytes: then each of them is a place.
    private var stopsAtOthers = false

    deinit { beginnings.deallocate() }

    mutating func insert(_ word: WordBeginning) {
        if (0x800..<0x10000).contains(word.first) { beginnings.insert(word) } else { stopsAtOthers = true }
    }

    /// Writes the places within a range at which one of the words may begin, and returns how many they are.
    ///
    /// Each is written and then kept or not, since no processor foresees which are.
    ///
    /// - Parameter places: Room for as many places as the range has bytes, and one more.
    /// - Precondition: A scalar begins at the start of the range and at its end.
    /// - Complexity: Linear in the length of the range, some ten instructions a Han character.
    @inline(__always)
    func findPlaces(in text: UTF8Text, _ range: Range<Int>, _ places: UnsafeMutablePointer<Int>) -> Int {
        // Two characters and the last byte of a third are looked at.
        let last = min(range.upperBound &- 1, text.count &- 9)
        var count = 0
        var position = range.lowerBound
        while position < range.upperBound {
            (count, position) = beginnings.writePlaces(in: text.base, from: position, to: last, places, count)
            guard position < range.upperBound else { break }
            places[count] = position
            count &+= mayBegin(in: text, at: position) ? 1 : 0
            position &+= text.scalar(at: position).length
            // Digits stand in rows.
            while !stopsAtOthers, position < range.upperBound, text.base[position] < 0x80 { position &+= 1 }
        }
        // The second character of the last step may stand behind the range.
        if count > 0, places[count &- 1] >= range.upperBound { count &-= 1 }
        return count
    }

    /// Whether one of the words may begin at `offset`, told without a branch on what character stands there.
    @inline(__always)
    func mayBegin(in text: UTF8Text, at offset: Int) -> Bool {
        let bytes = text.word(at: offset)
        return beginnings.bit(of: bytes) & 1 == 1 || stopsAtOthers && bytes & 0xF0 != 0xE0
    }
}
