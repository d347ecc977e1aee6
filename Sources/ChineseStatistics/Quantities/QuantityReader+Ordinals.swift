extension QuantityReader {
    /// `第一批`, `第3位`, `第二`: the numeral at `lead` with 第 before it. 首位 and 首个 are read from 首.
    func ordinal(at lead: Int, floor: Int) -> FoundQuantity? {
        if text.value(at: lead) == 0x9996 { return first(at: lead) }  // 首
        guard let start = ordinalMarker(before: lead, floor: floor) else { return nil }
        guard let numeral = NumeralReader.match(in: text, at: lead), !numeral.form.hasFraction || numeral.form.hasScale
        else {
            return nil
        }
        guard text.skip("分之", at: numeral.range.upperBound) == nil else { return nil }
        var end = numeral.range.upperBound
        var unit: Quantity.Unit?
        if let found = parts.units.longestUnit(at: text.skipSpaces(at: end), where: { _ in true }),
            found.kind == .count || found.kind == .duration
        {
            unit = parts.units.named(found)
            end = found.range.upperBound
        }
        var quantity = Quantity(kind: .ordinal, number: numeral.amount.number, unit: unit)
        if case .between(let interval) = numeral.amount { quantity.interval = interval }
        let core = start..<end
        return FoundQuantity(range: core, core: core, quantity: quantity)
    }

    private func ordinalMarker(before lead: Int, floor: Int) -> Int? {
        var end = lead
        if end > floor, text[end - 1] == 0x20 { end -= 1 }
        let (scalar, start) = text.scalar(before: end)
        switch scalar {
        case 0x7B2C: return start >= floor ? start : nil  // 第
        case 0x524D: return topMarker(before: lead, floor: floor)  // 前
        default: return nil
        }
    }

    /// `排名前三`: 前 behind a word of rank.
    private func topMarker(before lead: Int, floor: Int) -> Int? {
        guard let start = text.skip(back: "前", from: lead), start >= floor else { return nil }
        for word in ["排名", "位列", "位居", "名列", "排行", "跻身", "进入", "居", "列", "榜"] as [StaticString]
        where text.skip(back: word, from: start) != nil {
            return start
        }
        return nil
    }

    /// 首位 and 首个.
    private func first(at lead: Int) -> FoundQuantity? {
        guard let end = text.skip("首位", at: lead) ?? text.skip("首个", at: lead) ?? text.skip("首個", at: lead) else {
            return nil
        }
        let name = text.string((lead + 3)..<end)
        let core = lead..<end
        return FoundQuantity(
            range: core, core: core,
            quantity: Quantity(kind: .ordinal, number: .one, unit: Quantity.Unit(text: name, code: "{\(name)}")))
    }
}
