extension QuantityReader {
    /// Whether an amount is a quantity and not part of a word, a name or a code.
    ///
    /// - Parameters:
    ///   - before: The scalar before its number.
    ///   - isAtLeast: Whether 上 stands before a magnitude: 上百.
    ///   - hasUnitBefore: Whether a currency stands before it.
    func accepts(
        _ part: QuantityPart, behind before: UInt32, isAtLeast: Bool = false, hasUnitBefore: Bool = false
    ) -> Bool {
        if before.isLatinLetter, part.numeral.notation == .european, !part.isSpeltPercent,
            !hasUnitBefore
        {
            return false
        }
        if part.kind == .fraction || part.isSpeltPercent { return true }
        if part.unit == nil { return isAtLeast || acceptsBare(part) }
        if part.mayGoOn, isFollowedByCode(part) { return false }
        if part.numeral.isBareScale { return isAtLeast || acceptsBareScale(part) }
        return acceptsUnit(part)
    }

    // MARK: - With a unit

    @inline(__always)
    private func acceptsUnit(_ part: QuantityPart) -> Bool {
        guard let unit = part.unit else { return false }
        if unit.flags.contains(.names) { return false }
        // 3.0版 is a version.
        if part.numeral.hasFraction, text.skip("版", at: unit.range.lowerBound) == unit.range.upperBound { return false }
        if part.numeral.notation == .han, isReduplication(part) || isSingleAccountingDigit(part) { return false }
        if part.mayGoOn, isDenominator(part) { return false }
        if isYearLike(part), unit.flags.contains(.noun) || unit.name == "两" && !unit.isRate { return false }
        if unit.kind == .multiple, unit.entryCode == "{番}" { return followsTurn(part) }
        if case .between = part.amount { return true }
        if unit.kind == .duration, part.amount.number == .one, part.numeral.notation == .han {
            return !isPointedAt(part)
        }
        return true
    }

    /// 零分之一: 分 is no unit where a fraction is written that has no value.
    private func isDenominator(_ part: QuantityPart) -> Bool {
        let unit = part.range.upperBound
        guard let end = text.skip("之", at: unit), text.skip(back: "分", from: unit) != nil else { return false }
        return NumeralCharacter.isLead(text.value(at: end))
    }

    /// 看一看, 转一转.
    private func isReduplication(_ part: QuantityPart) -> Bool {
        let before = text.value(before: part.numeral.range.lowerBound)
        return before == text.value(at: part.numeral.range.upperBound) && before.isHan && part.amount.number == .one
    }

    /// 陆, 伍, 拾 and 肆 alone are names and verbs.
    private func isSingleAccountingDigit(_ part: QuantityPart) -> Bool {
        text.value(at: part.numeral.range.lowerBound).isOne(of: [0x9646, 0x9678, 0x4F0D, 0x62FE, 0x8086])
            && part.numeral.range.count == 3 && part.kind != .money
    }

    /// 番 counts only behind 翻: 翻一番, 翻了两番.
    private func followsTurn(_ part: QuantityPart) -> Bool {
        let start = part.range.lowerBound
        return text.skip(back: "翻", from: start) != nil || text.skip(back: "翻了", from: start) != nil
            || text.skip(back: "翻了近", from: start) != nil
    }

    /// `这一年`, `新的一年`, `每一天`: one of many, and not a length of time.
    private func isPointedAt(_ part: QuantityPart) -> Bool {
        switch text.value(before: part.range.lowerBound) {
        case 0x8FD9, 0x9019, 0x90A3, 0x6BCF, 0x540C, 0x5F53, 0x67D0, 0x4E0A, 0x4E0B, 0x6709: true  // 这那每同当某上下有
        case 0x7684: text.skip(back: "新的", from: part.range.lowerBound) != nil
        default: false
        }
    }

    /// `百名`, `万元`: a magnitude alone counts where something bounds it, or before money and measures.
    private func acceptsBareScale(_ part: QuantityPart) -> Bool {
        // 千兆城市, 百兆用户: how fast a network is, and not how many there are.
        if part.kind == .count, text.skip(back: "兆", from: part.numeral.range.upperBound) != nil { return false }
        if part.hedge != nil { return true }
        if hasLeadingHedge(part) { return true }
        // 万吨 alone heads a column of a table.
        guard part.numeral.hasBigScale, let unit = part.unit, text.value(before: part.range.lowerBound).isHan,
            text.value(at: part.range.upperBound) != 0xFF09
        else { return false }
        return unit.kind != .count && unit.kind != .duration
            || part.numeral.range.count > 3
    }

    // MARK: - Without a unit

