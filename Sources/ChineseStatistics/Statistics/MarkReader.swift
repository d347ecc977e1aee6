/// Finds the words of the lexicon that lead from a subject to its figure.
struct MarkReader {
    let text: UTF8Text
    let lexicon: Lexicon.Index
    let words: WordEvidence

    /// The marks of a range without quantities and periods.
    func marks(in range: Range<Int>) -> [Clause.Piece] {
        var pieces: [Clause.Piece] = []
        _ = addMarks(
            range, before: Limit(offset: range.upperBound, start: range.upperBound, isQuantity: false), to: &pieces)
        return pieces
    }

    /// Adds the marks between the quantities and periods of a clause.
    func complete(_ clause: inout Clause, _ quantities: [FoundQuantity]) {
        var pieces: [Clause.Piece] = []
        var position = clause.range.lowerBound
        for var found in clause.pieces {
            // The 大 of 扩大约50% belongs to the verb and not to the hedge.
            let core = found.quantity.map { quantities[$0].core.lowerBound }
            let limit = Limit(
                offset: core ?? found.range.lowerBound, start: found.range.lowerBound, isQuantity: core != nil)
            position = addMarks(position..<found.range.lowerBound, before: limit, to: &pieces)
            found.range = max(position, found.range.lowerBound)..<found.range.upperBound
            pieces.append(found)
            position = found.range.upperBound
        }
        pieces += marks(in: position..<clause.range.upperBound)
        clause.pieces = withoutIdleComparisons(pieces)
        clause.isRespective = pieces.contains { $0.mark == .respectively }
    }

    /// 比 compares only where a verb of change, or what it compares, follows: not in 桥隧比达到82%.
    private func withoutIdleComparisons(_ pieces: [Clause.Piece]) -> [Clause.Piece] {
        var isFollowed = false
        var kept: [Clause.Piece] = []
        for piece in pieces.reversed() {
            switch piece.mark {
            case .change, .become, .degree, .exceed, .compared, .extent: isFollowed = true
            case .against where !isFollowed: continue
            default: break
            }
            kept.append(piece)
        }
        return kept.reversed()
    }

    /// What stands behind some plain text: a quantity, a period, or the end of the clause.
    private struct Limit {
        /// Where marks must end: before the core of the quantity.
        var offset: Int
        /// Where the quantity begins with its hedges.
        var start: Int
        var isQuantity: Bool
    }

    /// Adds the marks that begin in a range and end before a limit; the end of the last of them.
    private func addMarks(_ range: Range<Int>, before limit: Limit, to pieces: inout [Clause.Piece]) -> Int {
        var position = range.lowerBound
        while position < range.upperBound {
            guard let (mark, end) = mark(at: position, before: limit) else {
                position += text.scalar(at: position).length
                continue
            }
            if mark != .noun, mark != .suffix {
                pieces.append(Clause.Piece(kind: .mark(mark), range: position..<end))
            }
            position = end
        }
        return position
    }

    /// The longest mark that begins at `position` and whose words are words there.
    private func mark(at position: Int, before limit: Limit) -> (mark: Mark, end: Int)? {
        var best: (mark: Mark, end: Int)?
        lexicon.marks.forEachMatch(in: text, at: position) { mark, end in
            if end <= limit.offset, isWord(mark, position..<end, before: limit) { best = (mark, end) }
        }
        // 可复制 describes a noun; 可安置500人 does not.
        if best?.mark == .verb, text.skip(back: "可", from: position) != nil, let end = best?.end, end < limit.offset {
            return (.noun, end)
        }
        guard let found = best, let end = suffixEnd(of: found.mark, at: found.end), end <= limit.offset else {
            return best
        }
        return (.noun, end)
    }

    /// The end of 率 behind 增长, or of 时间 behind 办理, which makes a noun of the word.
    private func suffixEnd(of mark: Mark, at position: Int) -> Int? {
        let isVerb = mark == .verb || mark == .predicate
        guard isVerb || mark.isChange || mark == .adverb else { return nil }
        var best: Int?
        lexicon.marks.forEachMatch(in: text, at: position) { mark, end in
            let isShort = end - position == text.scalar(at: position).length
            let isEnding = mark == .suffix || mark == .length
            if isEnding, isVerb || isShort, words.isBoundary(end) || leadsToLevel(end) { best = end }
        }
        return best
    }

    private func leadsToLevel(_ position: Int) -> Bool {
        lexicon.marks.longestMatch(in: text, at: position)?.value == .level
    }

    /// Whether a mark is a word of its own where it stands, by ICU's words where that is in doubt.
    private func isWord(_ mark: Mark, _ range: Range<Int>, before limit: Limit) -> Bool {
        let isShort = range.count == text.scalar(at: range.lowerBound).length
        let isLast = range.upperBound == limit.offset || range.upperBound == limit.start
        switch mark {
        case .noun, .suffix: return true
        // 涨 before a number or 至; elsewhere it is part of a word.
        case .change where isShort, .degree where isShort, .verb where isShort, .rank where isShort:
            guard words.isBoundary(range.lowerBound) else { return false }
            return isLast && limit.isQuantity || leadsToValue(mark, range.upperBound)
        case .to where isLast && limit.isQuantity, .from where isLast: return true
        // 比 before a period is 比, though ICU may join it to another word.
        case .against where isLast || isClauseStart(range.lowerBound): return true
        case .adverb where isShort:
            guard leadsOn(range.upperBound, before: limit) || isClauseStart(range.lowerBound) else { return false }
        case .level where isLast && limit.isQuantity, .share where isLast && limit.isQuantity: return true
        case .verb, .predicate, .adverb, .frame, .preposition, .saying: break
        default: if !isShort { return true }
        }
        if !words.isBoundary(range.lowerBound) { return false }
        return isLast || words.isBoundary(range.upperBound)
    }

    /// Whether a number or another mark follows at once, as a verb does behind 再 and 已.
    private func leadsOn(_ end: Int, before limit: Limit) -> Bool {
        if end == limit.offset || end == limit.start { return limit.isQuantity && words.isBoundary(end) }
        guard words.isBoundary(end) else { return false }
        var isFollowed = false
        lexicon.marks.forEachMatch(in: text, at: end) { mark, _ in
            switch mark {
            case .noun, .suffix, .frame, .portion, .length: break
            default: isFollowed = true
            }
        }
        return isFollowed
    }

    private func isClauseStart(_ position: Int) -> Bool {
        switch text.value(before: position) {
        case 0xFF0C, 0x2C, 0x3001, 0xFF1B, 0x3002, 0: true  // ，、；。
        default: false
        }
    }

    /// Whether what follows a short verb leads on to a value: 涨至, 花了, 居全国.
    private func leadsToValue(_ mark: Mark, _ position: Int) -> Bool {
        let words: [StaticString] =
            switch mark {
            case .verb: ["了"]
            case .rank: ["全", "世界", "第", "首", "各"]
            default: ["至", "到", "了", "逾", "超", "近", "约", " "]
            }
        return words.contains { text.skip($0, at: position) != nil }
    }
}

extension Mark {
    /// Whether it is a verb of change.
    var isChange: Bool {
        if case .change = self { true } else { false }
    }
}
