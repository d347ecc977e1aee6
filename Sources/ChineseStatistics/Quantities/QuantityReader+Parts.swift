extension QuantityReader {
    // An amount is read with its unit from left to right: `1.9万余人次`, `百分之三点五`, `三块五`, `1小时30分钟`.

    /// Reads the amount that begins at `start` with a sign, a digit or 半; false where none does, and `part` then holds
    /// nothing of use.
    ///
    /// - Parameter first: The scalar at `start`.
    func readPart(_ part: QuantityPart, _ first: UInt32, at start: Int) -> Bool {
        let (isNegative, numeralStart) = sign(first, at: start)
        let isHalf =
            first == NumeralCharacter.half || isNegative && text.value(at: numeralStart) == NumeralCharacter.half
        if isUnlikely(isHalf) { return readHalf(part, at: numeralStart) }
        guard NumeralReader.read(&part.numeral, in: text, at: numeralStart) else { return false }
        let end = text.skipSpaces(at: part.numeral.range.upperBound)
        let next = text.value(at: end)
        if !Self.fractions.mayContain(next) || !readFraction(part, before: next) { readUnit(of: part, next, at: end) }
        part.range = start..<part.range.upperBound
        if isUnlikely(isNegative) { part.amount = part.amount.negated }
        return true
    }

    /// The scalars behind a number that make a fraction or a share of it.
    static let fractions = ScalarFilter(factor: 0x740D_0345, hashes: 0x0101_0000_0008_8000)

    /// Reads a fraction or a share, such as 三分之一 and 三成, of which a number is the beginning.
    private func readFraction(_ part: QuantityPart, before next: UInt32) -> Bool {
        switch next {
        case 0x5206, 0x53C8, 0x534A, 0x2F, 0xFF0F: readFraction(part)  // 分 又 半 / ／
        case 0x591A, 0x6210, 0x6298: readShare(part)  // 多 成 折
        default: false
        }
    }

    /// 零下, 负, or a minus sign, and where the number begins behind it.
    @inline(__always)
    private func sign(_ first: UInt32, at start: Int) -> (isNegative: Bool, end: Int) {
        switch first {
        case 0x96F6: return text.skip("零下", at: start).map { (true, $0) } ?? (false, start)  // 零
        case 0x8D1F, 0x8CA0, 0xFF0D, 0x2212: return (true, text.skipSpaces(at: start + 3))  // 负 負 － −
        case 0x2D: return (true, text.skipSpaces(at: start + 1))
        default: return (false, start)
        }
    }

    // MARK: - Numeral and unit

    /// Reads what stands behind the numeral of a part.
    ///
    /// - Parameter next: The scalar at `start`, which is the end of the numeral or of spaces behind it.
    private func readUnit(of part: QuantityPart, _ next: UInt32, at start: Int) {
        if let shorter = part.numeral.withoutLastScale,
            lexicon.units.mayBegin(with: text.value(before: part.numeral.range.upperBound), next),
            let unit = unitLed(by: shorter)
        {
            // 三千千瓦 ends in the unit 千瓦.
            part.numeral.range = part.numeral.range.lowerBound..<shorter.end
            part.become(shorter.amount, at: part.numeral.range)
            part.take(unit)
            return
        }
        part.become(part.numeral.amount, at: part.numeral.range)
        part.hedge = part.numeral.innerHedge
        part.step = part.numeral.amount.number?.lastPlace
        let isBehindSpaces = start > part.range.upperBound
        let isHedged = !isBehindSpaces && lexicon.hedgesInside.mayBegin(with: next) && readInnerHedge(part)
        guard let reading = isHedged ? unitReading(at: part.range.upperBound) : unitReading(next, at: start) else {
            part.mayGoOn = mayGoOn(at: part.range.upperBound)
            return
        }
        part.take(reading.unit)
        part.mayGoOn = reading.mayGoOn
        if reading.hasMore, part.hedge == nil { part.hedge = .over }
        if isUnlikely(reading.hasHalf) { addHalf(to: part) }
        guard reading.mayGoOn else { return }
        readHalf(behind: part)
        readCompound(part)
    }

    /// A unit that begins with the last magnitude of the numeral.
    private func unitLed(by numeral: Numeral.Shortened) -> ReadUnit? {
        let start = text.skipSpaces(at: numeral.end)
        guard let unit = longestUnit(at: start, where: { $0.isEmpty }), unit.kind != .count else { return nil }
        return unitReading(at: start)?.unit
    }

    /// 余, 多 and 来 between the numeral and its unit.
    ///
    /// - Returns: Whether one stands there.
    private func readInnerHedge(_ part: QuantityPart) -> Bool {
        let start = part.range.upperBound
        guard part.hedge == nil, part.amount.number != nil || part.numeral.isBareScale else { return false }
        // 多米尼加比索 is a currency.
        guard let (hedge, end) = lexicon.hedgesInside.longestMatch(in: text, at: start),
            longestUnit(at: start, where: { _ in true }) == nil
        else { return false }
        if unitReading(at: end) == nil {
            // Without a unit the hedge must be a word of its own: 20多, but not 余额, 多样, 来自.
            let isWay = text.skip("来", at: start) != nil || text.skip("來", at: start) != nil
            if isWay || (text.value(at: end).isHan && !words.isBoundary(end)) { return false }
        }
        part.hedge = hedge
        part.range = part.range.lowerBound..<end
        return true
    }

    /// 半 behind the unit: `三年半`, `22度半`.
    private func readHalf(behind part: QuantityPart) {
        guard let end = text.skip("半", at: part.range.upperBound), let unit = part.unit,
            [.duration, .measure, .age, .money, .multiple].contains(unit.kind),
            lexicon.exclusions.longestMatch(in: text, at: part.range.upperBound) == nil,
            unitReading(at: end) == nil
        else { return }
        addHalf(to: part)
        part.range = part.range.lowerBound..<end
    }

    private func addHalf(to part: QuantityPart) {
        part.amount = part.amount.adding(.half)
        part.step = .half
        part.isComposed = true
    }

    // MARK: - 半 in front

    /// 半年, 半个月, 半小时, 半公里.
    private func readHalf(_ part: QuantityPart, at start: Int) -> Bool {
        if let end = text.skip("半数", at: start) ?? text.skip("半數", at: start) {
            becomeHalf(part, at: start..<end)
            return true
        }
        let end = start + 3
        guard let reading = unitReading(at: end), !reading.hasHalf else { return false }
        let isGe = reading.unit.coding.code == "{个}" && !reading.unit.isRate
        guard isGe || [.duration, .measure, .multiple, .money].contains(reading.unit.kind) else { return false }
        part.numeral = Numeral(range: start..<end)
        part.become(.exact(.half), at: part.numeral.range)
        part.take(reading.unit)
        part.step = .half
        part.isComposed = true
        if reading.hasMore { part.hedge = .over }
        return true
    }

    // MARK: - Compounds

    /// `三元五角`, `1小时30分钟`, `5斤8两`, `三块五`: further parts in smaller units.
    ///
    /// The whole is told in the first unit where the parts are decimal fractions of it, and in the last unit
    /// otherwise, so that its value is always a finite decimal.
    private func readCompound(_ part: QuantityPart) {
        guard let unit = part.unit, unit.hasSize || lexicon.compoundUnits.mayBegin(with: unitStart(unit)),
            mayBeCompound(at: part.range.upperBound), case .exact = part.amount, part.hedge == nil, !part.isComposed
        else { return }
        readAsCompoundUnit(part)
        var last = part.unit ?? unit
        while let next = smallerPart(than: last, at: part.range.upperBound), let sum = sum(part, next) {
            part.amount = .exact(sum.amount)
            if sum.isInLastUnit {
                part.unit = next.unit
                part.kind = next.unit.kind
            }
            part.range = part.range.lowerBound..<next.unit.range.upperBound
            part.isComposed = true
            last = next.unit
        }
        readShortDigit(part, below: last)
    }

    private func unitStart(_ unit: ReadUnit) -> UInt32 { text.value(at: unit.range.lowerBound) }

    /// Whether a smaller part or a short digit may follow: a numeral, 又 or 加.
    private func mayBeCompound(at offset: Int) -> Bool {
        let scalar = text.value(at: text.skipSpaces(at: offset, limit: 1))
        return NumeralCharacter.isLead(scalar) || scalar == 0x53C8 || scalar == 0x52A0  // 又 加
    }

    /// `1分09秒`: 分 is a score until what follows shows that it is a minute.
    private func readAsCompoundUnit(_ part: QuantityPart) {
        guard let unit = part.unit, !unit.hasSize,
            let (matches, end) = lexicon.compoundUnits.longestMatch(in: text, at: unit.range.lowerBound),
            end == unit.range.upperBound
        else { return }
        for match in matches {
            let other = ReadUnit(match, range: unit.range)
            if smallerPart(than: other, at: end) != nil { return part.take(other) }
        }
    }

    /// A unit that only a larger one of the same dimension before it makes clear: 分 behind 小时 or 角.
    private func compoundUnit(at offset: Int, base: String) -> ReadUnit? {
        guard let (matches, end) = lexicon.compoundUnits.longestMatch(in: text, at: offset),
            let match = matches.first(where: { $0.size?.base == base })
        else { return nil }
        return ReadUnit(match, range: offset..<end)
    }

    /// A further part of a compound.
    private struct SmallerPart {
        var amount: Quantity.Number
        var unit: ReadUnit
    }

    private func smallerPart(than unit: ReadUnit, at offset: Int) -> SmallerPart? {
        guard unit.hasSize else { return nil }
        var start = text.skipSpaces(at: offset, limit: 1)
        guard mayBeCompound(at: start) else { return nil }
        if let end = text.skip("又", at: start) ?? text.skip("加上", at: start) ?? text.skip("加", at: start) {
            start = end
        }
        guard NumeralCharacter.isLead(text.value(at: start)) else { return nil }
        if let end = text.skip("零", at: start), NumeralReader.end(in: text, at: end) != nil { start = end }
        guard let numeral = NumeralReader.match(in: text, at: start), case .exact(let amount) = numeral.amount,
            let size = unit.size
        else { return nil }
        let unitStart = text.skipSpaces(at: numeral.range.upperBound)
        var next = unitReading(at: unitStart).flatMap { $0.hasHalf || $0.hasMore ? nil : $0.unit }
        if next?.size?.base != size.base { next = compoundUnit(at: unitStart, base: size.base) }
        guard let unit = next, let smaller = unit.size, smaller.base == size.base, smaller.factor < size.factor else {
            return nil
        }
        return SmallerPart(amount: amount, unit: unit)
    }

    private func sum(_ part: QuantityPart, _ next: SmallerPart) -> (amount: Quantity.Number, isInLastUnit: Bool)? {
        guard let whole = part.amount.number, let large = part.unit?.size?.factor, let small = next.unit.size?.factor
        else { return nil }
        let share = small.dividedEvenly(by: large)
        if let share, share.reduced.coefficient == 1 {
            return next.amount.multiplied(by: share).flatMap { whole.adding($0) }.map { ($0, false) }
        }
        return large.dividedEvenly(by: small).flatMap { whole.multiplied(by: $0) }.flatMap { $0.adding(next.amount) }
            .map { ($0, true) }
    }

    /// `三块五`, `一米八`: a digit that stands for tenths, with no unit behind it.
    private func readShortDigit(_ part: QuantityPart, below unit: ReadUnit) {
        if unit.flags.contains(.decimals) { return readDecimals(of: part) }
        guard unit.flags.contains(.short) else { return }
        var start = part.range.upperBound
        let isHundredth = text.skip("零", at: start) != nil
        if isHundredth { start += 3 }
        let (scalar, length) = text.scalar(at: start)
        guard let digit = scalar.hanDigit ?? scalar.digit, digit > 0, scalar != NumeralCharacter.two else { return }
        let end = start + length
        let next = text.value(at: end)
        guard !next.isHan || lexicon.hedgesAfter.longestMatch(in: text, at: end) != nil || isRangeSeparator(next),
            next.digit == nil, !next.isLatinLetter, next != 0x2E, next != 0x25
        else { return }
        var places = isHundredth ? -2 : -1
        if part.isComposed, let large = part.unit?.size?.factor, let small = unit.size?.factor,
            let share = small.dividedEvenly(by: large)
        {
            places += share.reduced.exponent
        }
        part.amount = part.amount.adding(Quantity.Number(coefficient: UInt128(digit), exponent: places))
        part.range = part.range.lowerBound..<end
        part.isComposed = true
    }

    /// `9秒58`: digits behind the unit that are its decimals, with no unit of their own.
    @inline(never)
    private func readDecimals(of part: QuantityPart) {
        let start = part.range.upperBound
        let end = text.digitsEnd(at: start)
        guard (1...3).contains(end - start), let numeral = EuropeanNumeral.match(in: text, at: start),
            numeral.end == end, let digits = numeral.number
        else { return }
        let next = text.value(at: end)
        guard !next.isLatinLetter, !NumeralCharacter.isMagnitude(next), unitReading(at: end) == nil else { return }
        let exponent = digits.exponent + start - end
        part.amount = part.amount.adding(Quantity.Number(coefficient: digits.coefficient, exponent: exponent))
        part.range = part.range.lowerBound..<end
        part.isComposed = true
    }

    func isRangeSeparator(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2D, 0x2013, 0x2014, 0x2015, 0xFF0D, 0x30FC, 0x7E, 0xFF5E, 0x301C, 0x2212, 0x2500, 0x81F3, 0x5230: true
        default: false
        }
    }
}
