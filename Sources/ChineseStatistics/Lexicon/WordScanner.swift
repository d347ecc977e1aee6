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
        // A copy, which the loop has in registers.
        let beginnings = beginnings
        // Two characters and the last byte of a third are looked at.
        let last = min(range.upperBound &- 1, text.count &- 9)
        var count = 0
        var position = range.lowerBound
        while position < range.upperBound {
            while position <= last, let (first, second) = beginnings.bitsOfTwo(at: text.base + position) {
                places[count] = position
                count &+= Int(truncatingIfNeeded: first & 1)
                places[count] = position &+ 3
                // The second may stand behind the range.
                let isInside = UInt64(bitPattern: Int64(position &+ 3 &- range.upperBound)) &>> 63
                count &+= Int(truncatingIfNeeded: second & isInside)
                position &+= 6
            }
            guard position < range.upperBound else { break }
            let bytes = text.word(at: position)
            places[count] = position
            if bytes & 0xF0 == 0xE0 {
                count &+= Int(truncatingIfNeeded: beginnings.followers(of: bytes) &>> (bytes &>> 40) & 1)
                position &+= 3
            } else {
                if stopsAtOthers { count &+= 1 }
                position &+= text.scalar(at: position).length
            }
        }
        return count
    }
}
