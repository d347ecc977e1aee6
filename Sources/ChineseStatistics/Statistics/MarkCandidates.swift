/// Where marks may begin in some clauses, in the order of the text.
///
/// They are looked up for many clauses before a rule is asked about one: a processor waits for the memory of several at
/// once where no branch depends on what is found, and brings along what word evidence looks at next.
struct MarkCandidates: ~Copyable {
    /// A place, and the words of one and of two characters that begin there.
    struct Candidate {
        let place: Int
        let words: ShortWords.Words
    }

    /// Where words may begin that are not looked up.
    private var places = GrowingMemory<Int>(capacity: MarkCandidates.longestStretch + 1)
    private var candidates = GrowingMemory<Candidate>(capacity: 64)
    /// The first candidate that has not been passed.
    private var index = 0

    /// The most bytes that are looked through together, since there must be room for a place at each.
    static let longestStretch = 384

    /// How many places ahead memory is asked for, which is some hundred nanoseconds.
    private static let lookahead = 8

    mutating func removeAll() {
        places.removeAll()
        candidates.removeAll()
        index = 0
    }

    /// Adds the places of a stretch at which words may begin.
    @inline(__always)
    mutating func addPlaces(of stretch: Range<Int>, in text: UTF8Text, by starts: borrowing WordScanner) {
        places.take(starts.findPlaces(in: text, stretch, places.room(for: Self.longestStretch + 1)))
    }

    /// Makes candidates of the places that were added, in place of those before; where no word begins, there is none.
    ///
    /// - Parameters:
    ///   - shortWords: The words of one and of two characters.
    ///   - allWords: All words, which are asked for the others later on, as is the evidence.
    @inline(never)
    mutating func lookUp(
        in text: UTF8Text, _ shortWords: borrowing ShortWords, _ allWords: borrowing WordTrie<MarkWord>,
        for evidence: WordEvidence
    ) {
        candidates.removeAll()
        index = 0
        let room = candidates.room(for: places.count)
        var count = 0
        var unknownCount = 0
        let last = places.count &- 1
        for index in 0..<places.count {
            shortWords.prefetch(in: text, at: places[min(index &+ Self.lookahead, last)])
            let place = places[index]
            let words = shortWords.words(in: text, at: place)
            (room + count).initialize(to: Candidate(place: place, words: words))
            count &+= words.countOfAny
            // Places that were looked up give room to those where only all words can tell.
            places[unknownCount] = place
            unknownCount &+= words.countOfUnknown
        }
        candidates.take(count)
        for index in 0..<unknownCount { allWords.prefetch(in: text, at: places[index]) }
        places.removeAll()
        // What is asked of a word first, and what word evidence looks at.
        guard let neighbours = evidence.neighbours else { return }
        for index in 0..<candidates.count {
            neighbours.prefetch(in: text, at: candidates[index].place)
            neighbours.prefetch(in: text, at: candidates[index].end)
            allWords.prefetchValue(at: candidates[index].words.longest)
        }
    }

    /// The next candidate, if it stands before a place; it is passed then.
    @inline(__always)
    mutating func next(before end: Int) -> Candidate? {
        guard index < candidates.count, candidates[index].place < end else { return nil }
        index &+= 1
        return candidates[index &- 1]
    }
}

extension MarkCandidates.Candidate {
    /// Where the longer of the short words ends, computed, since a comparison would be made a branch.
    @inline(__always)
    fileprivate var end: Int { place &+ 6 &+ 3 &* (words.two &>> (Int.bitWidth &- 1)) }
}
