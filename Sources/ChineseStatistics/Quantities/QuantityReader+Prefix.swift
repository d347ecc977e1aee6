extension QuantityReader {
    /// What stands directly before a numeral and belongs to the core.
    struct Prefix {
        var start: Int
        /// What may stand before it.
        var before: Precursors
        var isNegative = false
        /// A currency or a scale of temperature before the number: 人民币, HK$, 摄氏.
        var unit: Lexicon.UnitMatch?
        /// The unit behind 每 in `每平方米3万元`.
        var denominator: ReadUnit?
        /// The first of two such units: 人 in `每人每年240元`.
        var outerDenominator: ReadUnit?
        /// 上 in 上百, 上万: at least.
        var isAtLeast = false

        @inline(__always)
        func apply(to part: QuantityPart) {
            if isUnlikely(isNegative) { part.amount = part.amount.negated }
            guard isUnlikely(unit != nil), let unit else { return }
            if var behind = part.unit {
                // 港币2960元: the words before say which 元.
                guard behind.kind == unit.kind, behind.size?.factor == .one else { return }
                behind.coding = unit
                part.unit = behind
            } else {
                part.kind = unit.kind
                part.unit = ReadUnit(unit, range: start..<start)
            }
        }
    }

    /// Signs and units before the number, from right to left.
    ///
    /// - Parameter before: What may stand before the part.
    func prefix(of part: QuantityPart, _ before: Precursors, floor: Int) -> Prefix {
        var prefix = Prefix(start: part.range.lowerBound, before: before)
        if !before.isDisjoint(with: [.sign, .unit, .other]) { readMarks(&prefix, of: part, floor: floor) }
        if prefix.before.contains(.rate), !prefix.isAtLeast, prefix.unit == nil, part.unit != nil,
            let each = denominator(before: prefix.start, floor: floor)
        {
            prefix.denominator = each.unit
            move(&prefix, to: each.start)
            if prefix.before.contains(.rate), let outer = denominator(before: prefix.start, floor: floor) {
                prefix.outerDenominator = outer.unit
                move(&prefix, to: outer.start)
            }
        }
        return prefix
    }

    /// 上 of 上百, a sign, or a currency.
    private func readMarks(_ prefix: inout Prefix, of part: QuantityPart, floor: Int) {
        if part.numeral.isBareScale, !part.isSpeltPercent, let start = text.skip(back: "上", from: prefix.start),
            start >= floor, words.isBoundary(start)
        {
            move(&prefix, to: start)
            prefix.isAtLeast = true
            return
        }
        if prefix.before.contains(.sign) { readSign(&prefix, floor: floor) }
        if prefix.before.contains(.unit) { readUnit(&prefix, for: part, floor: floor) }
        if prefix.unit != nil, !prefix.isNegative, prefix.before.contains(.sign) { readSign(&prefix, floor: floor) }
    }

    private func move(_ prefix: inout Prefix, to start: Int) {
        prefix.start = start
        prefix.before = precursors(before: start)
    }

    private func readSign(_ prefix: inout Prefix, floor: Int) {
        var end = prefix.start
        if end > floor, text[end - 1] == 0x20 { end -= 1 }
        let (scalar, start) = text.scalar(before: end)
        var word: Int?
        switch scalar {
        case 0x4E0B: word = text.skip(back: "零下", from: end)  // 下
        case 0x7684: word = text.skip(back: "负的", from: end) ?? text.skip(back: "負的", from: end)  // 的
        case 0x8D1F, 0x8CA0: word = endsWord(start..<end) ? nil : start  // 负 負
        case 0x2D, 0xFF0D, 0x2212: break
        default: return
        }
        if let word, word >= floor {
            prefix.isNegative = true
            move(&prefix, to: word)
        }
        guard start >= floor, scalar == 0x2D || scalar == 0xFF0D || scalar == 0x2212 else { return }
        let previous = text.value(before: start)
        // Between digits or behind letters a hyphen joins; doubled it is a dash.
        guard previous.digit == nil, !previous.isLatinLetter, previous != scalar, previous != 0x29,
            end == prefix.start || previous == 0
        else { return }
        prefix.isNegative = true
        move(&prefix, to: start)
    }

    /// Whether a sign is the end of an excluded word: 负 of 肩负 in `肩负3项任务`.
    private func endsWord(_ sign: Range<Int>) -> Bool {
        lexicon.exclusionsBefore.longestMatch(in: text, endingAt: sign.upperBound).map { $0.start < sign.lowerBound }
            ?? false
    }

    /// 负负3: whether another sign stands before the one at `start`.
    func isDoublyNegative(_ start: Int) -> Bool {
        let before = text.value(before: start)
        return before == 0x8D1F || before == 0x8CA0
    }

    /// Whether the letters that begin at a place are the end of a code: SAR of S-SAR.
    private func isInCode(_ start: Int) -> Bool {
        let before = text.value(before: start)
        return before.isLatinLetter || before == 0x2D && text.value(before: start - 1).isLatinLetter
    }

    private func readUnit(_ prefix: inout Prefix, for part: QuantityPart, floor: Int) {
        var end = prefix.start
        if end > floor, text[end - 1] == 0x20 { end -= 1 }
        guard let (match, start) = lexicon.currenciesBefore.longestMatch(in: text, endingAt: end), start >= floor else {
            return
        }
        if UInt32(text[start]).isLatinLetter, isInCode(start) { return }
        if let unit = part.unit, unit.kind != match.kind { return }
        prefix.unit = match
        move(&prefix, to: start)
    }
}
