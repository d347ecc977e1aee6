extension NumeralReader {
    /// Reads a numeral that nothing but its own signs can belong to: `2023`, `70.12`, `49.53亿`, `三`, `三十二`; false
    /// where more than that may stand there.
    ///
    /// Most numerals are one of these. What is read is what the whole grammar would read.
    static func plain(_ numeral: inout Numeral, in text: UTF8Text, at start: Int) -> Bool {
        text[start] < 0x80 ? plainEuropean(&numeral, in: text, at: start) : plainHan(&numeral, in: text, at: start)
    }

    private static func plainEuropean(_ numeral: inout Numeral, in text: UTF8Text, at start: Int) -> Bool {
        let integer = text.word(at: start)
        let integerDigits = integer.digitCount
        let integerEnd = start &+ integerDigits
        // Where no point stands, there are no digits either.
        let fraction = text.word(at: integerEnd &+ text.word(at: integerEnd).begins(with: 0x2E))
        let places = fraction.digitCount
        guard integerDigits > 0, integerDigits < 8, places < 8 else { return false }
        let end = integerEnd &+ places &+ min(places, 1)
        // The zeros at the end of an integer are magnitudes, and those of a decimal are digits.
        let zeros = places > 0 ? 0 : integer.zeroCount(ofDigits: integerDigits)
        let value =
            integer.value(ofDigits: integerDigits &- zeros) &* UInt64.powersOfTen[places]
            &+ fraction.value(ofDigits: places)
        let number = Quantity.Number(coefficient: UInt128(value), exponent: value == 0 ? 0 &- places : zeros &- places)
        let (scalar, length) = text.scalar(at: end)
        let scale: Int
        switch NumeralCharacter(scalar) {
        case nil:
            guard endsPlainly(before: scalar, at: end, in: text) else { return false }
            scale = 0
        case .big(let exponent)?:
            guard value > 0, endsPlainly(at: end + length, in: text) else { return false }
            scale = exponent
        default: return false
        }
        numeral = Numeral(
            range: start..<end, amount: .exact(number), notation: .european, hasFraction: places > 0,
            digitCount: integerDigits)
        guard scale > 0 else { return true }
        numeral.withoutLastScale = Numeral.Shortened(end: end, amount: numeral.amount)
        numeral.range = start..<end + length
        numeral.amount = .exact(Quantity.Number(coefficient: number.coefficient, exponent: number.exponent + scale))
        numeral.bigExponent = scale
        numeral.hasScale = true
        numeral.hasBigScale = true
        return true
    }

    private static func plainHan(_ numeral: inout Numeral, in text: UTF8Text, at start: Int) -> Bool {
        let (scalar, length) = text.scalar(at: start)
        guard let first = NumeralCharacter(scalar) else { return false }
        let end = start + length
        let next = text.value(at: end)
        guard !NumeralCharacter.contains(next) else { return plainSum(&numeral, in: text, at: start) }
        guard endsPlainly(before: next, at: end, in: text) else { return false }
        switch first {
        case .digit(let digit):
            let amount = Amount.exact(Quantity.Number(coefficient: UInt128(digit)))
            numeral = Numeral(range: start..<end, amount: amount, digitCount: 1)
            return true
        case .several where NumeralCharacter.isFew(scalar):
            numeral = Numeral(range: start..<end, amount: .between(.several), digitCount: 1)
            return true
        default: return plainSum(&numeral, in: text, at: start)
        }
    }

    /// `十五`, `二十`, `三百五十万`: digits with magnitudes that descend, without zeros and short forms.
    private static func plainSum(_ numeral: inout Numeral, in text: UTF8Text, at start: Int) -> Bool {
        var sum = PlainSum()
        numeral = Numeral(range: start..<start)
        var position = start
        while true {
            let (scalar, length) = text.scalar(at: position)
            guard let character = NumeralCharacter(scalar) else {
                guard endsPlainly(before: scalar, at: position, in: text) else { return false }
                break
            }
            var shortened: Numeral.Shortened?
            switch character {
            case .digit(let digit):
                guard sum.take(digit: digit, mayFollow: position == start || !NumeralCharacter.isTwo(scalar)) else {
                    return false
                }
                numeral.digitCount += 1
                numeral.bigExponent = 0
                numeral.smallExponent = 0
            case .small(let exponent):
                if position > start { shortened = Numeral.Shortened(end: position, amount: .exact(sum.number)) }
                guard sum.close(small: exponent, isFirst: position == start) else { return false }
                numeral.isBareScale = numeral.isBareScale || position == start && exponent > 1
                numeral.smallExponent = exponent > 1 ? exponent : 0
                numeral.bigExponent = 0
            case .big(let exponent):
                if position > start { shortened = Numeral.Shortened(end: position, amount: .exact(sum.number)) }
                // Behind another magnitude (二十万) what is shared is both; behind a digit only the new one.
                if sum.endsWithDigit { numeral.smallExponent = 0 }
                guard sum.close(big: exponent) else { return false }
                numeral.isBareScale = numeral.isBareScale || position == start
                numeral.bigExponent = exponent
                numeral.hasBigScale = true
            case .tens, .several: return false
            }
            if case .digit = character {} else { numeral.hasScale = true }
            numeral.withoutLastScale = shortened
            position += length
        }
        guard sum.isPlain else { return false }
        numeral.range = start..<position
        numeral.amount = .exact(sum.number)
        return true
    }

    private static func endsPlainly(at offset: Int, in text: UTF8Text) -> Bool {
        let next = text.value(at: offset)
        return !NumeralCharacter.contains(next) && endsPlainly(before: next, at: offset, in: text)
    }

    /// Whether a scalar at `offset` that is no numeral character can belong to no numeral before it.
    @inline(__always)
    private static func endsPlainly(before scalar: UInt32, at offset: Int, in text: UTF8Text) -> Bool {
        scalar.isHan
            ? !mayGoOn.mayContain(scalar) || endsPlainly(beforeHan: scalar, at: offset, in: text)
            : endsPlainly(beforeOther: scalar, at: offset, in: text)
    }

    private static func endsPlainly(beforeOther scalar: UInt32, at offset: Int, in text: UTF8Text) -> Bool {
        switch scalar {
        case 0x2C: return text.value(at: offset + 1).digit == nil  // A comma groups digits.
        case 0xFF0C: return text.value(at: offset + 3).digit == nil
        case 0, 0x0A, 0x21...0x2D, 0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
        case 0x2010...0x2027, 0x3001, 0x3002, 0xFF05, 0xFF08, 0xFF09, 0xFF1B: return true  // – — “ ” 、 。 ％ （ ） ；
        default: return false
        }
    }

    /// The Han characters behind which a numeral may go on.
    static let mayGoOn = ScalarFilter(factor: 0x605F_09B1, hashes: 0x0022_0000_0001_4000)

    private static func endsPlainly(beforeHan scalar: UInt32, at offset: Int, in text: UTF8Text) -> Bool {
        switch scalar {
        case 0x4E2A, 0x500B:  // 个 個, but 3个亿
            return text.skip("亿", at: offset + 3) == nil && text.skip("億", at: offset + 3) == nil
        case NumeralCharacter.point, NumeralCharacter.traditionalPoint: return false
        default:
            guard scalar.isInnerHedge, case .big? = NumeralCharacter(text.value(at: offset + 3)) else { return true }
            return false  // 200多万
        }
    }
}

