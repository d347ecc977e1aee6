extension StatisticReader {
    // MARK: - Rows

    /// A row of the phrase's quantity, with the period and the status that hold there.
    func row(_ relation: Statistic.Relation, _ phrase: Phrase, from start: Int) -> FoundStatistic {
        var start = start
        for piece in phrase.left.reversed() where piece.mark == .adverb && piece.range.upperBound == start {
            start = piece.range.lowerBound
        }
        var row = FoundStatistic(relation: relation, range: start..<phrase.range.upperBound)
        row.quantity = phrase.quantity
        row.period = period(of: phrase)
        row.status = context.status
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

    /// The subject of the last row of the sentence, or what its last clause is about, or a subject before it.
    private func carriedSubject() -> Range<Int>? {
        if context.rows.isEmpty, let clause = context.head, let head = head(of: clause) { return head }
        return context.subject
    }

    // MARK: - Lists

    /// The second and later values of a list: `分别增长17%和17.06%`, `涨6%、5%`.
    func continuation(_ phrase: Phrase) -> FoundStatistic? {
        guard let previous = phrase.previous, let quantity = phrase.quantity, let before = previous.quantity,
            isJoint(previous.range.upperBound..<phrase.range.lowerBound),
            quantities[before].quantity.kind == quantities[quantity].quantity.kind,
            let last = context.rows.last, last.quantity == before
        else { return nil }
        guard last.relation != .level || phrase.clause.isRespective else { return nil }
        var row = last
        row.quantity = quantity
        row.from = nil
        row.range = phrase.range
        return row
    }

    /// Whether a text only joins two members of a list.
    func isJoint(_ range: Range<Int>) -> Bool {
        let start = text.skipSpaces(at: range.lowerBound)
        for joint in ["、", "和", "与", "及", "以及", "/"] as [StaticString] {
            if let end = text.skip(joint, at: start), text.skipSpaces(at: end) == range.upperBound { return true }
        }
        return start > range.lowerBound && start == range.upperBound
    }

    // MARK: - Periods

    /// The period that the figure holds for: the nearest before it, or one of an earlier clause.
    func period(of phrase: Phrase) -> Int? {
        context.period
    }

    /// Whether the period that the phrase ends with is only compared with: 比2012年, 从2020年的.
    func isReference(_ phrase: Phrase) -> Bool {
        let range = phrase.range
        for word in ["比", "较", "與", "与", "和", "跟", "从", "由", "对"] as [StaticString]
        where text.skip(back: word, from: range.lowerBound) != nil {
            return true
        }
        // 是2010年的3倍
        if let next = phrase.next?.quantity, quantities[next].quantity.kind == .multiple,
            text.skip("的", at: range.upperBound) == quantities[next].range.lowerBound
        {
            return true
        }
        return phrase.left.contains {
            switch $0.mark {
            case .against, .exceed, .share: true
            default: false
            }
        }
    }
}
