/// Makes rows of the quantities of a text: clause by clause, each seen from what the sentence has said before.
///
/// It is a class so that its rules share one reader: as a value it would be copied for each rule that is asked.
///
/// For each quantity the rules are asked in the order of ``row(for:)``; the first that knows the phrase makes the row.
final class StatisticReader {
    /// Finds the marks of clauses that hold no figure, which are read only where they matter.
    let marks: MarkReader
    private let clauses: ClauseReader
    private let found: Findings
    /// The rows so far.
    var rows: GrowingMemory<FoundStatistic> { _read { yield found.rows } }
    var periods: GrowingMemory<FoundPeriod> { _read { yield found.periods } }
    var text: UTF8Text { marks.text }
    var lexicon: Lexicon.Index { marks.lexicon }
    var words: WordEvidence { marks.words }
    var quantities: GrowingMemory<FoundQuantity> { _read { yield found.quantities } }
    // What changes is looked at for each rule; none of it is changed while another part of the reader looks.
    @exclusivity(unchecked) var context = Context()
    /// The index of the first row of the sentence.
    @exclusivity(unchecked) private var firstOfSentence = 0
    @exclusivity(unchecked) private var brackets = BracketReader(text: .empty)
    /// The quantities that are parts of names and no figures, in order.
    @exclusivity(unchecked) private var names: [Int] = []

    init(lexicon: Lexicon.Index, words: WordEvidence, found: Findings) {
        marks = MarkReader(lexicon: lexicon, words: words, found: found)
        clauses = ClauseReader(marks: marks)
        self.found = found
    }

    /// Adds the rows of a text to what was found in it.
    func addRows(of text: UTF8Text) {
        begin(text)
        var ended = Clause.End.comma
        while clauses.readNext() {
            for index in 0..<clauses.count {
                let clause = clauses[index]
                ended = max(ended, clause.passed)
                if ended > .comma { end(ended) }
                read(clause)
                ended = clause.end
            }
        }
    }

    private func begin(_ text: UTF8Text) {
        marks.begin(text)
        clauses.begin()
        context = Context()
        firstOfSentence = 0
        brackets = BracketReader(text: text)
        names.empty()
    }

    /// The indices of the rows of the sentence.
    var sentenceRows: Range<Int> { firstOfSentence..<rows.count }

    /// The last row of the sentence.
    var lastRow: FoundStatistic? { sentenceRows.last.map { rows[$0] } }

    /// Goes on to another sentence or paragraph.
    private func end(_ end: Clause.End) {
        context.end(end)
        firstOfSentence = rows.count
    }

    private func read(_ clause: Clause) {
        // 企业（收入在2000万元以上）达860家: what stood before the brackets goes on.
        if clause.closesAside, let outer = context.outer { (context.topic, context.outer) = (outer, nil) }
        let stated = context.topic
        if clause.pieces.isEmpty {
            context.head = clause
        } else if clause.hasMarks || clause.lastQuantity >= 0 {
            readRows(of: clause)
        } else {
            readPeriods(of: clause)
        }
        // What stands before a colon is the topic of one clause only.
        if context.outer == nil, context.topic == stated { context.topic = nil }
        if clause.opensAside || clause.opensList { open(clause) }
    }

    /// A clause that does no more than tell a time.
    private func readPeriods(of clause: Clause) {
        let earlier = context.period
        var phrase = Phrase(clause: clause)
        for index in clause.pieces.indices {
            phrase.advance(to: index)
            if !isReference(phrase) { context.period = clause.pieces[index].period }
        }
        context.open = nil
        context.head = clause
        leaveSamePeriod(for: earlier)
    }

    /// 2018年同期 holds for its clause only.
    private func leaveSamePeriod(for earlier: Int?) {
        guard let period = context.period, case .other(.samePeriod) = periods[period].first.part else { return }
        context.period = earlier
    }

    private func readRows(of clause: Clause) {
        let first = rows.count
        var open: Opening?
        var holdsStatus = true
        let earlierPeriod = context.period
        let earlierStatus = context.status
        var phrase = Phrase(clause: clause)
        for index in clause.pieces.indices {
            phrase.advance(to: index)
            switch clause.pieces[index].kind {
            case .period(let period): if !isReference(phrase) { context.period = period }
            case .mark(.status(let status, let isNoun)):
                if !isNoun || status == .previous || isPredicate(phrase) { context.status = status }
                // 预期4.2% is so for its own figure; 23.5%的企业计划扩大用工 says nothing of the next clause.
                if phrase.hasPrevious || isNoun && (status == .forecast || status == .previous) { holdsStatus = false }
            // 9日宣布: the day is that of the saying.
            case .mark(.saying):
                if let period = context.period, periods[period].first.kind == .day { context.period = earlierPeriod }
            case .mark(.change(.unchanged)): if let row = unchanged(phrase) { append(row) }
            case .mark: break
            case .quantity(let quantity): readFigure(quantity, &phrase, &open)
            }
        }
        context.open = open
        if rows.count == first, clause.lastQuantity < 0 { context.head = clause }
        // One value alone is of all that stands before it.
        if rows.count > first + 1 {
            if clause.isRespective { deal(clause, rowsFrom: first) } else { dealList(clause, rowsFrom: first) }
        }
        leaveSamePeriod(for: earlierPeriod)
        // 预期4.2% is so for its clause; 目标： for all that follows.
        if !holdsStatus, !clause.opensList { context.status = earlierStatus }
        if let basis = comparison(of: clause) { (context.basis, context.basisKind) = (basis, nil) }
    }

