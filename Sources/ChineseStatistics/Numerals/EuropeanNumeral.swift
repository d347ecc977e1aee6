/// A numeral in European digits, half-width or full-width: `1,234.56`, `70.12`, `.5`, `１２`, `2e5`, `30w`.
///
/// It ends before any Han magnitude; those are read by ``NumeralReader``, whose numerals may begin with one of these.
struct EuropeanNumeral {
    /// The offset behind the last digit or suffix letter.
    var end: Int
    /// The number; nil where it has more digits than a `Decimal` holds.
    var number: Quantity.Number?
    /// How many digits stand before the decimal point.
    var integerDigits: Int
    /// Whether there is a decimal point.
    var hasFraction: Bool
    /// Whether the thousands are grouped by commas.
    var isGrouped: Bool
    /// Whether a letter such as `k` or `w` multiplies it.
    var hasSuffix = false
    /// Whether the first of several digits is a zero: `007`.
    var hasLeadingZero: Bool

    /// Reads the numeral that begins at `start`; nil where no digit does.
    static func match(in text: UTF8Text, at start: Int) -> Self? {
        var digits = Digits()
        var end = digits.read(in: text, at: start)
        let integerDigits = digits.count
        let hasLeadingZero = integerDigits > 1 && text.value(at: start).digit == 0
        var isGrouped = false
        if (1...3).contains(integerDigits) {
            while let next = group(in: text, at: end) {
                end = digits.read(in: text, at: next)
                isGrouped = true
            }
        }
        var hasFraction = false
        if let next = decimalPoint(in: text, at: end), text.value(at: next).digit != nil {
            let before = digits.count
            end = digits.read(in: text, at: next)
            digits.exponent = before - digits.count
            hasFraction = true
        }
        guard digits.count > 0 else { return nil }
        var result = Self(
            end: end, number: digits.number, integerDigits: integerDigits, hasFraction: hasFraction,
            isGrouped: isGrouped, hasLeadingZero: hasLeadingZero)
        result.readExponent(in: text)
        if !result.hasSuffix { result.readSuffix(in: text) }
        if !result.hasFraction, !result.hasSuffix { result.number = result.number?.reduced }
        return result
    }

    /// `2e5`: a power of ten in computer notation.
    private mutating func readExponent(in text: UTF8Text) {
        guard text[end] | 0x20 == 0x65 else { return }  // e
        var position = end + 1
        let isNegative = text[position] == 0x2D
        if isNegative || text[position] == 0x2B { position += 1 }
        var power = 0
        let first = position
        while let digit = text.value(at: position).digit, position - first < 4 {
            power = power * 10 + Int(digit)
            position += text.scalar(at: position).length
        }
        guard position > first, !text.value(at: position).isLatinLetter, text.value(at: position).digit == nil
        else { return }
        number = number?.scaled(by: isNegative ? -power : power)
        end = position
        hasSuffix = true
    }

    /// `40k`, `30w`, `3M`: a letter for a thousand, ten thousand (万) or a million.
    ///
    /// The capital letters are names of other things as often (`4K`, `5G`, `3M`), so they count only behind
    /// two digits or a decimal point, or at the end of what is written.
    private mutating func readSuffix(in text: UTF8Text) {
        let next = text.value(at: end + 1)
        guard !next.isLatinLetter, next.digit == nil, next != 0x2F, next != 0x3A9, next != 0x2126 else { return }
        let isPlain = integerDigits > 1 || hasFraction
        let power: Int
        switch text[end] {
        case 0x6B: power = 3  // k
        case 0x77: power = 4  // w
        case 0x57 where next == 0x2B: power = 4  // W+
        case 0x4B where isPlain: power = 3  // K
        case 0x4D where !next.isHan: power = 6  // M
        case 0x47 where integerDigits == 0: power = 9  // G
        default: return
        }
        number = number?.scaled(by: power)
        end += 1
        hasSuffix = true
    }

    /// The offset behind a comma that three digits and no fourth follow.
    private static func group(in text: UTF8Text, at offset: Int) -> Int? {
        let (comma, length) = text.scalar(at: offset)
        guard comma == 0x2C || comma == 0xFF0C else { return nil }
        var position = offset + length
        for _ in 0..<3 {
            let (scalar, width) = text.scalar(at: position)
            guard scalar.digit != nil else { return nil }
            position += width
        }
        return text.value(at: position).digit == nil ? offset + length : nil
    }

    private static func decimalPoint(in text: UTF8Text, at offset: Int) -> Int? {
        let (scalar, length) = text.scalar(at: offset)
        return scalar == 0x2E || scalar == 0xFF0E ? offset + length : nil
    }

    /// Digits as they are collected: an integer that grows to 38 digits, and after that only a count.
    struct Digits {
        var coefficient: UInt128 = 0
        var count = 0
        var exponent = 0
        var isTooLong = false

        mutating func read(in text: UTF8Text, at start: Int) -> Int {
            var end = start
            while true {
                let (scalar, length) = text.scalar(at: end)
                guard let digit = scalar.digit else { return end }
                append(digit)
                end += length
            }
        }

        mutating func append(_ digit: UInt8) {
            count += 1
            if coefficient >= UInt128.tenToThe38th / 10 {
                isTooLong = true
            } else {
                coefficient = coefficient * 10 + UInt128(digit)
            }
        }

        var number: Quantity.Number? {
            guard !isTooLong else { return nil }
            let number = Quantity.Number(coefficient: coefficient, exponent: exponent)
            return number.isRepresentable ? number : nil
        }
    }
}
