extension StatisticReader {
    /// A level where a transition of the next clause may start.
    struct Opening {
        var quantity: Int
        var subject: Range<Int>?
    }

    /// What a sentence has said that its later clauses share.
    struct Context {
        var subject: Range<Int>?
        var period: Int?
        var basis: FoundStatistic.Basis?
        /// What kind of quantity the basis was told of; nil where it was told of none: 与上年相比，.
        var basisKind: Quantity.Kind?
        var status = Statistic.Status.actual
        /// The last clause of the sentence, if it holds no figure.
        var head: Clause?
        /// The indicator of a clause that ends before its figure: 出口（增长5%）.
        var topic: Range<Int>?
        /// The same, while the brackets are open.
        var outer: Range<Int>?
        /// The level that the last clause ended with, where a transition may start: 从3万元，.
        var open: Opening?

        /// Goes on to another sentence, or another paragraph, which share less.
        mutating func end(_ end: Clause.End) {
            basis = nil
            status = .actual
            (topic, outer, open) = (nil, nil, nil)
            head = nil
            if end == .paragraph { (subject, period) = (nil, nil) }
        }
    }

    /// A row of the phrase's quantity, with the period and the status that hold there.
    ///
    /// - Parameter start: Where the words of the row begin; adverbs before them belong to it.
    func row(
        _ relation: Statistic.Relation, _ phrase: Phrase, from start: Int, isFuture: Bool = false
    ) -> FoundStatistic {
        var start = start
        if phrase.clause.mayHold(.adverb) {
            for piece in phrase.left.reversed() where piece.isAny(of: .adverb) && piece.range.upperBound == start {
                start = piece.range.lowerBound
            }
        }
        var row = FoundStatistic(relation: relation, range: start..<phrase.range.upperBound)
        row.quantity = phrase.quantity
        row.period = context.period
        row.status = isFuture && context.status == .actual ? .forecast : context.status
        // 前值 is of an earlier period than the clauses before it.
        if row.status == .previous, let period = row.period,
            periods[period].range.lowerBound < phrase.clause.range.lowerBound
        {
            row.period = nil
        }
        return row
    }

    /// The row with the subject of the clauses before it, where it has none of its own.
    func carrying(_ row: FoundStatistic) -> FoundStatistic {
        var row = row
        if let subject = row.subject {
            if subject.lowerBound < row.range.lowerBound, (0...12).contains(row.range.lowerBound - subject.upperBound) {
                row.range = subject.lowerBound..<row.range.upperBound
            }
        } else {
            row.subject = context.topic ?? carriedSubject()
        }
        return row
    }

    /// Whether the period that the phrase ends with is only compared with: 比2012年, 从2020年的.
    func isReference(_ phrase: Phrase) -> Bool {
        let range = phrase.range
        let before = text.value(before: range.lowerBound)
        if lexicon.comparisons.contains(before) {
            // 从1981年到1997年 is when something happens.
            let isStretch = phrase.clause.pieces[phrase.piece].period.map { periods[$0].last != nil } ?? false
            if !isStretch || before == 0x6BD4 || before == 0x8F83 { return true }  // 比 较
        }
        // 是2010年的3倍
        if text.value(at: range.upperBound) == Self.of, let next = phrase.next?.quantity,
            quantities[next].quantity.kind == .multiple, quantities[next].range.lowerBound == range.upperBound + 3
        {
            return true
        }
        return phrase.last([.against, .exceed, .share]) != nil || isInWhole(phrase)
    }

    /// Whether the period that the phrase ends with is part of a whole: 完成全年任务的62%.
    private func isInWhole(_ phrase: Phrase) -> Bool {
        guard phrase.hasNext, let verb = phrase.left.last, verb.isAny(of: [.verb, .level]),
            verb.range.upperBound == phrase.range.lowerBound, let share = phrase.next, let quantity = share.quantity
        else { return false }
        let kind = quantities[quantity].quantity.kind
        return (kind == .percent || kind == .fraction) && text.skip(back: "的", from: share.range.lowerBound) != nil
    }

    /// 比 较 與 与 和 跟 从 由 对.
    static var comparisons: [UInt32] {
        [0x6BD4, 0x8F83, 0x8207, 0x4E0E, 0x548C, 0x8DDF, 0x4ECE, 0x7531, 0x5BF9]
    }
}
