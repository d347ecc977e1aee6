extension PeriodReader {
    /// Whether a length of time is a period seen from some point: `前10个月`, `近三年`, `过去五年`, `十年来`.
    ///
    /// `连续5个月`, `三年内`, `为期10年` stay durations.
    func isRelativePeriod(_ found: FoundQuantity, floor: Int) -> Bool {
        guard found.quantity.kind == .duration else { return false }
        return isFollowedBySince(found) || isPrecededByDirection(found, floor: floor)
    }

    /// 来, 以来, 间.
    private func isFollowedBySince(_ found: FoundQuantity) -> Bool {
        var end = found.range.upperBound
        if found.range.upperBound == found.core.upperBound, let more = text.skip("多", at: end) { end = more }
        if text.skip("以来", at: end) != nil || text.skip("以來", at: end) != nil { return true }
        guard let next = text.skip("来", at: end) ?? text.skip("來", at: end) ?? text.skip("间", at: end) else {
            return false
        }
        return !text.value(at: next).isHan || words.isBoundary(next)
    }

    /// 前, 近, 过去, 未来, 今后 …
    private func isPrecededByDirection(_ found: FoundQuantity, floor: Int) -> Bool {
        let start = found.core.lowerBound
        for word in ["过去", "過去", "未来", "未來", "今后", "今後", "最近", "此后", "接下来", "随后", "这", "這", "头", "上"]
            as [StaticString]
        {
            if let begin = text.skip(back: word, from: start), begin >= floor {
                return word.utf8CodeUnitCount > 3 || !text.value(before: begin).isHan || words.isBoundary(begin)
            }
        }
        // 过去的一年; but 从过去的两个月 compares lengths.
        if let begin = text.skip(back: "过去的", from: start) ?? text.skip(back: "過去的", from: start), begin >= floor {
            return text.skip(back: "从", from: begin) == nil && text.skip(back: "由", from: begin) == nil
        }
        if let begin = text.skip(back: "前", from: start), begin >= floor {
            switch text.value(before: begin) {
            case 0x63D0, 0x4EE5, 0x4E4B: return false  // 提前, 以前, 之前
            default: return true
            }
        }
        guard let begin = text.skip(back: "近", from: start), begin >= floor else { return false }
        return isLongTime(found) && !followsLength(begin)
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
