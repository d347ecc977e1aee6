extension StatisticReader {
    /// The second and later values of a list: `分别增长17%和17.06%`, `涨6%、5%`.
    func continuation(_ phrase: Phrase) -> FoundStatistic? {
        guard let previous = phrase.previous, let quantity = phrase.quantity, let before = previous.quantity,
            phrase.clause.isRespective || quantities[before].quantity.kind == quantities[quantity].quantity.kind,
            let last = lastRow, last.quantity == before,
            isJoint(previous.range.upperBound..<phrase.range.lowerBound)
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

    /// The change and the percentage of a quotation: `(10.56,0.11,1.05%)`, whose signs say which way.
    func quotation(_ phrase: Phrase) -> FoundStatistic? {
        guard phrase.isWholeClause, text[phrase.range.lowerBound - 1] == 0x2C,
            let quantity = phrase.quantity, let last = lastRow, last.quantity == quantity - 1,
            quantities[quantity - 1].range.upperBound == phrase.range.lowerBound - 1,
            quantities[quantity - 1].quantity.kind == .number,
            let number = quantities[quantity].quantity.number
        else { return nil }
        var row = row(.change, phrase, from: phrase.range.lowerBound)
        row.direction = number.isNegative ? .decrease : .increase
        row.subject = last.subject
        return row
    }
}
