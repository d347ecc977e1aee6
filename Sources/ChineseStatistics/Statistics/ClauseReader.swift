/// Splits a text into clauses and finds the pieces of each.
final class ClauseReader {
    let text: UTF8Text
    let marks: MarkReader
    let quantities: [FoundQuantity]
    let periods: [FoundPeriod]
    /// The places of words for a change of nothing, which make a row without a figure.
    let unchanged: [Int]
    private var nextQuantity = -1
    private var nextPeriod = -1
    private var nextUnchanged = -1
    /// Where these begin; beyond every text where there is none.
    private var quantityStart = -1
    private var periodStart = -1
    private var unchangedStart = -1
    /// The character before the next clause.
    private var before: UInt32 = 0
    /// The quantities and periods of the clause that is read.
    private let found = PieceStore()

    init(marks: MarkReader, periods: [FoundPeriod], unchanged: [Int]) {
        text = marks.text
        self.marks = marks
        quantities = marks.quantities
        self.periods = periods
        self.unchanged = unchanged
        passQuantity()
        passPeriod()
        passUnchanged()
    }

    /// Whether something follows that makes a row. Behind the last such thing no period is of use.
    private var holdsMore: Bool { quantityStart < .max || unchangedStart < .max }

    /// The clause that begins at `start`, and where the next one begins; nil where no row can follow.
    ///
    /// Clauses are asked for in the order of the text.
    func clause(from start: Int) -> (clause: Clause, next: Int)? {
        guard start < text.count, holdsMore else { return nil }
        var clause = Clause(range: start..<start, before: before)
        var next = text.count
        var isEmpty = true
        var makesRow = false
        var position = start
        var stop = nextStop(from: start)
        while true {
            if let end = clauseEnd(from: position, to: stop) {
                clause.end = end.kind
                clause.next = end.scalar
                position = end.range.lowerBound
                next = end.range.upperBound
                break
            }
            position = stop
            guard position < text.count else {
                clause.end = .paragraph
                break
            }
            isEmpty = false
            if let end = skipFound(at: position, &makesRow) {
                position = end
                stop = nextStop(from: end)
            } else {
                makesRow = true
                stop = nextStop(from: position + 1)
            }
        }
        clause.range = start..<position
        before = clause.next
        if !isEmpty { marks.complete(&clause, with: found.added, makesRow: makesRow) }
        found.removeAll()
        return (clause, next)
    }

    /// Where the next quantity, period or word for a change of nothing begins, at `position` or behind it.
    @inline(__always)
    private func nextStop(from position: Int) -> Int {
        while quantityStart < position { passQuantity() }
        while periodStart < position { passPeriod() }
        while unchangedStart < position { passUnchanged() }
        return min(quantityStart, periodStart, unchangedStart, text.count)
    }

    private func passQuantity() {
        nextQuantity += 1
        quantityStart = nextQuantity < quantities.count ? quantities[nextQuantity].range.lowerBound : .max
    }

    private func passPeriod() {
        nextPeriod += 1
        periodStart = nextPeriod < periods.count ? periods[nextPeriod].range.lowerBound : .max
    }

    private func passUnchanged() {
        nextUnchanged += 1
        unchangedStart = nextUnchanged < unchanged.count ? unchanged[nextUnchanged] : .max
    }

    /// Takes up the quantity or the period that begins at `position`.
    private func skipFound(at position: Int, _ makesRow: inout Bool) -> Int? {
        if quantityStart == position {
            let end = quantities[nextQuantity].range.upperBound
            found.append(Clause.Piece(kind: .quantity(nextQuantity), range: position..<end))
            passQuantity()
            makesRow = true
            return end
        }
        if periodStart == position {
            let end = periods[nextPeriod].range.upperBound
            found.append(Clause.Piece(kind: .period(nextPeriod), range: position..<end))
            passPeriod()
            return end
        }
        return nil
    }

    /// The first character of a text without quantities and periods that ends a clause.
    @inline(__always)
    private func clauseEnd(from start: Int, to stop: Int) -> (kind: Clause.End, scalar: UInt32, range: Range<Int>)? {
        let base = text.base
        var position = start
        while true {
            // Of the characters of three bytes only punctuation ends a clause.
            while position < stop, base[position] &- 0xE4 < 6 { position += 3 }
            guard position < stop else { return nil }
            // Letters end none.
            if base[position] &- 0x40 < 0x40 {
                position += 1
                continue
            }
            let (scalar, length) = text.scalar(at: position)
            if let end = clauseEnd(scalar, at: position) { return (end, scalar, position..<position + length) }
            position += length
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

    // MARK: - Sentences without figures

    /// Where the first sentence behind `start` begins in which anything stands that makes a row or dates one, and
    /// whether a paragraph ends before it; nil where no row can follow.
    func nextSentence(from start: Int) -> (start: Int, endsParagraph: Bool)? {
        guard holdsMore else { return nil }
        let stop = nextStop(from: start)
        guard stop < text.count else { return nil }
        let sentence = sentenceStart(before: stop, from: start)
        before = text.value(before: sentence)
        let skipped = start..<sentence
        let endsLine = text.firstIndex(of: 0x0A, in: skipped) != nil || text.firstIndex(of: 0x0D, in: skipped) != nil
        return (sentence, endsLine)
    }

    /// Where the sentence begins that goes on at `offset`, at `start` or behind it.
    private func sentenceStart(before offset: Int, from start: Int) -> Int {
        var position = offset
        let base = text.base
        while position > start {
            // Most of what stands there is Han of three bytes.
            let lead = position >= start + 3 ? base[position - 3] : 0
            if lead &- 0xE4 < 6 {
                position -= 3
                continue
            }
            switch base[position - 1] {
            case 0x0A, 0x0D, 0x21, 0x3F: return position
            case 0x82 where lead == 0xE3 && base[position - 2] == 0x80: return position  // 。
            case 0x81 where lead == 0xEF && base[position - 2] == 0xBC: return position  // ！
            case 0x9F where lead == 0xEF && base[position - 2] == 0xBC: return position  // ？
            default: position -= 1
            }
        }
        return start
    }

    // MARK: - Asides

    /// Whether a quantity stands within the brackets that open or close at `position`.
    private func holdsQuantity(aside position: Int) -> Bool {
        if isOpening(position) {
            let end = asideEnd(from: position)
            return quantityStart < end
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
