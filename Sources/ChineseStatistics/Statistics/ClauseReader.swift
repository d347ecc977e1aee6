/// Splits a text into clauses and finds the pieces of each.
final class ClauseReader {
    let marks: MarkReader
    var text: UTF8Text { marks.text }
    var quantities: GrowingMemory<FoundQuantity> { _read { yield marks.quantities } }
    var periods: GrowingMemory<FoundPeriod> { _read { yield marks.found.periods } }
    /// The places of words for a change of nothing, which make a row without a figure.
    var unchanged: [Int] { marks.found.unchanged }
    /// The quantities and periods of the text in order, without overlaps, and behind them a piece beyond every text.
    @exclusivity(unchecked) private var found = Pieces.none
    private let store = PieceStore()
    @exclusivity(unchecked) private var nextFound = 0
    @exclusivity(unchecked) private var nextQuantity = 0
    @exclusivity(unchecked) private var nextUnchanged = -1
    /// Where this begins; beyond every text where there is none.
    @exclusivity(unchecked) private var unchangedStart = -1
    /// Where the last thing begins that makes a row. Behind it no period is of use.
    @exclusivity(unchecked) private var lastStart = -1
    /// The next figure that was asked about, and where its line begins.
    @exclusivity(unchecked) private var line = (figure: -1, start: 0)
    /// Where clauses and sentences may end.
    @exclusivity(unchecked) private var clauseMarks = ClauseMarks()
    /// The mark before the next clause.
    @exclusivity(unchecked) private var before: UInt32 = 0

    /// The clauses that were read last.
    @exclusivity(unchecked) private var clauses = GrowingMemory<Clause>(capacity: 16)
    /// Which of them hold a figure or a period; there is room for all, and one more.
    private let stated = UnsafeMutablePointer<Int>.allocate(capacity: ClauseReader.batchSize + 1)
    /// Up to where clauses were read.
    @exclusivity(unchecked) private var position = 0

    init(marks: MarkReader) { self.marks = marks }

    deinit { stated.deallocate() }

    /// Goes to the start of another text.
    func begin() {
        mergeFound()
        clauseMarks.begin(text)
        (nextFound, nextQuantity, nextUnchanged) = (0, 0, -1)
        lastStart = max(quantities.last?.range.lowerBound ?? -1, unchanged.last ?? -1)
        line = (figure: -1, start: 0)
        before = 0
        clauses.removeAll()
        position = 0
        passUnchanged()
    }

    /// How many clauses were read last.
    var count: Int { clauses.count }

    /// One of the clauses that were read last.
    subscript(index: Int) -> Clause { clauses[index] }

    /// How many clauses are read at once.
    private static let batchSize = 100

    /// Reads the next clauses that matter to rows, and tells whether there are any. Those before them are forgotten, but
    /// not the pieces of a sentence that goes on.
    ///
    /// All of them are found before the marks of any are read, and these before rules look at any: a processor does best
    /// what it has just done.
    func readNext() -> Bool {
        let last = clauses.last
        if last?.end != .comma { marks.store.removeAll() }
        clauses.removeAll()
        var leadsOn = last?.leadsOn ?? false
        var statedCount = 0
        while clauses.count < Self.batchSize {
            var passed = Clause.End.comma
            if !leadsOn {
                guard let (sentence, endsParagraph) = nextSentence(from: position) else { break }
                if sentence > position { passed = endsParagraph ? .paragraph : .sentence }
                position = sentence
            }
            guard holdsMore(from: position) else { break }
            var clause = clause(from: position)
            clause.passed = passed
            stated[statedCount] = clauses.count
            statedCount &+= clause.isPlain ? 0 : 1
            clauses.append(clause)
            position = clause.following
            leadsOn = clause.leadsOn
        }
        for index in 0..<statedCount { marks.prepare(&clauses[stated[index]]) }
        marks.lookUpPrepared()
        for index in 0..<statedCount { marks.complete(&clauses[stated[index]]) }
        return clauses.count > 0
    }

