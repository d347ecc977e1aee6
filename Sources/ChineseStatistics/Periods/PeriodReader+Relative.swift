extension PeriodReader {
    /// The period that a length of time is, seen from some point: `前10个月`, `近三年`, `过去五年`, `十年来`.
    ///
    /// `连续5个月`, `三年内`, `为期10年` stay durations.
    ///
    /// - Parameter found: A duration.
    func relativePeriod(_ found: QuantityReading, floor: Int) -> FoundPeriod? {
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
    private func beginning(_ found: QuantityReading) -> CalendarExpression.Part? {
        guard let count = found.part.amount.number?.integer.map(Int32.init(clamping:)), count >= 1 else { return nil }
        switch found.plainUnitCode {
        case "mo" where count <= 12: return .months(1...count)
        case "{季度}" where count <= 4: return .quarters(1...count)
        default: return nil
        }
    }

    /// The end of 来, 以来 or 间 behind the length.
    private func sinceEnd(_ found: QuantityReading) -> Int? {
        var end = found.range.upperBound
        if found.range.upperBound == found.core.upperBound, let more = text.skip("多", at: end) { end = more }
        if let stop = text.skip("以来", at: end) ?? text.skip("以來", at: end) { return stop }
        guard let next = text.skip("来", at: end) ?? text.skip("來", at: end) ?? text.skip("间", at: end) else {
            return nil
        }
        return !text.value(at: next).isHan || words.isBoundary(next) ? next : nil
    }

    /// The start of 前, 近, 过去, 未来, 今后 … before the length.
    private func directionStart(_ found: QuantityReading, floor: Int) -> Int? {
        let start = found.core.lowerBound
        if let begin = wordStart(before: start), begin >= floor {
            let isWord = start - begin > 3 || !text.value(before: begin).isHan || words.isBoundary(begin)
            return isWord ? begin : nil
        }
        let (last, begin) = text.scalar(before: start)
        guard begin >= floor else { return nil }
        switch last {
        case 0x7684:  // 的
            // 过去的一年; but 从过去的两个月 compares lengths.
            guard let past = text.skip(back: "过去", from: begin) ?? text.skip(back: "過去", from: begin), past >= floor
            else { return nil }
            let isCompared = text.skip(back: "从", from: past) != nil || text.skip(back: "由", from: past) != nil
            return isCompared ? nil : past
        case 0x524D: return yearStart(start)  // 前
        case 0x8FD1:  // 近
            return isLongTime(found) && (!followsLength(begin) || leadsToExtreme(found)) ? begin : nil
        default: return nil
        }
    }

    /// Where 过去, 未来, 今后, 最近, 此后, 接下来, 随后, 这, 头 or 上 begins before a place.
    private func wordStart(before offset: Int) -> Int? {
        let (last, begin) = text.scalar(before: offset)
        switch last {
        case 0x8FD9, 0x9019, 0x5934, 0x4E0A: return begin  // 这 這 头 上
        case 0x53BB: return text.skip(back: "过", from: begin) ?? text.skip(back: "過", from: begin)  // 去
        case 0x6765: return text.skip(back: "未", from: begin) ?? text.skip(back: "接下", from: begin)  // 来
        case 0x4F86: return text.skip(back: "未", from: begin)  // 來
        case 0x5F8C: return text.skip(back: "今", from: begin)  // 後
        case 0x8FD1: return text.skip(back: "最", from: begin)  // 近
        case 0x540E:  // 后
            switch text.value(before: begin) {
            case 0x4ECA, 0x6B64, 0x968F: return begin - 3  // 今 此 随
            default: return nil
            }
        default: return nil
        }
    }

    private func isLongTime(_ found: QuantityReading) -> Bool {
        switch found.plainUnitCode {
        case "a", "mo", "wk", "d", "{季度}", "{世纪}": true
        default: false
        }
    }

    /// 近3个月新高: the words behind say that it is the time of a record, whatever stands before.
    private func leadsToExtreme(_ found: QuantityReading) -> Bool {
        text.holds(anyOf: ["新高", "新低", "高位", "低位", "高点", "低点", "最高", "最低"], at: found.range.upperBound)
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
