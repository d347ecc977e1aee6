/// Finds the words of the lexicon that lead from a subject to its figure.
///
/// It is a class, since all readers of rows share it.
final class MarkReader {
    @exclusivity(unchecked) private(set) var text = UTF8Text.empty
    let lexicon: Lexicon.Index
    let words: WordEvidence
    /// What was found in the text.
    let found: Findings
    var quantities: GrowingMemory<FoundQuantity> { _read { yield found.quantities } }
    /// Where the pieces go that it makes.
    let store = PieceStore()
    /// What may be a mark in the clauses that were prepared.
    @exclusivity(unchecked) private var candidates = MarkCandidates()
    /// Where marks may begin in a stretch of a clause that may need none; there is room for the longest one.
    private let places = UnsafeMutablePointer<Int>.allocate(capacity: MarkCandidates.longestStretch + 1)

    init(lexicon: Lexicon.Index, words: WordEvidence, found: Findings) {
        (self.lexicon, self.words, self.found) = (lexicon, words, found)
    }

    deinit { places.deallocate() }

    /// Goes over to another text.
    func begin(_ text: UTF8Text) {
        self.text = text
        store.removeAll()
        candidates.removeAll()
    }

    /// The pieces of a clause, with its marks.
    func pieces(of clause: Clause) -> Pieces {
        if clause.hasMarks { return clause.pieces }
        addPlaces(of: clause.range, around: clause.pieces)
        lookUpPrepared()
        addPieces(of: clause.range, with: clause.pieces)
        // Without anything that was found, no clause is asked about what it compares.
        if !clause.pieces.isEmpty { removeIdleComparisons() }
        return store.finish()
    }

    /// Finds where marks may begin in a clause, if they matter there.
    func prepare(_ clause: inout Clause) {
        clause.hasMarks = needsMarks(clause.range, clause.figures)
        if clause.hasMarks { addPlaces(of: clause.range, around: clause.pieces) }
    }

    /// Looks up what may be a mark in the clauses that were prepared.
    func lookUpPrepared() { candidates.lookUp(in: text, lexicon.shortMarks, lexicon.marks, for: words) }

    /// Gives a clause its quantities and periods and, where they matter, the marks between them: the first clause that
    /// was prepared and is not complete.
    func complete(_ clause: inout Clause) {
        if clause.hasMarks {
            addPieces(of: clause.range, with: clause.pieces)
            removeIdleComparisons()
        } else {
            // Most clauses that only tell a time, or how long something took: no rule looks at their marks.
            for piece in clause.pieces { store.append(piece) }
        }
        clause.takePieces(of: store)
    }

    /// Whether marks of a clause with such figures may matter to its rows, its periods or the clauses behind it.
    private func needsMarks(_ range: Range<Int>, _ figures: Clause.Figures) -> Bool {
        switch figures {
        case .none: mayHold(.mattersToPeriods, startingAt: lexicon.datingStarts, in: range)
        case .dependent: mayHold(.mattersToDependents, startingAt: lexicon.dependentStarts, in: range)
        case .independent: true
        }
    }

