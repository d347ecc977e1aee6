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

    @inline(__always)
    private func isLoneDigit(_ lead: Lead) -> Bool {
        // 俩 and 倆 are two with their noun left out.
        (0x4E00...0x9FFF).contains(lead.next) && !lexicon.digitContinuations.contains(lead.next)
            && lead.scalar != 0x4FE9 && lead.scalar != 0x5006 && !PeriodReader.mayEndWeek(lead.before)
            && lexicon.precursors[lead.before].isSubset(of: [.rate, .divider])
    }

    /// The Han characters that the grammar itself may go on with behind a Han digit.
    static var digitContinuations: ScalarSet {
        let scalars = ScalarSet(PeriodReader.continuations)
        for scalar in "号號分秒箇又半成折".unicodeScalars { scalars.insert(scalar.value) }
        return scalars
    }
}