    /// Whether a row can follow from `start` on.
    private func holdsMore(from start: Int) -> Bool { start <= lastStart }

    /// The clause that begins at `start`.
    ///
    /// Clauses are asked for in the order of the text.
    private func clause(from start: Int) -> Clause {
        let first = nextFound
        var figures = Clause.Figures.none
        var position = start
        var place = clauseMarks.first(from: start)
        while true {
            pass(to: place, &position, &figures)
            // A mark within a quantity, as in 1,234, ends nothing.
            if place >= position {
                let (scalar, length) = text.scalar(at: place)
                let mark = scalar.narrow
                if let end = clauseEnd(mark, at: place) {
                    var clause = Clause(
                        range: start..<place, before: before, next: mark, nextLength: UInt8(truncatingIfNeeded: length),
                        end: end)
                    before = mark
                    clause.pieces = found[first..<nextFound]
                    clause.figures = passUnchanged(in: clause.range, clause.pieces) ? .independent : figures
                    return clause
                }
                position = place + length
            }
            place = clauseMarks.first(from: position)
        }
    }

    /// Passes what was found before a place.
    @inline(__always)
    private func pass(to place: Int, _ position: inout Int, _ figures: inout Clause.Figures) {
        var next = nextFound
        while found[next].range.lowerBound <= place {
            let piece = found[next]
            figures = max(figures, piece.figures)
            nextQuantity &+= piece.figures > .none ? 1 : 0
            position = piece.range.upperBound
            next &+= 1
        }
        nextFound = next
    }

    /// What a mark ends; nil where it ends no clause. What is read behind the end of the text is a zero.
    @inline(__always)
    private func clauseEnd(_ mark: UInt32, at position: Int) -> Clause.End? {
        if let end = Clause.End(plain: mark) { return end }
        switch mark {
        case 0x28, 0x29: return holdsQuantity(aside: position) ? .comma : nil
        case 0x20: return text[position + 1] == 0x20 ? .comma : nil
        default: return nil
        }
    }

    // MARK: - What was found

    /// Puts the quantities and the periods of the text into one order.
    private func mergeFound() {
        store.removeAll()
        var (quantity, end) = (0, 0)
        for period in periods.indices {
            let range = periods[period].range
            addQuantities(&quantity, before: range.lowerBound, &end)
            add(Clause.Piece(period: period, range: range), &end)
        }
        addQuantities(&quantity, before: .max, &end)
        store.append(Clause.Piece(period: -1, range: .max ..< .max))
        found = store.added
    }

    /// Adds the quantities from one on that begin before a place or there.
    @inline(__always)
    private func addQuantities(_ quantity: inout Int, before place: Int, _ end: inout Int) {
        while quantity < quantities.count, quantities[quantity].range.lowerBound <= place {
            let figures = quantities[quantity].quantity.isDependent ? Clause.Figures.dependent : .independent
            add(Clause.Piece(quantity: quantity, figures, range: quantities[quantity].range), &end)
            quantity += 1
        }
    }

    /// Adds a piece unless it begins before the end of the last.
    @inline(__always)
    private func add(_ piece: Clause.Piece, _ end: inout Int) {
        guard piece.range.lowerBound >= end else { return }
        store.append(piece)
        end = piece.range.upperBound
    }

    /// Where the next quantity begins, at `position` or behind it; beyond every text where there is none.
    private func quantityStart(from position: Int) -> Int {
        while nextQuantity < quantities.count {
            let start = quantities[nextQuantity].range.lowerBound
            if start >= position { return start }
            nextQuantity += 1
        }
        return .max
    }

    private func passUnchanged() {
        nextUnchanged += 1
        unchangedStart = nextUnchanged < unchanged.count ? unchanged[nextUnchanged] : .max
    }

