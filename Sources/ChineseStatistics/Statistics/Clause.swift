/// A stretch of text between commas or full stops, with what the grammar knows in it.
struct Clause {
    /// Something of a clause that has a meaning of its own; what stands between pieces is plain text.
    struct Piece {
        enum Kind {
            /// The index of a quantity.
            case quantity(Int)
            /// The index of a period.
            case period(Int)
            case mark(Mark)
        }

        var kind: Kind
        var range: Range<Int>

        var mark: Mark? {
            if case .mark(let mark) = kind { mark } else { nil }
        }

        var quantity: Int? {
            if case .quantity(let index) = kind { index } else { nil }
        }

        var period: Int? {
            if case .period(let index) = kind { index } else { nil }
        }
    }

    var range: Range<Int>
    /// The pieces in order, without overlaps.
    var pieces: [Piece] = []
    /// Whether 分别 stands in it.
    var isRespective = false
    /// What ends it: a comma, a full stop, a line.
    var end: End = .comma

    enum End: Int, Comparable {
        case comma, sentence, paragraph

        static func < (a: End, b: End) -> Bool { a.rawValue < b.rawValue }
    }
}

/// Splits a text into clauses and finds the pieces of each.
struct ClauseReader {
    let text: UTF8Text
    let lexicon: Lexicon.Index
    let words: WordEvidence
    let quantities: [FoundQuantity]
    let periods: [FoundPeriod]
    private var nextQuantity = 0
    private var nextPeriod = 0

    init(
        text: UTF8Text, lexicon: Lexicon.Index, words: WordEvidence, quantities: [FoundQuantity],
        periods: [FoundPeriod]
    ) {
        self.text = text
        self.lexicon = lexicon
        self.words = words
        self.quantities = quantities
        self.periods = periods
    }

    /// The clause that begins at `start`, and where the next one begins; nil at the end of the text.
    ///
    /// Clauses are asked for in the order of the text.
    mutating func clause(from start: Int) -> (clause: Clause, next: Int)? {
        guard start < text.count else { return nil }
        var clause = Clause(range: start..<start)
        var needsMarks = false
        var position = start
        while position < text.count {
            if let end = skipFound(at: position, into: &clause) {
                needsMarks = true
                position = end
                continue
            }
            let (scalar, length) = text.scalar(at: position)
            if let end = clauseEnd(scalar, at: position) {
                clause.end = end
                clause.range = start..<position
                if needsMarks { addMarks(to: &clause) }
                return (clause, position + length)
            }
            if lexicon.unchangedLeads.contains(scalar) { needsMarks = true }
            position += length
        }
        clause.end = .paragraph
        clause.range = start..<position
        if needsMarks { addMarks(to: &clause) }
        return (clause, position)
    }

    /// Takes up the quantity or the period that begins at `position`.
    private mutating func skipFound(at position: Int, into clause: inout Clause) -> Int? {
        while nextQuantity < quantities.count, quantities[nextQuantity].range.lowerBound < position { nextQuantity += 1 }
        if nextQuantity < quantities.count, quantities[nextQuantity].range.lowerBound == position {
            let range = quantities[nextQuantity].range
            clause.pieces.append(Clause.Piece(kind: .quantity(nextQuantity), range: range))
            nextQuantity += 1
            return range.upperBound
        }
        while nextPeriod < periods.count, periods[nextPeriod].range.lowerBound < position { nextPeriod += 1 }
        if nextPeriod < periods.count, periods[nextPeriod].range.lowerBound == position {
            let range = periods[nextPeriod].range
            clause.pieces.append(Clause.Piece(kind: .period(nextPeriod), range: range))
            nextPeriod += 1
            return range.upperBound
        }
        return nil
    }

    private func clauseEnd(_ scalar: UInt32, at position: Int) -> Clause.End? {
        switch scalar {
        case 0x0A, 0x0D: .paragraph
        case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F: .sentence  // 。！？
        case 0xFF0C, 0xFF1B, 0xFF1A, 0x3B, 0x2C, 0x3A, 0x09, 0x3000: .comma  // ，；：
        case 0xFF08, 0xFF09, 0x28, 0x29: holdsQuantity(aside: position) ? .comma : nil
        case 0x20: text[position + 1] == 0x20 ? .comma : nil
        default: nil
        }
    }

    // MARK: - Asides

