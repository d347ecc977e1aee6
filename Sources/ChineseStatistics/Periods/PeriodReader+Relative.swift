extension PeriodReader {
    /// The period that a length of time is, seen from some point: `前10个月`, `近三年`, `过去五年`, `十年来`.
    ///
    /// `连续5个月`, `三年内`, `为期10年` stay durations.
    func relativePeriod(_ found: FoundQuantity, floor: Int) -> FoundPeriod? {
        guard found.quantity.kind == .duration else { return nil }
        let end = sinceEnd(found)
        guard let start = directionStart(found, floor: floor) ?? end.map({ _ in found.range.lowerBound }) else {
            return nil
        }
        var period = FoundPeriod(start..<(end ?? found.range.upperBound), .recent)
        if yearStart(found.core.lowerBound) == start, let part = beginning(found) {
            period.first = CalendarExpression(part: part)
        }
        return period
    }

    /// The first months or quarters of the year: 前10个月.
    private func beginning(_ found: FoundQuantity) -> CalendarExpression.Part? {
        guard let count = found.quantity.number?.integer.map(Int32.init(clamping:)), count >= 1 else { return nil }
        switch found.quantity.unit?.code {
        case "mo" where count <= 12: return .months(1...count)
        case "{季度}" where count <= 4: return .quarters(1...count)
        default: return nil
        }
    }

    /// The end of 来, 以来 or 间 behind the length.
    private func sinceEnd(_ found: FoundQuantity) -> Int? {
        var end = found.range.upperBound
        if found.range.upperBound == found.core.upperBound, let more = text.skip("多", at: end) { end = more }
        if let stop = text.skip("以来", at: end) ?? text.skip("以來", at: end) { return stop }
        guard let next = text.skip("来", at: end) ?? text.skip("來", at: end) ?? text.skip("间", at: end) else {
            return nil
        }
        return !text.value(at: next).isHan || words.isBoundary(next) ? next : nil
    }

    /// The start of 前, 近, 过去, 未来, 今后 … before the length.
    private func directionStart(_ found: FoundQuantity, floor: Int) -> Int? {
        let start = found.core.lowerBound
        for word in ["过去", "過去", "未来", "未來", "今后", "今後", "最近", "此后", "接下来", "随后", "这", "這", "头", "上"]
            as [StaticString]
        {
            if let begin = text.skip(back: word, from: start), begin >= floor {
                let isWord =
                    word.utf8CodeUnitCount > 3 || !text.value(before: begin).isHan || words.isBoundary(begin)
                return isWord ? begin : nil
            }
        }
        // 过去的一年; but 从过去的两个月 compares lengths.
        if let begin = text.skip(back: "过去的", from: start) ?? text.skip(back: "過去的", from: start), begin >= floor {
            let isCompared = text.skip(back: "从", from: begin) != nil || text.skip(back: "由", from: begin) != nil
            return isCompared ? nil : begin
        }
        if let begin = text.skip(back: "前", from: start), begin >= floor {
            return yearStart(start)
        }
        guard let begin = text.skip(back: "近", from: start), begin >= floor else { return nil }
        return isLongTime(found) && !followsLength(begin) ? begin : nil
    }

    private func isLongTime(_ found: FoundQuantity) -> Bool {
        switch found.quantity.unit?.code {
        case "a", "mo", "wk", "d", "{季度}", "{世纪}": true
        default: false
        }
    }

    /// 历时近三年: the words before say that a length follows.
    private func followsLength(_ offset: Int) -> Bool {
        for word in ["历时", "歷時", "用时", "耗时", "长达", "持续", "为期", "了", "达", "有", "已", "时隔", "附", "接", "将", "逼", "缩短"]
            as [StaticString] where text.skip(back: word, from: offset) != nil
        {
            return true
        }
        return false
    }
}
