extension QuantityReader {
    /// Whether what stands at a place is told by the next character to begin no quantity and no period: 一 in 一定, 数 in
    /// 数据, 首 in 首次.
    ///
    /// Many Han numerals are such. What is told here is what the rules would say in the end.
    @inline(__always)
    func isAlone(_ lead: Lead) -> Bool {
        switch lead.character {
        case .digit: isLoneDigit(lead)
        // 数 and 數, but not 几
        case .several where lead.scalar == 0x6570 || lead.scalar == 0x6578: !NumeralCharacter.isMagnitude(lead.next)
        case nil: lead.scalar == Self.first && !Self.firstUnits.contains(lead.next)
        default: false
        }
    }

    private func isLoneDigit(_ lead: Lead) -> Bool {
        // 俩 and 倆 are two with their noun left out.
        guard (0x4E00...0x9FFF).contains(lead.next), lead.scalar != 0x4FE9, lead.scalar != 0x5006,
            NumeralCharacter(lead.next) == nil, !lead.next.isInnerHedge
        else { return false }
        switch lead.next {
        case 0x4E2A, 0x500B, 0x7B87, 0x53C8, 0x534A, 0x6210, 0x6298: return false  // 个 個 箇 又 半 成 折
        default: if PeriodReader.mayGoOn(with: lead.next) { return false }
        }
        guard !lexicon.units.mayBegin(with: lead.next), !lexicon.hedgesInside.mayBegin(with: lead.next) else {
            return false
        }
        return !PeriodReader.mayEndWeek(lead.before) && lexicon.precursors[lead.before].isSubset(of: .rate)
    }
}
