extension Quantity {
    /// An exact number: a decimal that remembers how many digits were written, or a ratio of two integers.
    ///
    /// ```swift
    /// Quantity("1.10万")!.number!.description          // "11000"
    /// Quantity("1.10万")!.number!.significantDigits    // 3
    /// Quantity("三分之一")!.number!.description          // "1/3"
    /// ```
    ///
    /// Numbers are equal when their values are: `147` equals `147.00`, and `1/2` equals `0.5`.
    /// A decimal holds up to 38 significant digits. Nothing here goes through binary floating point.
    public struct Number: Sendable {
        /// The digits as written, without the decimal point, leading zeros and trailing magnitudes.
        var coefficient: UInt128

        /// What the coefficient is divided by: 1 for a decimal.
        var denominator: UInt128

        /// The power of ten of the last digit written: 2 for `8200`, -2 for `70.12`, 3 for `1.9万`.
        var exponent: Int

        /// Whether the number is below zero.
        public internal(set) var isNegative: Bool

        init(coefficient: UInt128, exponent: Int = 0, denominator: UInt128 = 1, isNegative: Bool = false) {
            self.coefficient = coefficient
            self.exponent = exponent
            self.denominator = denominator
            self.isNegative = isNegative
        }

        /// The largest power of ten that a number may reach on either side of the decimal point.
        static let largestExponent = 120

        static let zero = Number(coefficient: 0)
        static let one = Number(coefficient: 1)
        static let half = Number(coefficient: 5, exponent: -1)

        /// Whether the number is written as one integer over another.
        public var isRatio: Bool { denominator != 1 }

        /// The integers of a ratio as written, not reduced; nil for a decimal.
        public var ratio: (numerator: String, denominator: String)? {
            isRatio ? ((isNegative ? "-" : "") + coefficient.description, denominator.description) : nil
        }

        /// The number of digits that were written and count: 3 for `1.10万`, 5 for `147.00`, 2 for `8200`.
        ///
        /// Leading zeros do not count, nor do the zeros at the end of an integer.
        public var significantDigits: Int { coefficient.decimalDigits }
    }
}

extension Quantity.Number {
    /// The number times a power of ten, or nil where it grows too long.
    func scaled(by power: Int) -> Self? {
        guard coefficient != 0 else { return self }
        var result = self
        if isRatio {
            guard power >= 0, let numerator = coefficient.times(powerOfTen: power) else { return nil }
            result.coefficient = numerator
            return result
        }
        result.exponent += power
        return result.isRepresentable ? result : nil
    }

    /// The value where it is a whole number of up to nine digits.
    var integer: Int? {
        guard !isRatio, exponent >= 0, exponent + significantDigits <= 9, let digits = Int(exactly: coefficient) else {
            return nil
        }
        var value = isNegative ? -digits : digits
        for _ in 0..<exponent { value *= 10 }
        return value
    }

    /// The sum of two decimals, or nil where it grows too long or either is a ratio.
    func adding(_ other: Self) -> Self? {
        guard !isRatio, !other.isRatio, isNegative == other.isNegative else { return nil }
        if coefficient == 0 { return other }
        if other.coefficient == 0 { return self }
        let low = Swift.min(exponent, other.exponent)
        guard let left = coefficient.times(powerOfTen: exponent - low),
            let right = other.coefficient.times(powerOfTen: other.exponent - low)
        else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        let result = Self(coefficient: sum, exponent: low, isNegative: isNegative)
        return overflow || !result.isRepresentable ? nil : result
    }

    /// The product of two decimals, or nil where it grows too long.
    func multiplied(by other: Self) -> Self? {
        guard !isRatio, !other.isRatio else { return nil }
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        let result = Self(
            coefficient: product, exponent: exponent + other.exponent, isNegative: isNegative != other.isNegative)
        return overflow || !result.isRepresentable ? nil : result
    }

    /// The exact quotient of two decimals as a ratio of integers, or nil where it has none that fits.
    func over(_ divisor: Self) -> Self? {
        guard !isRatio, !divisor.isRatio, divisor.coefficient != 0 else { return nil }
        let low = Swift.min(exponent, divisor.exponent)
        guard let numerator = coefficient.times(powerOfTen: exponent - low),
            let denominator = divisor.coefficient.times(powerOfTen: divisor.exponent - low)
        else { return nil }
        return Self(
            coefficient: numerator, denominator: denominator, isNegative: isNegative != divisor.isNegative)
    }

    /// The quotient as a finite decimal, or nil where there is none.
    func dividedEvenly(by divisor: Self) -> Self? {
        guard let ratio = over(divisor)?.reduced else { return nil }
        var coefficient = ratio.coefficient
        var exponent = ratio.exponent
        while coefficient % ratio.denominator != 0 {
            guard exponent > ratio.exponent - 38, let next = coefficient.times(powerOfTen: 1) else { return nil }
            coefficient = next
            exponent -= 1
        }
        return Self(coefficient: coefficient / ratio.denominator, exponent: exponent, isNegative: ratio.isNegative)
    }

    /// The number with its sign turned.
    var negated: Self {
        var result = self
        if coefficient != 0 { result.isNegative.toggle() }
        return result
    }

    /// The same value with trailing zeros moved into the exponent, or the ratio in lowest terms.
    var reduced: Self {
        guard coefficient != 0 else { return .zero }
        var result = self
        if isRatio {
            let divisor = coefficient.greatestCommonDivisor(with: denominator)
            result.coefficient /= divisor
            result.denominator /= divisor
        }
        guard !result.isRatio else { return result }
        if var small = UInt64(exactly: result.coefficient) {
            while small % 10 == 0 {
                small /= 10
                result.exponent += 1
            }
            result.coefficient = UInt128(small)
        } else {
            while result.coefficient % 10 == 0 {
                result.coefficient /= 10
                result.exponent += 1
            }
        }
        return result
    }

    /// A unit of the last place that was written: what `余` and `多` may add.
    var lastPlace: Self { Self(coefficient: 1, exponent: exponent) }

    /// Whether the number fits a `Decimal`: at most 38 digits, and an exponent in its range.
    var isRepresentable: Bool {
        coefficient < UInt128.tenToThe38th
            && exponent >= -Self.largestExponent
            && exponent + significantDigits <= Self.largestExponent
    }
}

extension UInt128 {
    static let tenToThe38th: UInt128 = 100_000_000_000_000_000_000_000_000_000_000_000_000

    /// The number of decimal digits; 1 for zero.
    var decimalDigits: Int {
        guard let small = UInt64(exactly: self) else { return (self / 10_000_000_000).decimalDigits + 10 }
        var count = 1
        var power: UInt64 = 10
        while small >= power {
            count += 1
            let (next, overflow) = power.multipliedReportingOverflow(by: 10)
            if overflow { break }
            power = next
        }
        return count
    }

    /// The decimal digits; most numbers fit 64 bits, whose description is several times faster.
    var digits: String { UInt64(exactly: self)?.description ?? description }

    /// The number times a power of ten, or nil beyond 38 digits.
    func times(powerOfTen power: Int) -> UInt128? {
        guard self != 0 else { return 0 }
        guard (0...38).contains(power) else { return nil }
        var result = self
        for _ in 0..<power {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result < Self.tenToThe38th ? result : nil
    }

    func greatestCommonDivisor(with other: UInt128) -> UInt128 {
        var (a, b) = (self, other)
        while b != 0 { (a, b) = (b, a % b) }
        return a
    }
}
