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
    private var places = UnsafeMutablePointer<Int>.allocate(capacity: MarkCandidates.longestStretch + 1)
    private var placeCapacity = MarkCandidates.longestStretch + 1
    private var placeCount = 0
    private var candidates = UnsafeMutablePointer<Candidate>.allocate(capacity: 64)
    private var capacity = 64
    private var count = 0
    /// The first candidate that has not been passed.
    private var index = 0

    /// The most bytes that are looked through together, since there must be room for a place at each.
    static let longestStretch = 384

    deinit {
        places.deallocate()
        candidates.deallocate()
    }

    mutating func removeAll() { (placeCount, count, index) = (0, 0, 0) }

    /// Adds the places of a stretch at which words may begin.
    @inline(__always)
    mutating func addPlaces(of stretch: Range<Int>, in text: UTF8Text, by starts: borrowing WordScanner) {
        if isUnlikely(placeCount + Self.longestStretch >= placeCapacity) { growPlaces() }
        placeCount &+= starts.findPlaces(in: text, stretch, places + placeCount)
    }

    @inline(never)
    private mutating func growPlaces() {
        placeCapacity *= 2
        let block = UnsafeMutablePointer<Int>.allocate(capacity: placeCapacity)
        block.moveInitialize(from: places, count: placeCount)
        places.deallocate()
        places = block
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
        if capacity < placeCapacity {
            capacity = placeCapacity
            candidates.deallocate()
            candidates = .allocate(capacity: capacity)
        }
        count = 0
        var unknownCount = 0
        for index in 0..<placeCount {
            let words = shortWords.words(in: text, at: places[index])
            (candidates + count).initialize(to: Candidate(place: places[index], words: words))
            count &+= words.isAny
            places[unknownCount] = places[index]
            unknownCount &+= words.countOfUnknown
        }
        for index in 0..<unknownCount { allWords.prefetch(in: text, at: places[index]) }
        for index in 0..<count {
            evidence.prefetch(candidates[index].place)
            evidence.prefetch(candidates[index].end)
        }
        (placeCount, index) = (0, 0)
    }

    /// The next candidate, if it stands before a place; it is passed then.
    @inline(__always)
    mutating func next(before end: Int) -> Candidate? {
        guard index < count, candidates[index].place < end else { return nil }
        index &+= 1
        return candidates[index &- 1]
    }
}

extension MarkCandidates.Candidate {
    /// Where the longer of the short words ends.
    @inline(__always)
    fileprivate var end: Int { place &+ (words.two < 0 ? 3 : 6) }
}