    /// Makes the row of a quantity, the one that the phrase ends with.
    ///
    /// It is a function of its own so that the phrase stays in memory, as for the rules, and not in dozens of values.
    @inline(never)
    private func readFigure(_ quantity: Int, _ phrase: inout Phrase, _ open: inout Opening?) {
        if brackets.encloses(quantities[quantity].range) { names.append(quantity) }
        // Without marks no row can be made, but for a quotation, which is a clause of its own.
        if phrase.clause.hasMarks || phrase.isWholeClause, let row = row(for: phrase) {
            append(row)
            if row.relation == .level, opensTransition(phrase) {
                open = Opening(quantity: quantity, subject: row.subject)
            }
            phrase.finish(isTold: true)
        } else {
            // 人均收入从十年前的4万元: a length that nothing is said of is part of what leads to the next.
            phrase.finish(isTold: phrase.hasNext && startsTransition(phrase))
        }
    }

    private func append(_ row: FoundStatistic) {
        // 前值逆差 is of the same 贸易逆差 as the row before.
        if row.status == .previous || row.status == .forecast, let subject = row.subject,
            let whole = lastRow?.subject, isEnd(subject, of: whole)
        {
            var named = row
            named.subject = whole
            add(named)
        } else {
            add(row)
        }
    }

    private func add(_ row: FoundStatistic) {
        if let from = row.from, rows.last?.quantity == from {
            // The level of the clause before was the start of this.
            found.rows.removeLast()
            firstOfSentence = min(firstOfSentence, rows.count)
        }
        found.rows.append(row)
        context.head = nil
        if let subject = row.subject {
            if subject != context.topic { context.topic = nil }
            context.subject = subject
        }
        if let basis = row.basis, basis.isShared {
            context.basis = basis
            context.basisKind = row.quantity.map { quantities[$0].quantity.kind }
        }
    }

    /// Whether a name is what another ends with.
    private func isEnd(_ name: Range<Int>, of whole: Range<Int>) -> Bool {
        name.count < whole.count
            && name.allSatisfy { text[$0] == text[whole.upperBound - name.upperBound + $0] }
    }

    /// The unit of a quantity.
    func unit(of quantity: Int) -> Quantity.Unit? { quantities[quantity].quantity.unit }

    /// Whether a quantity is part of a name: “三个只有”, 《二十条》.
    func isNamePart(_ quantity: Int) -> Bool { names.last { $0 <= quantity } == quantity }

    /// Whether 目标 or 计划 governs what follows: 目标是, 计划投资; not the last word of a name.
    private func isPredicate(_ phrase: Phrase) -> Bool {
        let end = phrase.range.upperBound
        if end == phrase.clause.range.upperBound { return phrase.clause.opensList }
        guard let next = phrase.right.first, next.range.lowerBound == text.skipSpaces(at: end) else { return false }
        return !next.isAny(of: [.frame, .predicate, .portion])
    }

    /// Puts another subject into a row that is there already.
    func setSubject(_ subject: Range<Int>?, ofRow index: Int) {
        found.rows[index].subject = subject
        if let subject { context.subject = subject }
    }

    /// The row of the quantity that the phrase ends with.
    private func row(for phrase: Phrase) -> FoundStatistic? {
        guard let quantity = phrase.quantity, !isNamePart(quantity), !isPair(phrase), !isAuxiliary(phrase) else {
            return nil
        }
        if phrase.hasPrevious, let row = continuation(phrase) { return row }
        if phrase.isWholeClause, let row = quotation(phrase) { return row }
        if phrase.hasNext, startsTransition(phrase) { return nil }
        let governor = governor(of: phrase)
        if governor.leadsToValue, let row = transition(phrase, governor) { return row }
        if let row = change(phrase, governor) { return row }
        let kind = quantities[quantity].quantity.kind
        if let row = excess(phrase, kind) { return row }
        switch kind {
        case .percent, .fraction:
            if let row = namedChange(phrase, governor) ?? share(phrase, governor) ?? ratio(phrase) { return row }
        case .ordinal: return rank(phrase)
        case .multiple: if let row = ratio(phrase) { return row }
        default: break
        }
        return level(phrase, governor)
    }
}
