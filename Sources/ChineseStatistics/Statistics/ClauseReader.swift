/// Splits a text into clauses and finds the pieces of each.
struct ClauseReader {
    let text: UTF8Text
    let lexicon: Lexicon.Index
    let marks: MarkReader
    let quantities: [FoundQuantity]
    let periods: [FoundPeriod]
    /// The places of words for a change of nothing, which make a row without a figure.
    let unchanged: [Int]
    private var nextQuantity = 0
    private var nextPeriod = 0
    private var nextUnchanged = 0
    /// The quantities and periods of the clause that is read.
    private var found: [Clause.Piece] = []

    init(
        text: UTF8Text, lexicon: Lexicon.Index, marks: MarkReader, quantities: [FoundQuantity],
        periods: [FoundPeriod], unchanged: [Int]
    ) {
        self.text = text
        self.lexicon = lexicon
        self.marks = marks
        self.quantities = quantities
        self.periods = periods
        self.unchanged = unchanged
    }

    /// Whether something follows that makes a row. Behind the last such thing no period is of use.
    private var holdsMore: Bool { nextQuantity < quantities.count || nextUnchanged < unchanged.count }

    /// The clause that begins at `start`, and where the next one begins; nil where no row can follow.
    ///
    /// Clauses are asked for in the order of the text.
    mutating func clause(from start: Int) -> (clause: Clause, next: Int)? {
        guard start < text.count, holdsMore else { return nil }
        var clause = Clause(range: start..<start)
        if !found.isEmpty { found.removeAll(keepingCapacity: true) }
        var needsMarks = false
        var position = start
        var stop = nextStop(from: position)
        while position < text.count {
            if position == stop {
                needsMarks = true
                if let end = skipFound(at: position) {
                    position = end
                    stop = nextStop(from: position)
                    continue
                }
                stop = nextStop(from: position + 1)
            }
            // Of the characters of three bytes only punctuation ends a clause.
            if (0xE4...0xE9).contains(text.base[position]) {
                position += 3
                continue
            }
            let (scalar, length) = text.scalar(at: position)
            if let end = clauseEnd(scalar, at: position) {
                clause.end = end
                clause.range = start..<position
                if needsMarks { marks.complete(&clause, with: found, quantities) }
                return (clause, position + length)
            }
            position += length
        }
        clause.end = .paragraph
        clause.range = start..<position
        if needsMarks { marks.complete(&clause, with: found, quantities) }
        return (clause, position)
    }

    /// Where the next quantity, period or word for a change of nothing begins, at `position` or behind it.
    private mutating func nextStop(from position: Int) -> Int {
        while nextQuantity < quantities.count, quantities[nextQuantity].range.lowerBound < position {
            nextQuantity += 1
        }
        while nextPeriod < periods.count, periods[nextPeriod].range.lowerBound < position { nextPeriod += 1 }
        while nextUnchanged < unchanged.count, unchanged[nextUnchanged] < position { nextUnchanged += 1 }
        var stop = text.count
        if nextQuantity < quantities.count { stop = quantities[nextQuantity].range.lowerBound }
        if nextPeriod < periods.count { stop = min(stop, periods[nextPeriod].range.lowerBound) }
        if nextUnchanged < unchanged.count { stop = min(stop, unchanged[nextUnchanged]) }
        return stop
    }

    /// Takes up the quantity or the period that begins at `position`.
    private mutating func skipFound(at position: Int) -> Int? {
        if nextQuantity < quantities.count, quantities[nextQuantity].range.lowerBound == position {
            let range = quantities[nextQuantity].range
            found.append(Clause.Piece(kind: .quantity(nextQuantity), range: range))
            nextQuantity += 1
            return range.upperBound
        }
        if nextPeriod < periods.count, periods[nextPeriod].range.lowerBound == position {
            let range = periods[nextPeriod].range
            found.append(Clause.Piece(kind: .period(nextPeriod), range: range))
            nextPeriod += 1
            return range.upperBound
        }
        return nil
    }

    // MARK: - Sentences without figures

    /// Where the first sentence behind `start` begins in which anything stands that makes a row or dates one, and
    /// whether a paragraph ends before it; nil where no row can follow.
    mutating func nextSentence(from start: Int) -> (start: Int, endsParagraph: Bool)? {
        guard holdsMore else { return nil }
        let stop = nextStop(from: start)
        guard stop < text.count else { return nil }
        var sentence = stop
        while sentence > start, !endsSentence(before: sentence) {
            // Most of what stands there is Han of three bytes.
            sentence -= sentence >= start + 3 && (0xE4...0xE9).contains(text.base[sentence - 3]) ? 3 : 1
        }
        return (sentence, (start..<sentence).contains { text.base[$0] == 0x0A || text.base[$0] == 0x0D })
    }

    /// Whether the character whose last byte stands before `offset` ends a sentence.
    private func endsSentence(before offset: Int) -> Bool {
        switch text.base[offset - 1] {
        case 0x0A, 0x0D, 0x21, 0x3F: true
        case 0x82: text.skip(back: "。", from: offset) != nil
        case 0x81: text.skip(back: "！", from: offset) != nil
        case 0x9F: text.skip(back: "？", from: offset) != nil
        default: false
        }
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
}
