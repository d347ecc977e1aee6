extension NumeralReader {
    /// A numeral that nothing but its own signs can belong to: `2023`, `70.12`, `49.53亿`, `三`; nil where more than
    /// that may stand there.
    ///
    /// Most numerals are one of these. What is read is what the whole grammar would read.
    static func plain(in text: UTF8Text, at start: Int) -> Numeral? {
        let (scalar, length) = text.scalar(at: start)
        if scalar < 0x80 { return plainEuropean(in: text, at: start) }
        guard let digit = scalar.hanDigit, endsPlainly(start + length, in: text) else { return nil }
        var numeral = Numeral(
            range: start..<start + length, amount: .exact(Quantity.Number(coefficient: UInt128(digit))),
            notation: .han)
        numeral.form.digitCount = 1
        return numeral
    }

    /// The most digits that are read here; any number of so many fits 64 bits.
    private static let longestPlain = 18

    private static func plainEuropean(in text: UTF8Text, at start: Int) -> Numeral? {
        var value: UInt64 = 0
        var end = start
        func readDigits() {
            while end - start < longestPlain, case let digit = text[end] &- 0x30, digit < 10 {
                value = value * 10 + UInt64(digit)
                end += 1
            }
        }
        readDigits()
        let integerDigits = end - start
        guard integerDigits > 0 else { return nil }
        var places = 0
        if text[end] == 0x2E, text[end + 1] &- 0x30 < 10 {
            end += 1
            let first = end
            readDigits()
            places = end - first
        }
        guard end - start < longestPlain else { return nil }
        var number = Quantity.Number(coefficient: UInt128(value), exponent: -places)
        if places == 0 { number = number.reduced }
        var numeral = Numeral(range: start..<end, amount: .exact(number), notation: .european)
        numeral.form.hasFraction = places > 0
        numeral.form.digitCount = integerDigits
        if endsPlainly(end, in: text) { return numeral }
        let (scalar, length) = text.scalar(at: end)
        guard case .big(let exponent)? = NumeralCharacter(scalar), endsPlainly(end + length, in: text),
            value > 0, let scaled = number.scaled(by: exponent)
        else { return nil }
        numeral.withoutLastScale = Numeral.Shortened(end: end, amount: numeral.amount)
        numeral.form.range = start..<end + length
        numeral.amount = .exact(scaled)
        numeral.form.bigExponent = exponent
        numeral.form.hasScale = true
        numeral.form.hasBigScale = true
        return numeral
    }

    /// Whether what stands at `offset` can belong to no numeral before it.
    private static func endsPlainly(_ offset: Int, in text: UTF8Text) -> Bool {
        let (scalar, length) = text.scalar(at: offset)
        switch scalar {
        case 0x25: return true  // %
        case 0x2C, 0xFF0C:
            // A comma groups digits.
            return text.value(at: offset + length).digit == nil
        case ..<0x3001: return scalar == 0 || scalar == 0x0A || scalar == 0x28 || scalar == 0x29 || scalar == 0x2D
        case 0x3001, 0x3002, 0xFF05, 0xFF08, 0xFF09, 0xFF1B: return true  // 、 。 ％ （ ） ；
        case 0x4E00...0x9FFF: return NumeralCharacter(scalar) == nil && !mayGoOn(scalar)
        default: return false
        }
    }

    /// Whether the scalar may stand inside a numeral: 点, the 个 of 3个亿, the 多 of 200多万.
    private static func mayGoOn(_ scalar: UInt32) -> Bool {
        switch scalar {
        case NumeralCharacter.point, NumeralCharacter.traditionalPoint, 0x4E2A, 0x500B: true
        default: scalar.isInnerHedge
        }
    }
}
