public import FoundationEssentials

extension Quantity.Number: LosslessStringConvertible {
    /// Plain decimal digits, or two integers with a slash: `4953000000`, `-2.63`, `147.00`, `1/3`.
    ///
    /// There is no exponent, no grouping and no trailing point. Zeros written after the decimal point are kept.
    public var description: String { UTF8Buffer.string { $0.append(number: self) } }

    /// Reads what ``description`` writes; nil for anything else or for more than 38 significant digits.
    public init?(_ description: String) {
        if let plain = Self.plain(description) {
            self = plain
            return
        }
        var digits = Substring(description)
        let isNegative = digits.first == "-"
        if isNegative { digits.removeFirst() }
        let ratio = digits.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        if ratio.count == 2 {
            guard let numerator = Self.integer(ratio[0]), let denominator = Self.integer(ratio[1]), denominator > 1
            else { return nil }
            self.init(numerator, over: denominator, isNegative: isNegative)
            return
        }
        let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, !first.isEmpty, parts.count == 1 || !parts[1].isEmpty else { return nil }
        let written = parts.joined()
        // The zeros at the end of an integer are its exponent: there may be more than a coefficient holds.
        let zeros = parts.count == 1 ? written.utf8.reversed().prefix { $0 == 0x30 }.count : 0
        if zeros == written.utf8.count {
            self = .zero
            return
        }
        guard let coefficient = Self.integer(Substring(written.utf8.dropLast(zeros))) else { return nil }
        self.init(
            coefficient: coefficient, exponent: parts.count == 2 ? -parts[1].utf8.count : zeros,
            isNegative: isNegative && coefficient != 0)
        guard isRepresentable else { return nil }
    }

    /// The number as a `Decimal`; nil for a ratio that no finite decimal equals.
    public var decimal: Decimal? {
        if isRatio {
            return Self(coefficient: coefficient, isNegative: isNegative)
                .dividedEvenly(by: Self(coefficient: denominator))?.decimal
        }
        guard isRepresentable else { return nil }
        let (high, low) = coefficient.quotientAndRemainder(dividingBy: 10_000_000_000_000_000_000)
        var significand = Decimal(UInt64(low))
        if high > 0 {
            significand += Decimal(sign: .plus, exponent: 19, significand: Decimal(UInt64(high)))
        }
        return Decimal(sign: isNegative ? .minus : .plus, exponent: exponent, significand: significand)
    }

    /// A number of up to 19 bytes without a sign, as nearly all of a lexicon are; nil for what has to be looked at closely.
    private static func plain(_ description: String) -> Self? {
        guard description.utf8.count < 20 else { return nil }
        var coefficient: UInt64 = 0
        var count = 0
        var point: Int?
        for byte in description.utf8 {
            if byte &- 0x30 < 10 {
                let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
                let (sum, overflows) = product.addingReportingOverflow(UInt64(byte - 0x30))
                if overflow || overflows { return nil }
                coefficient = sum
                count += 1
            } else if byte == 0x2E, point == nil, count > 0 {
                point = count
            } else {
                return nil
            }
        }
        guard count > point ?? 0 else { return nil }
        if let point { return Self(coefficient: UInt128(coefficient), exponent: point - count) }
        return Self(coefficient: UInt128(coefficient)).reduced
    }

    private static func integer(_ digits: Substring) -> UInt128? {
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return UInt128(digits)
    }
}
