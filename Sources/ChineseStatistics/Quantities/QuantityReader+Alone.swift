extension QuantityReader {
    /// Whether what stands at `lead` is told by the next character to begin no quantity and no period: 一 in 一定, 数 in
    /// 数据, 首 in 首次.
    ///
    /// Many Han numerals are such. What is told here is what the rules would say in the end.
    func isAlone(at lead: Int) -> Bool {
        // European digits count by themselves.
        guard text[lead] >= 0xE3 else { return false }
        let scalar = text.value(at: lead)
        let next = text.value(at: lead + 3)
        if scalar == Self.first { return !Self.firstUnits.contains(next) }
        switch NumeralCharacter(scalar) {
        case .digit where scalar != 0x4FE9 && scalar != 0x5006: return isLoneDigit(at: lead, before: next)  // 俩 倆
        case .several where scalar == 0x6570 || scalar == 0x6578: return !NumeralCharacter.isMagnitude(next)  // 数 數
        default: return false
        }
    }

    private func isLoneDigit(at lead: Int, before next: UInt32) -> Bool {
        guard (0x4E00...0x9FFF).contains(next), NumeralCharacter(next) == nil, !next.isInnerHedge else { return false }
        switch next {
        case 0x4E2A, 0x500B, 0x7B87, 0x53C8, 0x534A, 0x6210, 0x6298: return false  // 个 個 箇 又 半 成 折
        default: if PeriodReader.mayGoOn(with: next) { return false }
        }
        guard !lexicon.units.mayBegin(with: next), !lexicon.hedgesInside.mayBegin(with: next) else { return false }
        switch text.value(before: lead) {
        case 0x5468, 0x9031, 0x671F, 0x62DC: return false  // 周 週 星期 礼拜
        default: return precursors(before: lead).isSubset(of: .rate)
        }
    }
}
