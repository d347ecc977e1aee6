extension QuantityReader {
    /// Reads the range that begins with `first`: `3—5万`, `8至25万元`, `-9.82%至3.06%`, `五块六到五块七毛八`.
    ///
    /// A magnitude written only on the right is shared by the left end where the result ascends. Two whole
    /// amounts that descend (`从9%到8%`) are no range.
    ///
    /// - Parameter start: Where the second amount begins, behind the separator.
    /// - Returns: Whether `first` is the whole range now and may be reported; nil where there is no range.
    func readRange(_ first: QuantityPart, to start: Int) -> Bool? {
        guard case .exact(let low) = first.amount, first.hedge == nil, let second = secondPart(at: start),
            case .exact(let high) = second.amount, second.hedge == nil || second.unit != nil
        else { return nil }
        if first.unit == nil, isCode(first, second) { return false }
        if isReached(second, from: first, at: start) { return nil }
        guard let unit = jointUnit(first, second), let lower = shared(low, first, high, second), lower < high else {
            return nil
        }
        let before = text.value(before: second.numeral.range.lowerBound)
        guard first.unit != nil || second.unit != nil || accepts(second, behind: before),
            unit.unit?.flags.contains(.names) != true
        else { return false }
        first.join(second, .closed(lower, high))
        first.unit = unit.unit
        first.kind = unit.kind
        return true
    }

    func separatorEnd(at offset: Int) -> Int? {
        let start = text.skipSpaces(at: offset, limit: 1)
        let (scalar, length) = text.scalar(at: start)
        guard isRangeSeparator(scalar) else { return nil }
        var end = text.skipSpaces(at: start + length, limit: 1)
        if scalar == 0x2014, text.value(at: end) == 0x2014 { end += 3 }  // ——
        return end
    }

    private func secondPart(at start: Int) -> QuantityPart? {
        var position = start
        // The second end may repeat the currency: 人民币3万元至人民币5万元 is rare, $3-$5 is not.
        if let symbol = currencySymbol(at: position) { position = symbol }
        let scalar = text.value(at: position)
        guard NumeralCharacter.isLead(scalar) || scalar == 0x2D || scalar == 0x8D1F || scalar == 0x8CA0 else {
            return nil
        }
        let part = QuantityPart()
        return readPart(part, scalar, at: position) ? part : nil
    }

    private func currencySymbol(at offset: Int) -> Int? {
        let (scalar, length) = text.scalar(at: offset)
        switch scalar {
        case 0x24, 0xA5, 0xFFE5, 0x20AC, 0xA3: return offset + length
        default: return nil
        }
    }

    /// 增持197亿美元至3935亿美元: whether the second amount is what a change by the first has led to, since it is so much more.
    @inline(never)
    private func isReached(_ second: QuantityPart, from first: QuantityPart, at start: Int) -> Bool {
        let separator = text[start - 1] == 0x20 ? start - 1 : start
        guard text.skip(back: "至", from: separator) ?? text.skip(back: "到", from: separator) != nil,
            let unit = first.unit, !unit.range.isEmpty, [.money, .measure, .count].contains(first.kind),
            let low = first.amount.number, let high = second.amount.number,
            let times = low.multiplied(by: Quantity.Number(coefficient: 5)), times < high
        else { return false }
        // 减持美债107亿美元: what changes may stand between the verb and the amount.
        var start = first.range.lowerBound
        for _ in 0..<Self.longestChange {
            let (scalar, before) = text.scalar(before: start)
            guard scalar.isHan || scalar == 0x20 else { return false }
            start = before
            if let (word, end) = lexicon.marks.longestMatch(in: text, at: start), end <= first.range.lowerBound,
                word.kinds.isAny(of: .change)
            {
                return true
            }
        }
        return false
    }

    /// How far away from an amount a verb of change may begin, in characters.
    private static let longestChange = 8

    /// 2019-029 and 19-6 are codes: plain integers with a hyphen that do not ascend, or with leading zeros.
    private func isCode(_ first: QuantityPart, _ second: QuantityPart) -> Bool {
        guard first.numeral.notation == .european, second.numeral.notation == .european,
            text.value(at: first.range.upperBound) == 0x2D, let low = first.amount.number,
            let high = second.amount.number, !second.numeral.hasScale
        else { return false }
        return low >= high || text[second.numeral.range.lowerBound] == 0x30 && !second.numeral.hasFraction
    }

    /// The unit that both ends have or that the second has for both.
    private func jointUnit(_ first: QuantityPart, _ second: QuantityPart) -> (unit: ReadUnit?, kind: Quantity.Kind)? {
        guard let left = first.unit else {
            return (second.unit, second.kind)
        }
        guard let right = second.unit else {
            // 百分之三到五 and $3-5 say the unit in front.
            let isInFront = first.isSpeltPercent || left.range.isEmpty
            return isInFront ? (left, first.kind) : nil
        }
        if left.range.isEmpty, left.kind == right.kind { return (left, first.kind) }
        return areSame(left, right) ? (right, second.kind) : nil
    }

    private func areSame(_ left: ReadUnit, _ right: ReadUnit) -> Bool {
        let (a, b) = (named(left), named(right))
        return a.code == b.code || a.text == b.text
    }

    /// The left end with the magnitude that the right end shares with it.
    private func shared(
        _ low: Quantity.Number, _ first: QuantityPart, _ high: Quantity.Number, _ second: QuantityPart
    ) -> Quantity.Number? {
        if second.isTenths, first.unit == nil { return low.scaled(by: 1) }
        guard !first.numeral.hasBigScale, first.unit == nil || first.unit?.range.isEmpty == true else { return low }
        let big = second.numeral.bigExponent
        let small = second.numeral.smallExponent
        var powers: [Int] = []
        if !first.numeral.hasScale, first.numeral.digitCount == 1, small > 0 { powers.append(small + big) }
        if big > 0 { powers.append(big) }
        for power in powers {
            if let scaled = low.scaled(by: power), scaled < high { return scaled }
        }
        return low
    }
}