    /// Whether a quantity stands within the brackets that open or close at `position`.
    private func holdsQuantity(aside position: Int) -> Bool {
        if isOpening(position) {
            let end = asideEnd(from: position)
            return nextQuantity < quantities.count && quantities[nextQuantity].range.lowerBound < end
        }
        guard nextQuantity > 0 else { return false }
        return quantities[nextQuantity - 1].range.lowerBound > asideStart(to: position)
    }

    private func isOpening(_ position: Int) -> Bool {
        let scalar = text.value(at: position)
        return scalar == 0xFF08 || scalar == 0x28
    }

    /// The longest text in brackets that is looked through, in bytes.
    private static let longestAside = 240

    private func asideEnd(from position: Int) -> Int {
        var end = position + 1
        while end < text.count, end - position < Self.longestAside {
            if text[end] == 0x29 || text.skip("）", at: end) != nil { return end }
            end += 1
        }
        return end
    }

    private func asideStart(to position: Int) -> Int {
        var start = position - 1
        while start > 0, position - start < Self.longestAside {
            if text[start] == 0x28 || text.skip("（", at: start) != nil { return start }
            start -= 1
        }
        return start
    }

    // MARK: - Marks

    private func addMarks(to clause: inout Clause) {
        var pieces: [Clause.Piece] = []
        var position = clause.range.lowerBound
        for var found in clause.pieces {
            // The 大 of 扩大约50% belongs to the verb and not to the hedge.
            let core = found.quantity.map { quantities[$0].core.lowerBound }
            let limit = Limit(offset: core ?? found.range.lowerBound, isQuantity: core != nil)
            position = addMarks(position..<found.range.lowerBound, before: limit, to: &pieces)
            found.range = max(position, found.range.lowerBound)..<found.range.upperBound
            pieces.append(found)
            position = found.range.upperBound
        }
        let rest = position..<clause.range.upperBound
        _ = addMarks(rest, before: Limit(offset: rest.upperBound, isQuantity: false), to: &pieces)
        clause.isRespective = pieces.contains { $0.mark == .respectively }
        clause.pieces = pieces
    }

    /// What stands behind some plain text: a quantity, a period, or the end of the clause.
    private struct Limit {
        var offset: Int
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
        guard let found = best, found.mark == .verb || found.mark == .predicate || found.mark.isChange,
            let end = suffixEnd(at: found.end), end <= limit.offset
        else { return best }
        return (.noun, end)
    }

    /// The end of 率 behind 增长, which makes a noun of it.
    private func suffixEnd(at position: Int) -> Int? {
        var best: Int?
        lexicon.marks.forEachMatch(in: text, at: position) { mark, end in
            if mark == .suffix, words.isBoundary(end) { best = end }
        }
        return best
    }

    /// Whether a mark is a word of its own where it stands, by ICU's words where that is in doubt.
    private func isWord(_ mark: Mark, _ range: Range<Int>, before limit: Limit) -> Bool {
        let isShort = range.count == text.scalar(at: range.lowerBound).length
        let isLast = range.upperBound == limit.offset
        switch mark {
        case .noun, .suffix: return true
        // 涨 before a number or 至; elsewhere it is part of a word.
        case .change where isShort, .degree where isShort:
            return isLast && limit.isQuantity || leadsToValue(range.upperBound)
        case .verb where isShort:
            return isLast && limit.isQuantity || text.skip("了", at: range.upperBound) != nil
        // 比 before a period is 比, though ICU may join it to another word.
        case .against where isLast || isClauseStart(range.lowerBound): return true
        case .level where isLast && limit.isQuantity, .share where isLast && limit.isQuantity: return true
        case .verb, .predicate, .adverb, .frame, .preposition, .saying: break
        default: if !isShort { return true }
        }
        if !words.isBoundary(range.lowerBound) { return false }
        return isLast || words.isBoundary(range.upperBound)
    }

    private func isClauseStart(_ position: Int) -> Bool {
        switch text.value(before: position) {
        case 0xFF0C, 0x2C, 0x3001, 0xFF1B, 0x3002, 0: true  // ，、；。
        default: false
        }
    }

    private func leadsToValue(_ position: Int) -> Bool {
        for word in ["至", "到", "了", "逾", "超", "近", "约", " "] as [StaticString] where text.skip(word, at: position) != nil {
            return true
        }
        return false
    }
}

extension Mark {
    /// Whether it is a verb of change.
    var isChange: Bool {
        if case .change = self { true } else { false }
    }
}