    /// Whether a mark of some kinds may stand in a range.
    @inline(__always)
    private func mayHold(
        _ kinds: Mark.Kinds, startingAt starts: borrowing WordScanner, in range: Range<Int>
    ) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound {
            let stretch = stretch(from: position, to: range.upperBound)
            let count = starts.findPlaces(in: text, stretch, places)
            for index in 0..<count where self.kinds(at: places[index]).isAny(of: kinds) { return true }
            position = stretch.upperBound
        }
        return false
    }

    /// The kinds of all words of the lexicon that begin at a place.
    @inline(__always)
    private func kinds(at position: Int) -> Mark.Kinds {
        var kinds: Mark.Kinds = []
        let words = lexicon.shortMarks.words(in: text, at: position)
        if words.isUnknown {
            lexicon.marks.forEachMatch(in: text, at: position) { word, _ in kinds.formUnion(word.kinds) }
        } else {
            if words.one >= 0 { kinds.formUnion(lexicon.marks.value(at: words.one).kinds) }
            if words.two >= 0 { kinds.formUnion(lexicon.marks.value(at: words.two).kinds) }
        }
        return kinds
    }

    /// As much of a range as there is room for places in.
    @inline(__always)
    private func stretch(from start: Int, to end: Int) -> Range<Int> {
        guard end - start > MarkCandidates.longestStretch else { return start..<end }
        var end = start + MarkCandidates.longestStretch
        while text[end] & 0xC0 == 0x80 { end -= 1 }
        return start..<end
    }

    /// Adds the places at which marks may begin between what was found in a range.
    private func addPlaces(of range: Range<Int>, around found: Pieces) {
        var position = range.lowerBound
        for found in found {
            addPlaces(of: position..<found.range.lowerBound)
            position = found.range.upperBound
        }
        addPlaces(of: position..<range.upperBound)
    }

    @inline(__always)
    private func addPlaces(of range: Range<Int>) {
        var position = range.lowerBound
        while position < range.upperBound {
            let stretch = stretch(from: position, to: range.upperBound)
            candidates.addPlaces(of: stretch, in: text, by: lexicon.markStarts)
            position = stretch.upperBound
        }
    }

    /// Adds the quantities and periods of a range and the marks between them.
    private func addPieces(of range: Range<Int>, with found: Pieces) {
        var position = range.lowerBound
        for var found in found {
            // The 大 of 扩大约50% belongs to the verb and not to the hedge.
            let core = found.quantity.map { quantities[$0].core.lowerBound }
            let limit = Limit(
                offset: end(before: core ?? found.range.lowerBound), start: end(before: found.range.lowerBound),
                isQuantity: core != nil)
            position = addMarks(position..<found.range.lowerBound, before: limit)
            found.range = max(position, found.range.lowerBound)..<found.range.upperBound
            store.append(found)
            position = found.range.upperBound
        }
        let end = Limit(offset: range.upperBound, start: range.upperBound, isQuantity: false)
        _ = addMarks(position..<range.upperBound, before: end)
    }

    /// Where the words before a place end, over a space: 有 in `有 18 家`.
    @inline(__always)
    private func end(before place: Int) -> Int {
        place > 0 && text.base[place &- 1] == 0x20 ? place &- 1 : place
    }

    /// 比 compares only where a verb of change, or what it compares, follows: not in 桥隧比达到82%.
    private func removeIdleComparisons() {
        guard store.kinds.isAny(of: .against) else { return }
        let last = store.added.lastIndex { $0.isAny(of: [.change, .become, .degree, .exceed, .compared, .extent]) }
        store.removeAdded(.against, from: last.map { $0 + 1 } ?? 0)
    }

    /// What stands behind some plain text: a quantity, a period, or the end of the clause.
    private struct Limit {
        /// Where marks must end: before the core of the quantity.
        var offset: Int
        /// Where the quantity begins with its hedges.
        var start: Int
        var isQuantity: Bool
    }

    /// Adds the marks that begin in a range and end before a limit; the end of the last of them, or of the range.
    private func addMarks(_ range: Range<Int>, before limit: Limit) -> Int {
        var position = range.lowerBound
        while let candidate = candidates.next(before: range.upperBound) {
            let place = candidate.place
            // Those within a mark are none.
            guard place >= position, let (number, end) = longestWord(of: candidate, before: limit) else { continue }
            let word = lexicon.marks.value(at: number)
            if let noun = nounEnd(of: word, place..<end, before: limit) {
                position = noun
            } else {
                store.append(word, place..<end)
                position = end
            }
        }
        return max(position, range.upperBound)
    }

    /// The end of the noun that a mark is part of, as what stands beside it tells; nil where it is a mark.
    @inline(__always)
    private func nounEnd(of word: MarkWord, _ range: Range<Int>, before limit: Limit) -> Int? {
        // What stands beside it is asked first, since it is nearly always nothing.
        if text.skip(back: "可", from: range.lowerBound) != nil, word.kinds.isAny(of: .verb),
            range.upperBound < limit.offset
        {
            // 可复制 describes a noun; 可安置500人 does not.
            return range.upperBound
        }
        guard mayBeginEnding(text.value(at: range.upperBound)), word.kinds.isAny(of: .takesEnding),
            let noun = suffixEnd(of: word, at: range.upperBound), noun <= limit.offset
        else { return nil }
        return noun
    }

    /// Whether an ending may begin with a scalar: with any beyond the Basic Multilingual Plane, which only the trie knows.
    @inline(__always)
    private func mayBeginEnding(_ scalar: UInt32) -> Bool { scalar >= 0x10000 || lexicon.endingLeads.contains(scalar) }

    /// The place in the lexicon of the longest word that begins at a candidate and is a word there, and its end; shorter
    /// ones are not asked about.
    ///
    /// It is a function of its own, since in a loop the compiler makes branches of what it looks up without them.
    @inline(never)
    private func longestWord(of candidate: MarkCandidates.Candidate, before limit: Limit) -> (place: Int, end: Int)? {
        let (position, words) = (candidate.place, candidate.words)
        if words.isUnknown { return longestWordOfAny(at: position, before: limit) }
        let (one, two) = (words.one, words.two)
        // Which of both it is cannot be foreseen: all bits for the longer one where it is there and has room. One character
        // has room wherever it begins before the limit.
        let isTwo = ~((two | (limit.offset &- position &- 6)) &>> (Int.bitWidth &- 1))
        let place = (two & isTwo) | (one & ~isTwo)
        guard place >= 0 else { return nil }
        let end = position &+ 3 &+ (3 & isTwo)
        if isWord(place, position..<end, before: limit) { return (place, end) }
        guard isTwo != 0, one >= 0 else { return nil }
        return isWord(one, position..<position &+ 3, before: limit) ? (one, position &+ 3) : nil
    }

    /// The same of words of any length.
    @inline(never)
    private func longestWordOfAny(at position: Int, before limit: Limit) -> (place: Int, end: Int)? {
        var furthest = limit.offset
        while let (longest, shorter) = lexicon.marks.longestMatches(in: text, at: position, endingBy: furthest) {
            if isWord(longest.place, position..<longest.end, before: limit) { return longest }
            guard let shorter else { return nil }
            if isWord(shorter.place, position..<shorter.end, before: limit) { return shorter }
            furthest = shorter.end - 1
        }
        return nil
    }

    /// The end of 率 behind 增长, or of 时间 behind 办理, which makes a noun of the word.
    private func suffixEnd(of word: MarkWord, at position: Int) -> Int? {
        let isVerb = word.kinds.isAny(of: [.verb, .predicate])
        var best: Int?
        lexicon.marks.forEachMatch(in: text, at: position) { ending, end in
            guard (isVerb ? ending.kinds : ending.shortKinds).isAny(of: .endings) else { return }
            if words.isBoundary(end) || leadsToLevel(end) { best = end }
        }
        return best
    }

    private func leadsToLevel(_ position: Int) -> Bool {
        lexicon.marks.longestMatch(in: text, at: position)?.value.mark == .level
    }

    /// Whether a mark is a word of its own where it stands, by ICU's words where that is in doubt.
    @inline(__always)
    private func isWord(_ place: Int, _ range: Range<Int>, before limit: Limit) -> Bool {
        let word = lexicon.marks.value(at: place)
        return word.isCertain || isWordHere(word, range, before: limit)
    }

    private func isWordHere(_ word: MarkWord, _ range: Range<Int>, before limit: Limit) -> Bool {
        let isLast = range.upperBound == limit.offset || range.upperBound == limit.start
        // The rules below are those of words of one character.
        if word.shortKinds.isEmpty { return isWord(range, isLast: isLast) }
        let isBeforeQuantity = isLast && limit.isQuantity
        // 涨 before a number or 至; elsewhere it is part of a word.
        if word.shortKinds.isAny(of: [.change, .degree, .verb, .rank]) {
            guard isBeforeQuantity || leadsToValue(word, range.upperBound) else { return false }
            return words.isBoundary(range.lowerBound)
        }
        if isBeforeQuantity, word.shortKinds.isAny(of: [.to, .level, .share]) { return true }
        // 比 before a period is 比, though ICU may join it to another word.
        if isLast, word.shortKinds.isAny(of: [.from, .against]) { return true }
        if word.shortKinds.isAny(of: .against), isClauseStart(range.lowerBound) { return true }
        if word.shortKinds.isAny(of: .adverb) {
            guard isClauseStart(range.lowerBound) || leadsOn(range.upperBound, before: limit) else { return false }
        }
        return isWord(range, isLast: isLast)
    }

    /// Whether a range is one of ICU's words, or several; where a value follows it is known to end.
    @inline(__always)
    private func isWord(_ range: Range<Int>, isLast: Bool) -> Bool {
        // The end first: what is known up to there is known of the start.
        (isLast || words.isBoundary(range.upperBound)) && words.isBoundary(range.lowerBound)
    }

    /// Whether a number or another mark follows at once, as a verb does behind 再 and 已.
    private func leadsOn(_ end: Int, before limit: Limit) -> Bool {
        if end == limit.offset || end == limit.start { return limit.isQuantity && words.isBoundary(end) }
        let leading = kinds(at: end).subtracting([.noun, .suffix, .frame, .portion, .length])
        return !leading.isEmpty && words.isBoundary(end)
    }

    private func isClauseStart(_ position: Int) -> Bool {
        switch text.value(before: position) {
        case 0xFF0C, 0x2C, 0x3001, 0xFF1B, 0x3002, 0: true  // ，、；。
        default: false
        }
    }

    /// Whether what follows a short verb leads on to a value: 涨至, 花了, 居全国.
    private func leadsToValue(_ word: MarkWord, _ position: Int) -> Bool {
        let next = text.value(at: position)
        if word.kinds.isAny(of: .verb) { return next == 0x4E86 }  // 了
        if word.kinds.isAny(of: .rank) {
            let isWhole = next == 0x5168 || next == 0x7B2C || next == 0x9996 || next == 0x5404  // 全 第 首 各
            return isWhole || text.skip("世界", at: position) != nil
        }
        switch next {
        case 0x81F3, 0x5230, 0x4E86, 0x903E, 0x8D85, 0x8FD1, 0x7EA6, 0x20: return true  // 至 到 了 逾 超 近 约
        default: return false
        }
    }
}