    /// Whether a word for a change of nothing stands in a clause, and not in what was found there.
    @inline(__always)
    private func passUnchanged(in clause: Range<Int>, _ found: Pieces) -> Bool {
        var isUnchanged = false
        while unchangedStart < clause.upperBound {
            let place = unchangedStart
            if !found.contains(where: { $0.range.contains(place) }) { isUnchanged = true }
            passUnchanged()
        }
        return isUnchanged
    }

    // MARK: - Sentences without figures

    /// Where the first sentence begins, or goes on at `start`, in which anything stands that makes a row or dates one,
    /// and whether a paragraph ends before it; nil where no row can follow.
    ///
    /// No period dates a row of another paragraph, so that one is passed over up to the paragraph of the next figure.
    private func nextSentence(from start: Int) -> (start: Int, endsParagraph: Bool)? {
        guard holdsMore(from: start) else { return nil }
        let stop = nextStop
        // So near a figure it takes less to read the clauses before it, of which nothing holds once their sentence ends.
        guard stop - start > Self.nearby else { return (start, false) }
        var sentence = sentenceStart(before: stop, from: start)
        guard sentence > start else { return (start, false) }
        let line = startOfLine(from: start)
        if line > sentence {
            while found[nextFound].range.lowerBound < line { nextFound += 1 }
            sentence = sentenceStart(before: nextStop, from: line)
        }
        before = 0
        return (sentence, line > start)
    }

    /// Where the next quantity, period or word for a change of nothing begins.
    private var nextStop: Int { min(found[nextFound].range.lowerBound, unchangedStart) }

    /// The distance of a figure, in bytes, up to which no sentence is looked for: 12 Han characters.
    private static let nearby = 36

    /// Where the line begins that the next figure stands in, if not before `start`.
    ///
    /// It is looked for once for each figure, since many clauses with periods may stand before it.
    private func startOfLine(from start: Int) -> Int {
        let figure = min(quantityStart(from: start), unchangedStart)
        if line.figure != figure { line = (figure, text.lastLineEnd(in: start..<figure).map { $0 + 1 } ?? start) }
        return line.start
    }

    /// Where the sentence begins that goes on at `offset`, at `start` or behind it.
    private func sentenceStart(before offset: Int, from start: Int) -> Int {
        var end = offset
        while let place = clauseMarks.lastSentence(in: start..<end) {
            let (scalar, length) = text.scalar(at: place)
            if Clause.End(plain: scalar.narrow) ?? .comma > .comma { return place + length }
            end = place
        }
        return start
    }

    // MARK: - Asides

    /// Whether a quantity stands within the brackets that open or close at `position`.
    private func holdsQuantity(aside position: Int) -> Bool {
        let (bracket, length) = text.scalar(at: position)
        let quantityStart = self.quantityStart(from: position)
        if bracket.narrow == 0x28 {
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

extension Clause.End {
    /// What a mark ends that always ends something, told by bits of ASCII characters, since which it is cannot be foreseen.
    @inline(__always)
    fileprivate init?(plain mark: UInt32) {
        let commas: UInt64 = 1 << 0x2C | 1 << 0x3A | 1 << 0x3B | 1 << 0x09  // ,:;
        let sentences: UInt64 = 1 << 0x21 | 1 << 0x3F  // !?
        let paragraphs: UInt64 = 1 << 0x0A | 1 << 0x0D | 1
        guard mark < 64, (commas | sentences | paragraphs) &>> UInt64(mark) & 1 > 0 else { return nil }
        self.init(rawValue: Int((sentences | paragraphs) &>> UInt64(mark) & 1 + paragraphs &>> UInt64(mark) & 1))
    }
}

extension UInt32 {
    /// The ASCII character that ends a clause as this one does: a comma for ， and ! for 。; others stay as they are.
    @inline(__always)
    fileprivate var narrow: UInt32 {
        let form = self &- 0xFEE0
        let narrow = form &- 0x21 < 0x5E ? form : self
        // Computed, since two more conditions would be branches: U+3000, a wide space, is a tab, and U+3002, 。, is !.
        return self & ~2 == 0x3000 ? 0x09 &+ (self & 2) &* 12 : narrow
    }
}