/// The value of a Han numeral whose magnitudes descend, in 64 bits.
private struct PlainSum {
    /// What 万 or 亿 has closed, and the power of its last digit.
    private var total: UInt64 = 0
    private var totalPower = 0
    /// What 十, 百 or 千 has closed since, and the power of its last digit.
    private var section: UInt64 = 0
    private var sectionPower = 0
    private var pending: UInt64 = 0
    /// The magnitudes that were closed last; the next must be smaller.
    private var lastSmall = 4
    private var lastBig = 17
    /// The power of the magnitude that was last, zero where a digit was.
    private var direct = 0

    var endsWithDigit: Bool { pending > 0 }

    /// Whether the numeral may end here: a digit stands alone or behind 十, and is no short form as in 三万五.
    var isPlain: Bool { pending == 0 || direct == 1 || total == 0 && section == 0 }

    mutating func take(digit: UInt8, mayFollow: Bool) -> Bool {
        guard digit > 0, pending == 0, mayFollow else { return false }
        pending = UInt64(digit)
        return true
    }

    mutating func close(small exponent: Int, isFirst: Bool) -> Bool {
        guard exponent < lastSmall, pending > 0 || isFirst else { return false }
        section += max(pending, 1) * UInt64.powersOfTen[exponent]
        sectionPower = exponent
        pending = 0
        lastSmall = exponent
        direct = exponent
        return true
    }

    mutating func close(big exponent: Int) -> Bool {
        if total == 0, section == 0, pending == 0 { pending = 1 }
        if pending > 0 {
            section += pending
            sectionPower = 0
            pending = 0
        }
        // 万亿 and 一百万零三亿 are left to the grammar.
        guard section > 0, exponent < lastBig else { return false }
        total += section * UInt64.powersOfTen[exponent]
        totalPower = sectionPower + exponent
        section = 0
        lastSmall = 4
        lastBig = exponent
        direct = exponent
        return true
    }

    /// What has been read, with as many digits as were written.
    var number: Quantity.Number {
        let power = pending > 0 ? 0 : section > 0 ? sectionPower : totalPower
        let value = total + section + pending
        return Quantity.Number(coefficient: UInt128(value / UInt64.powersOfTen[power]), exponent: power)
    }
}
