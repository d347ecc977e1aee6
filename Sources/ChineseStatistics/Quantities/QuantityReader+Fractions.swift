extension QuantityReader {
    // MARK: - X分之Y

    /// `三分之一`, `百分之三点五`, `三又五分之一`, `一半`.
    ///
    /// - Returns: Whether the numeral of the part begins one.
    func readFraction(_ part: QuantityPart) -> Bool {
        if readOneHalf(part) || readSlashFraction(part) { return true }
        let numeral = part.numeral
        var whole: Numeral?
        var denominator = numeral
        if let end = text.skip("又", at: text.skipSpaces(at: numeral.range.upperBound)) {
            guard let next = NumeralReader.match(in: text, at: text.skipSpaces(at: end)) else { return false }
            whole = numeral
            denominator = next
        }
        guard let over = fractionBar(at: denominator.range.upperBound) else { return false }
        let (isNegative, start) = negative(at: over)
        guard let numerator = numerator(at: start) else { return false }
        let range = numeral.range.lowerBound..<numerator.range.upperBound
        if denominator.isBareScale, whole == nil, let unit = percentUnit(of: denominator) {
            part.numeral = numerator
            part.become(isNegative ? numerator.amount.negated : numerator.amount, .percent, unit: unit, at: range)
            part.hedge = numerator.innerHedge
            part.step = part.amount.number?.lastPlace
            part.isSpeltPercent = true
            if let (hedge, end) = lexicon.hedgesInside.longestMatch(in: text, at: range.upperBound), part.hedge == nil,
                words.isBoundary(end), text.value(at: end) != 0x6B21
            {
                part.hedge = hedge
                part.range = range.lowerBound..<end
            }
            return true
        }
        guard let value = ratio(whole, numerator, denominator) else { return false }
        part.numeral = numerator
        part.become(.exact(isNegative ? value.negated : value), .fraction, at: range)
        part.isComposed = true
        if let reading = unitReading(at: range.upperBound), [.measure, .duration].contains(reading.unit.kind) {
            part.take(reading.unit)
        }
        return true
    }

    private func fractionBar(at offset: Int) -> Int? {
        guard let end = text.skip("分", at: text.skipSpaces(at: offset)),
            let bar = text.skip("之", at: text.skipSpaces(at: end))
        else { return nil }
        return text.skipSpaces(at: bar)
    }

    private func negative(at offset: Int) -> (Bool, Int) {
        (text.skip("负", at: offset) ?? text.skip("負", at: offset)).map { (true, $0) } ?? (false, offset)
    }

    /// The numeral over the bar; 百 alone is a hundred there.
    private func numerator(at offset: Int) -> Numeral? {
        guard let numeral = NumeralReader.match(in: text, at: offset) else { return nil }
        if numeral.isBareScale, text.skip("百", at: offset) == nil { return nil }
        return numeral
    }

    private static let percent = Lexicon.UnitMatch(name: "%", code: "%", kind: .percent)
    private static let permille = Lexicon.UnitMatch(name: "‰", code: "[ppth]", kind: .percent)
    private static let permyriad = Lexicon.UnitMatch(name: "‱", code: "10*-4", kind: .percent)

    private func percentUnit(of denominator: Numeral) -> ReadUnit? {
        guard let number = denominator.amount.number, number.coefficient == 1 else { return nil }
        switch number.exponent {
        case 2: return ReadUnit(Self.percent, range: denominator.range)
        case 3: return ReadUnit(Self.permille, range: denominator.range)
        case 4: return ReadUnit(Self.permyriad, range: denominator.range)
        default: return nil
        }
    }

    private func ratio(_ whole: Numeral?, _ numerator: Numeral, _ denominator: Numeral) -> Quantity.Number? {
        guard let over = numerator.amount.number, let under = denominator.amount.number, under.coefficient > 0,
            var value = over.over(under)
        else { return nil }
        if let whole {
            guard let integer = whole.amount.number?.multiplied(by: under),
                let sum = integer.adding(over)?.over(under)
            else { return nil }
            value = sum
        }
        return value
    }

    /// 一半.
    private func readOneHalf(_ part: QuantityPart) -> Bool {
        let start = part.numeral.range.lowerBound
        guard part.numeral.range.count == 3, let end = text.skip("一半", at: start),
            !text.value(at: end).isHan || words.isBoundary(end)
        else { return false }
        becomeHalf(part, at: start..<end)
        return true
    }

    /// Makes a part one half: 一半 and 半数.
    func becomeHalf(_ part: QuantityPart, at range: Range<Int>) {
        part.numeral = Numeral(range: range)
        part.become(.exact(.oneOverTwo), .fraction, at: range)
        part.isComposed = true
    }

    /// `3/4`: two short integers that are neither a date nor part of a longer code.
    private func readSlashFraction(_ part: QuantityPart) -> Bool {
        let numeral = part.numeral
        let (slash, length) = text.scalar(at: numeral.range.upperBound)
        guard slash.isSlash, numeral.notation == .european, !numeral.hasScale,
            text.value(before: numeral.range.lowerBound) != slash,
            let under = EuropeanNumeral.match(in: text, at: numeral.range.upperBound + length),
            !under.hasFraction, !under.hasSuffix, !numeral.hasFraction,
            let denominator = under.number, let numerator = numeral.amount.number,
            numerator < denominator, denominator <= Quantity.Number(coefficient: 10)
        else { return false }
        let next = text.value(at: under.end)
        guard !next.isLatinLetter, next != slash, next.digit == nil, let value = numerator.over(denominator) else {
            return false
        }
        part.become(.exact(value), .fraction, at: numeral.range.lowerBound..<under.end)
        part.isComposed = true
        return true
    }

    // MARK: - 成 and 折

    /// `七成` is 70 %, `三成半` 35 %, `九折` 90 % and `八五折` 85 % of the price.
    ///
    /// - Returns: Whether the numeral of the part begins one.
    func readShare(_ part: QuantityPart) -> Bool {
        let numeral = part.numeral
        var start = text.skipSpaces(at: numeral.range.upperBound)
        var hedge = numeral.innerHedge
        if let end = text.skip("多", at: start) {
            start = end
            hedge = .over
        }
        let tenth = text.skip("成", at: start)
        guard let end = tenth ?? text.skip("折", at: start), !numeral.hasBigScale,
            lexicon.exclusions.longestMatch(in: text, at: start) == nil
        else { return false }
        guard !text.value(at: end).isHan || words.isBoundary(end) || NumeralCharacter(text.value(at: end)) != nil else {
            return false
        }
        let ten = Quantity.Number(coefficient: 1, exponent: 1)
        guard var amount = tenths(numeral, limit: ten, isDiscount: tenth == nil) else { return false }
        var position = end
        if tenth != nil, case .exact(let number) = amount {
            if let half = text.skip("半", at: end) {
                amount = Amount.exact(number).adding(Quantity.Number(coefficient: 5))
                position = half
            } else if let digit = text.value(at: end).hanDigit, digit > 0 {
                let next = text.value(at: end + 3)
                if !next.isHan {
                    amount = Amount.exact(number).adding(Quantity.Number(coefficient: UInt128(digit)))
                    position = end + 3
                }
            }
        }
        let unit = ReadUnit(Self.percent, range: start..<end)
        part.become(amount, .percent, unit: unit, at: numeral.range.lowerBound..<position)
        part.hedge = hedge
        part.step = ten
        part.isTenths = true
        part.isComposed = position != end
        return true
    }

    private func tenths(_ numeral: Numeral, limit: Quantity.Number, isDiscount: Bool) -> Amount? {
        switch numeral.amount {
        case .exact(let number):
            if number <= limit { return Amount.exact(number).scaled(by: 1) }
            return isDiscount && number < Quantity.Number(coefficient: 1, exponent: 2) ? .exact(number) : nil
        case .between(let interval):
            guard let upper = interval.upper, upper.value <= limit else { return nil }
            return numeral.amount.scaled(by: 1)
        case .tooLong:
            return nil
        }
    }
}
