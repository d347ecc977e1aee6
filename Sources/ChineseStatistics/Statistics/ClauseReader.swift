/// Splits a text into clauses and finds the pieces of each.
final class ClauseReader {
    let marks: MarkReader
    var text: UTF8Text { marks.text }
    var quantities: [FoundQuantity] { marks.quantities }
    var periods: [FoundPeriod] { marks.found.periods }
    /// The places of words for a change of nothing, which make a row without a figure.
    var unchanged: [Int] { marks.found.unchanged }
    private var nextQuantity = -1
    private var nextPeriod = -1
    private var nextUnchanged = -1
    /// Where these begin; beyond every text where there is none.
    private var quantityStart = -1
    private var periodStart = -1
    private var unchangedStart = -1
    /// The next figure that was asked about, and where its line begins.
    private var line = (figure: -1, start: 0)
    /// The character before the next clause.
    private var before: UInt32 = 0
    /// The quantities and periods of the clause that is read.
    private let found = PieceStore()

    init(marks: MarkReader) { self.marks = marks }

    /// Goes to the start of another text.
    func begin() {
        found.removeAll()
        (nextQuantity, nextPeriod, nextUnchanged) = (-1, -1, -1)
        line = (figure: -1, start: 0)
        before = 0
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
        var next = start
        var isEmpty = true
        var figures = Clause.Figures.none
        var position = start
        var stop = nextStop(from: start)
        var mark = text.firstClauseMark(from: start)
        while true {
            while stop <= mark {
                isEmpty = false
                if let end = skipFound(at: stop, &figures) {
                    position = end
                } else {
                    figures = .independent
                    position = stop + 1
                }
                stop = nextStop(from: position)
            }
            // A mark within a quantity, as in 1,234, ends nothing.
            if mark < position {
                mark = text.firstClauseMark(from: position)
                continue
            }
            let (scalar, length) = text.scalar(at: mark)
            if let end = clauseEnd(scalar, at: mark) {
                (clause.end, clause.next) = (end, scalar)
                next = mark + length
                break
            }
            mark = text.firstClauseMark(from: mark + length)
        }
        clause.range = start..<mark
        before = clause.next
        if !isEmpty {
            marks.complete(&clause, with: found.added, figures: figures)
            found.removeAll()
        }
        return (clause, next)
    }

    /// Where the next quantity, period or word for a change of nothing begins, at `position` or behind it; beyond every
    /// text where there is none.
    @inline(__always)
    private func nextStop(from position: Int) -> Int {
        while quantityStart < position { passQuantity() }
        while periodStart < position { passPeriod() }
        while unchangedStart < position { passUnchanged() }
        return min(quantityStart, periodStart, unchangedStart)
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
    private func skipFound(at position: Int, _ figures: inout Clause.Figures) -> Int? {
        if quantityStart == position {
            let end = quantities[nextQuantity].range.upperBound
            found.append(Clause.Piece(kind: .quantity(nextQuantity), range: position..<end))
            figures = max(figures, quantities[nextQuantity].quantity.isDependent ? .dependent : .independent)
            passQuantity()
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

    @inline(__always)
    private func clauseEnd(_ scalar: UInt32, at position: Int) -> Clause.End? {
        switch scalar.halfWidth {
        case 0x2C, 0x3A, 0x3B, 0x09, 0x3000: .comma  // ,:;
        case 0x28, 0x29: holdsQuantity(aside: position) ? .comma : nil
        case 0x20: text[position + 1] == 0x20 ? .comma : nil
        default: sentenceEnd(scalar)
        }
    }

    @inline(__always)
    private func sentenceEnd(_ scalar: UInt32) -> Clause.End? {
        switch scalar.halfWidth {
        case 0x0A, 0x0D, 0: .paragraph  // zero at the end of the text
        case 0x3002, 0x21, 0x3F: .sentence  // 。!?
        default: nil
        }
    }

    // MARK: - Sentences without figures

    /// Where the first sentence begins, or goes on at `start`, in which anything stands that makes a row or dates one,
    /// and whether a paragraph ends before it; nil where no row can follow.
    ///
    /// No period dates a row of another paragraph, so that one is passed over up to the paragraph of the next figure.
    func nextSentence(from start: Int) -> (start: Int, endsParagraph: Bool)? {
        let stop = nextStop(from: start)
        guard holdsMore else { return nil }
        // So near a figure it takes less to read the clauses before it, of which nothing holds once their sentence ends.
        guard stop - start > Self.nearby else { return (start, false) }
        var sentence = sentenceStart(before: stop, from: start)
        guard sentence > start else { return (start, false) }
        let line = startOfLine(from: start)
        if line > sentence { sentence = sentenceStart(before: nextStop(from: line), from: line) }
        before = text.value(before: sentence)
        return (sentence, line > start)
    }

    /// The distance of a figure, in bytes, up to which no sentence is looked for: 12 Han characters.
    private static let nearby = 36

    /// Where the line begins that the next figure stands in, if not before `start`.
    ///
    /// It is looked for once for each figure, since many clauses with periods may stand before it.
    private func startOfLine(from start: Int) -> Int {
        let figure = min(quantityStart, unchangedStart)
        if line.figure != figure { line = (figure, text.lastLineEnd(in: start..<figure).map { $0 + 1 } ?? start) }
        return line.start
    }

    /// Where the sentence begins that goes on at `offset`, at `start` or behind it.
    private func sentenceStart(before offset: Int, from start: Int) -> Int {
        var end = offset
        while let place = text.lastSentenceMark(in: start..<end) {
            let (scalar, length) = text.scalar(at: place)
            if sentenceEnd(scalar) != nil { return place + length }
            end = place
        }
        return start
    }

    // MARK: - Asides

    /// Whether a quantity stands within the brackets that open or close at `position`.
    private func holdsQuantity(aside position: Int) -> Bool {
        let (bracket, length) = text.scalar(at: position)
        if bracket.halfWidth == 0x28 {
            return quantityStart < min(position + Self.longestAside, text.count)
                && !text.holds(bracket: 0x29, in: position + length..<quantityStart)
        }
        guard nextQuantity > 0 else { return false }
        let start = quantities[nextQuantity - 1].range.lowerBound
        return start > max(0, position - Self.longestAside) && !text.holds(bracket: 0x28, in: start..<position)
    }

    /// The longest text in brackets that is looked through, in bytes.
    static let longestAside = 240
}

extension UInt32 {
    /// A full-width form of ASCII as the character itself: a comma of ，.
    @inline(__always)
    fileprivate var halfWidth: UInt32 { (0xFF01...0xFF5E).contains(self) ? self &- 0xFEE0 : self }
}
