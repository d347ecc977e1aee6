/// Finds the places of a text at which a numeral or one of some words may begin.
///
/// A word is met by its first character together with the one behind it, since 上 and 中 begin other words much more
/// often. Both are looked at without a branch: at most places it is not foreseen whether the first alone would do. At a
/// few places stands a character that has the slot of one of these and is none.
struct LeadScanner: ~Copyable, @unchecked Sendable {
    private var beginnings = Beginnings()
    /// Finds their first characters among others.
    private var finder = CandidateFinder()
    /// Whether any character of two bytes begins a word: then each of them is a place to stop at.
    private var stopsAtTwoBytes = false

    /// - Parameter scalars: The scalars at which to stop whatever follows.
    init(leads scalars: some Sequence<UInt32>) {
        for scalar in scalars { insert(WordBeginning(first: scalar, second: 0)) }
    }

    deinit { beginnings.deallocate() }

    /// Adds a word at which to stop. One that begins with ASCII or beyond the Basic Multilingual Plane is not found.
    mutating func insert(_ word: WordBeginning) {
        switch word.first {
        case 0x80..<0x800: stopsAtTwoBytes = true
        case 0x800..<0x10000:
            beginnings.insert(word)
            finder.insert(word.first.threeBytes)
        default: break
        }
    }

    /// The first such place at `start` or behind it, where a European digit counts too; nil where there is none.
    ///
    /// - Complexity: Linear in the distance, some ten instructions a Han character.
    func next(in text: UTF8Text, from start: Int) -> Int? {
        var position = start
        if let place = passSpans(of: text, &position) { return place }
        // A copy, which the loop has in registers.
        let beginnings = beginnings
        // Two characters and the last byte of a third are looked at.
        let last = text.count - 9
        while position < text.count {
            while position <= last, beginnings.excludesTwo(at: text.base + position) { position &+= 6 }
            guard position < text.count else { return nil }
            let step = step(over: text.word(at: position))
            if step == 0 { return position }
            position &+= step
        }
        return nil
    }

    /// Passes the spans of a text at which the scan does not stop; the place where it stops in another.
    private func passSpans(of text: UTF8Text, _ position: inout Int) -> Int? {
        // No more than a kilobyte, which is on the stack.
        let most = 1024 / MemoryLayout<Int>.stride / CandidateFinder.placesOfSpan
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: most * CandidateFinder.placesOfSpan) { places in
            guard let places = places.baseAddress else { return nil }
            while true {
                let spans = min(spanCount(in: text, from: position, to: text.count), most)
                guard spans > 0 else { return nil }
                let (count, end) = writePlaces(in: text, from: position, spans: spans, to: places)
                if count > 0 { return places[0] }
                position = end
            }
        }
    }

    /// Whether the scan stops at a place, told by the character there and a part of the next.
    @inline(__always)
    private func stops(at place: Int, in text: UTF8Text) -> Bool { step(over: text.word(at: place)) == 0 }

    /// The length of the character at a place, zero where it is one to stop at.
    ///
    /// - Parameter bytes: The eight bytes there, the first of them lowest.
    @inline(__always)
    private func step(over bytes: UInt64) -> Int {
        if bytes & 0xF0 == 0xE0 {
            return beginnings.bit(of: bytes) & 1 == 1 ? 0 : 3
        }
        let first = UInt8(truncatingIfNeeded: bytes)
        if first < 0x80 { return first &- 0x30 < 10 ? 0 : 1 }
        if first < 0xE0 { return stopsAtTwoBytes ? 0 : 2 }
        return 4
    }

    // MARK: - The places of a stretch

    /// The most bytes that are passed over together.
    static var longestStep: Int { 11 }

    /// Writes down the places of a range at which the scan may stop, of digits in a row the first.
    ///
    /// - Parameter places: Room for as many places as the range has bytes, and for those of two steps.
    /// - Returns: How many places were found, and up to where: the last step may go over the end of the range or the text.
    func writePlaces(
        in text: UTF8Text, _ range: Range<Int>, to places: UnsafeMutablePointer<Int>
    ) -> (count: Int, end: Int) {
        let spans = spanCount(in: text, from: range.lowerBound, to: range.upperBound)
        var (count, position) = writePlaces(in: text, from: range.lowerBound, spans: spans, to: places)
        // Two characters and the last byte of a third are looked at.
        let last = min(range.upperBound &- 1, text.count &- 9)
        while position < range.upperBound {
            (count, position) = beginnings.writePlaces(in: text.base, from: position, to: last, places, count)
            let step = writeASCII(in: text, at: position, to: places, &count)
            position &+= step
            if step == 0 {
                places[count] = position
                count &+= stops(at: position, in: text) ? 1 : 0
                position &+= text.scalar(at: position).length
            }
        }
        return (count, position)
    }

    /// How many spans of a range are looked at together.
    @inline(__always)
    private func spanCount(in text: UTF8Text, from start: Int, to end: Int) -> Int {
        stopsAtTwoBytes ? 0 : finder.spanCount(in: text, from: start, to: end)
    }

    /// The same for some spans, up to the first character behind them.
    @inline(__always)
    private func writePlaces(
        in text: UTF8Text, from start: Int, spans: Int, to places: UnsafeMutablePointer<Int>
    ) -> (count: Int, end: Int) {
        guard spans > 0 else { return (0, start) }
        let beginnings = beginnings
        let candidateCount = finder.findCandidates(in: text, from: start, spans: spans, to: places)
        var count = 0
        for index in 0..<candidateCount {
            let place = places[index]
            let bytes = (text.base + place).word
            places[count] = place
            // A candidate of ASCII is a digit, and has no need to be a beginning.
            count &+= Int((beginnings.bit(of: bytes) | ~bytes &>> 7) & 1)
        }
        var end = start &+ spans &* UTF8Text.spanSize
        while text[end] & 0xC0 == 0x80 { end &+= 1 }
        return (count, end)
    }

    /// The same for up to eight bytes of ASCII, and for a character of three bytes before them. The end of the text is
    /// as good as ASCII that is no digit.
    ///
    /// - Returns: How many bytes these are, none where another character stands there.
    @inline(__always)
    private func writeASCII(
        in text: UTF8Text, at position: Int, to places: UnsafeMutablePointer<Int>, _ count: inout Int
    ) -> Int {
        let character = text.word(at: position)
        let isThree: UInt64 = character & 0xF0 == 0xE0 ? 1 : 0
        places[count] = position
        count &+= Int(beginnings.bit(of: character) & isThree)
        let length = 3 &* Int(isThree)
        let bytes = text.word(at: position &+ length)
        var numbers = bytes.asciiNumbers
        // Few have more than two: 49.53.
        for _ in 0..<2 {
            places[count] = position &+ length &+ numbers.firstMark
            count &+= numbers == 0 ? 0 : 1
            numbers &= numbers &- 1
        }
        return length &+ min(bytes.asciiCount, numbers.firstMark)
    }
}
