extension QuantityReader {
    /// Whether a single Han digit stands at `lead` that nothing around it makes a quantity or a period: 一 in 一定.
    ///
    /// Most Han numerals are such a digit, and nearly always the characters beside it say so. What is told here is what
    /// the rules would say in the end.
    func isLoneDigit(at lead: Int) -> Bool {
        let digit = text.value(at: lead)
        guard digit.hanDigit != nil, digit != 0x4FE9, digit != 0x5006 else { return false }  // 俩 倆
        let next = text.value(at: lead + 3)
        guard (0x4E00...0x9FFF).contains(next), NumeralCharacter(next) == nil, !next.isInnerHedge else { return false }
        switch next {
        case 0x4E2A, 0x500B, 0x7B87, 0x53C8, 0x534A, 0x6210, 0x6298: return false  // 个 個 箇 又 半 成 折
        default: if PeriodReader.mayGoOn(with: next) { return false }
        }
        guard !lexicon.units.mayBegin(with: next), !lexicon.hedgesInside.mayBegin(with: next) else { return false }
        switch text.value(before: lead) {
        case 0x5468, 0x9031, 0x671F, 0x62DC: return false  // 周 週 星期 礼拜
        default: return precursors(before: lead).isEmpty
        }
    }
}