    private func acceptsBare(_ part: QuantityPart) -> Bool {
        if part.mayGoOn, isFollowedByCode(part) { return false }
        switch part.numeral.notation {
        case .european: return acceptsBareEuropean(part)
        case .han: return acceptsBareHan(part)
        }
    }

    private func acceptsBareEuropean(_ part: QuantityPart) -> Bool {
        let numeral = part.numeral
        let next = text.value(at: part.range.upperBound)
        if isLabelled(part) || isDotted(part) || isYearOfTen(part) || isOfRatio(part) { return false }
        if numeral.hasScale || part.hedge != nil || hasLeadingHedge(part) { return true }
        if isTitle(part) { return false }
        if numeral.hasFraction {
            // 4.0 before a noun is a version, and behind one in quotation marks.
            let isVersion =
                text.value(before: numeral.range.upperBound).digit == 0 && (next.isHan || isEndOfQuotation(part))
            return !isVersion || !isOneDigitVersion(part)
        }
        let first = text.value(at: numeral.range.lowerBound)
        if numeral.digitCount > 1, first.digit == 0 || isIdentifier(part) { return false }
        if isNumbering(part) || isEndOfQuotation(part) { return false }
        if next.isHan {
            return !isYearLike(part) && (mayFollowNumber(next) || hasTrailingHedge(part))
        }
        switch next {
        case 0, 0x09, 0x0A, 0x0D, 0x20, 0x2C, 0x2E, 0xFF0C, 0x3002, 0xFF1B: return true
        default: return !isYearLike(part)
        }
    }

    /// 2030 in 创新2030－重大项目 names a year.
    private func isYearLike(_ part: QuantityPart) -> Bool {
        guard part.numeral.digitCount == 4, let number = part.amount.number else { return false }
        return number > Quantity.Number(coefficient: 1900) && number < Quantity.Number(coefficient: 2100)
    }

    /// 2019十大: a year, and the ten best of it.
    private func isYearOfTen(_ part: QuantityPart) -> Bool {
        part.numeral.digitCount == 4 && text.skip("大", at: part.range.upperBound) != nil
            && text.skip(back: "十", from: part.range.upperBound) != nil
    }

    /// 6.2:40.5:53.3 tells how a whole is divided, and none of its numbers stands alone.
    private func isOfRatio(_ part: QuantityPart) -> Bool {
        let (start, end) = (part.range.lowerBound, part.range.upperBound)
        if let colon = text.skip(back: ":", from: start) ?? text.skip(back: "：", from: start),
            text.value(before: colon).digit != nil
        {
            return true
        }
        return (text.skip(":", at: end) ?? text.skip("：", at: end)).map { text.value(at: $0).digit != nil } ?? false
    }

    private func hasLeadingHedge(_ part: QuantityPart) -> Bool {
        lexicon.hedgesBefore.longestMatch(in: text, endingAt: part.range.lowerBound) != nil
    }

    /// Eleven digits and more without a unit identify something; a number too long to hold is found all the same.
    private func isIdentifier(_ part: QuantityPart) -> Bool {
        if case .tooLong = part.amount { return false }
        return part.numeral.digitCount > 10
    }

    private func isOneDigitVersion(_ part: QuantityPart) -> Bool {
        part.numeral.digitCount == 1 && part.amount.number?.exponent == -1
    }

    private func hasTrailingHedge(_ part: QuantityPart) -> Bool {
        lexicon.hedgesAfter.longestMatch(in: text, at: part.range.upperBound).map { $0.end - part.range.upperBound > 3 }
            ?? false
    }

