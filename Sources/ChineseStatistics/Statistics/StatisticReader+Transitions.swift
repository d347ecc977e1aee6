extension StatisticReader {
    /// `由47项精简至3项`, `增至360个`, `降30%至2亿元`.
    func transition(_ phrase: Phrase, _ governor: Governor) -> FoundStatistic? {
        guard let quantity = phrase.quantity else { return nil }
        let start = transitionStart(before: phrase)
        let open = start == nil && !phrase.hasPrevious ? openStart(for: phrase) : nil
        let direction: Statistic.Direction?
        switch governor.kind {
        case .become(let stated):
            direction = stated ?? (start?.quantity ?? open?.quantity).flatMap { self.direction(from: $0, to: quantity) }
        case .to:
            if let start {
                direction = start.quantity.flatMap { self.direction(from: $0, to: quantity) }
            } else if let last = lastRow, last.relation == .change, last.quantity == quantity - 1,
                governor.start == quantities[quantity - 1].range.upperBound
            {
                direction = last.direction
            } else {
                return nil
            }
        default: return nil
        }
        var row = row(.transition, phrase, from: governor.start, isFuture: governor.isFuture)
        row.direction = direction
        if let start {
            row.from = start.quantity
            row.subject = subject(ofTransitionFrom: start)
            row.range = (fromMark(start)?.range.lowerBound ?? start.range.lowerBound)..<phrase.range.upperBound
        } else {
            row.from = open?.quantity
            row.subject = leadingSubject(phrase, before: governor.start) ?? open?.subject
        }
        return carrying(row)
    }

    /// The level of the clause before that only tells where a transition starts: 从2018年的3万元，跃升到85万元.
    private func openStart(for phrase: Phrase) -> Opening? {
        guard let open = context.open, let quantity = phrase.quantity, open.quantity == quantity - 1,
            isAlike(open.quantity, quantity)
        else { return nil }
        return open
    }

    /// Whether the level of a quantity may be the start of a transition in the next clause.
    func opensTransition(_ phrase: Phrase) -> Bool {
        guard let mark = fromMark(phrase), phrase.next == nil else { return false }
        return text.skip("从", at: mark.range.lowerBound) != nil || text.skip("由", at: mark.range.lowerBound) != nil
    }

    /// Whether the quantity is the first value of a transition, which a later quantity ends.
    func startsTransition(_ phrase: Phrase) -> Bool {
        guard let next = phrase.next else { return false }
        if isTransition(from: phrase, to: next) { return true }
        // 由89亿元增长44.2%至128亿元: the change stands between the two.
        guard case .change = governor(of: next).kind, fromMark(phrase) != nil, let end = next.next else { return false }
        return isTransition(from: phrase, to: end, over: next)
    }

    /// The first value of a transition that ends with the quantity.
    private func transitionStart(before phrase: Phrase) -> Phrase? {
        guard let earlier = phrase.previous else { return nil }
        if isTransition(from: earlier, to: phrase) { return earlier }
        guard let start = earlier.previous, case .change = governor(of: earlier).kind, fromMark(start) != nil,
            isTransition(from: start, to: phrase, over: earlier)
        else { return nil }
        return start
    }

    /// Whether one quantity leads to another, directly or over the change between them.
    private func isTransition(from start: Phrase, to end: Phrase, over change: Phrase? = nil) -> Bool {
        guard let a = start.quantity, let b = end.quantity, isAlike(a, b)
        else { return false }
        let governor = governor(of: end)
        let isDirect = governor.start == (change ?? start).range.upperBound
        switch governor.kind {
        case .become:
            if fromMark(start) != nil { return true }
            if case .change = self.governor(of: start).kind { return false }
            return isDirect
        case .to: return isDirect && fromMark(start) != nil && quantities[a].quantity.kind != .age
        default: return false
        }
    }

    /// The 从, 由 or 将 before the first value of a transition.
    private func fromMark(_ phrase: Phrase) -> Clause.Piece? {
        phrase.last(.from).map { phrase.clause.pieces[$0] }
    }

    func subject(ofTransitionFrom start: Phrase) -> Range<Int>? {
        let end = fromMark(start)?.range.lowerBound ?? start.range.lowerBound
        return leadingSubject(start, before: end) ?? followingSubject(start)
    }

    private func direction(from a: Int, to b: Int) -> Statistic.Direction? {
        guard let from = quantities[a].quantity.number, let to = quantities[b].quantity.number else { return nil }
        return from == to ? .unchanged : from < to ? .increase : .decrease
    }

    /// Whether two quantities are of one kind, or counted in the same.
    func isAlike(_ a: Int, _ b: Int) -> Bool {
        quantities[a].quantity.kind == quantities[b].quantity.kind || unit(of: a) == unit(of: b)
    }
}