    /// Words that may follow a plain integer which counts nothing named: 的 和 与 及 至 到 较 比 升 降 …
    private func mayFollowNumber(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x7684, 0x548C, 0x4E0E, 0x53CA, 0x81F3, 0x5230, 0x6216, 0x5E76, 0x4E14, 0x4E4B, 0x8F83, 0x6BD4, 0x800C,
            0x5347, 0x964D, 0x589E, 0x51CF, 0x6DA8, 0x8DCC, 0x662F, 0x5C0F, 0x95F4, 0x9593:
            true
        default: false
        }
    }

    /// A number that a word before it makes a name: 国道318, 编号：12.
    private func isLabelled(_ part: QuantityPart) -> Bool {
        var end = part.range.lowerBound
        if end > 0, text[end - 1] == 0x20 { end -= 1 }
        if end < part.range.lowerBound, text.value(before: end).isLatinLetter, !part.numeral.hasScale { return true }
        if lexicon.labels.longestMatch(in: text, endingAt: end) != nil { return true }
        // 证券代码：600519
        guard let colon = text.skip(back: "：", from: end) ?? text.skip(back: ":", from: end) else { return false }
        return lexicon.labels.longestMatch(in: text, endingAt: colon) != nil
    }

    /// `1、`, `2.`, `（3）`: the number of an item in a list.
    private func isNumbering(_ part: QuantityPart) -> Bool {
        guard part.numeral.digitCount <= 3 else {
            // (600519): a stock code.
            return part.numeral.digitCount == 6 && isParenthesised(part)
        }
        if isParenthesised(part) { return true }
        let next = text.value(at: part.range.upperBound)
        guard next == 0x3001 || next == 0x2E || next == 0xFF0E || next == 0x29 || next == 0xFF09 else { return false }
        var start = part.range.lowerBound
        while start > 0, text[start - 1] == 0x20 { start -= 1 }
        switch text.value(before: start) {
        case 0, 0x0A, 0x0D, 0x09, 0x3000, 0x3002, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0xFF1F, 0xFF01: return true
        default: return false
        }
    }

    /// 5·20: a date that names something.
    private func isDotted(_ part: QuantityPart) -> Bool {
        isMiddleDot(text.value(before: part.range.lowerBound)) || isMiddleDot(text.value(at: part.range.upperBound))
    }

    private func isMiddleDot(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xB7, 0x2022, 0x2027, 0x30FB, 0xFF65: true  // · • ‧ ・ ･
        default: false
        }
    }

    /// `“9.3”` and `《731》`: a number that is all that stands between quotation marks is a name.
    private func isTitle(_ part: QuantityPart) -> Bool {
        let after = text.value(at: part.range.upperBound)
        return switch text.value(before: part.range.lowerBound) {
        case 0x201C: after == 0x201D  // “”
        case 0x300C: after == 0x300D  // 「」
        case 0x300A: after == 0x300B  // 《》
        default: false
        }
    }

    private func isParenthesised(_ part: QuantityPart) -> Bool {
        let before = text.value(before: part.range.lowerBound)
        let after = text.value(at: part.range.upperBound)
        return (before == 0x28 || before == 0xFF08) && (after == 0x29 || after == 0xFF09)
    }

    /// `“工业4.0”`: the last word of a name.
    private func isEndOfQuotation(_ part: QuantityPart) -> Bool {
        let after = text.value(at: part.range.upperBound)
        return (after == 0x201D || after == 0x300D) && text.value(before: part.range.lowerBound).isHan  // ” 」
    }

    /// A bare Han numeral counts where it is long enough to be no word: 三千万, 数百, 三点一四.
    private func acceptsBareHan(_ part: QuantityPart) -> Bool {
        if part.numeral.isBareScale, part.hedge == nil {
            return hasLeadingHedge(part) || part.numeral.digitCount > 0 && standsAlone(part)
        }
        if part.numeral.hasFraction || part.hedge != nil || saysBoth(part) { return true }
        if case .between = part.amount { return part.numeral.hasScale }
        if standsAlone(part) { return true }
        guard part.numeral.hasScale else {
            return part.numeral.digitCount > 3 && !text.value(at: part.range.upperBound).isHan
        }
        if let number = part.amount.number, number < Quantity.Number(coefficient: 100) {
            return hasLeadingHedge(part) || hasTrailingHedge(part)
        }
        return true
    }

    /// 俩 is two with its noun left out.
    private func saysBoth(_ part: QuantityPart) -> Bool {
        let scalar = text.value(at: part.numeral.range.lowerBound)
        return part.numeral.range.count == 3 && (scalar == 0x4FE9 || scalar == 0x5006)
    }

    /// Whether nothing else stands on the line.
    private func standsAlone(_ part: QuantityPart) -> Bool {
        var start = part.range.lowerBound
        var end = part.range.upperBound
        while start > 0, text[start - 1] == 0x20 { start -= 1 }
        while text[end] == 0x20 { end += 1 }
        let before = text.value(before: start)
        let after = text.value(at: end)
        return (before == 0 || before == 0x0A) && (after == 0 || after == 0x0A || after == 0x0D)
    }

    /// `5G`, `3D`, `10086@`: letters go on where the quantity ends.
    private func isFollowedByCode(_ part: QuantityPart) -> Bool {
        let end = part.range.upperBound
        let next = text.value(at: end)
        let last = text.value(before: end)
        guard last.digit != nil || last.isLatinLetter else { return false }
        let isSuffix = next == 0x2E && text.value(at: end + 1).isLatinLetter  // 688550.SH
        return next.isLatinLetter || next == 0x40 || next == 0x5F || isSuffix
    }
}
