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
    /// A decimal holds up to 38 significant digits, and a ratio two integers of up to 64 bits. Nothing here goes through
    /// binary floating point.
    public struct Number: Sendable {
        /// The low half of a decimal's coefficient, or the numerator of a ratio.
        private var low: UInt64

        /// The high half of a decimal's coefficient, or the denominator of a ratio.
        private var high: UInt64

        private var power: Int32

        /// The coefficients of two decimals without signs that are of one power, which compare as the numbers do.
        @inline(__always)
        func coefficients(beside other: Number) -> (UInt128, UInt128)? {
            guard power == other.power, !isRatio, !other.isRatio, !isNegative, !other.isNegative else { return nil }
            return (coefficient, other.coefficient)
        }

        /// Whether the number is below zero.
        public internal(set) var isNegative: Bool

        /// Whether the number is written as one integer over another.
        public private(set) var isRatio: Bool

        /// A decimal: a coefficient times a power of ten.
        init(coefficient: UInt128, exponent: Int = 0, isNegative: Bool = false) {
            low = UInt64(truncatingIfNeeded: coefficient)
            high = UInt64(truncatingIfNeeded: coefficient >> 64)
            power = Int32(clamping: exponent)
            self.isNegative = isNegative
            isRatio = false
        }

        /// A ratio as written, a decimal where the denominator is 1; nil where either integer is beyond 64 bits.
        init?(_ numerator: UInt128, over denominator: UInt128, isNegative: Bool = false) {
            if denominator == 1 {
                self.init(coefficient: numerator, isNegative: isNegative)
            } else {
                guard let low = UInt64(exactly: numerator), let high = UInt64(exactly: denominator) else { return nil }
                self.init(coefficient: UInt128(high) << 64 | UInt128(low), isNegative: isNegative)
                isRatio = true
            }
        }

        /// The digits as written, without the decimal point, leading zeros and trailing magnitudes.
        @inline(__always)
        var coefficient: UInt128 { isRatio ? UInt128(low) : UInt128(high) << 64 | UInt128(low) }

        /// The coefficient where it fits 64 bits, as nearly all do.
        @inline(__always)
        var smallCoefficient: UInt64? { isRatio || high == 0 ? low : nil }

        /// What the coefficient is divided by: 1 for a decimal.
        var denominator: UInt128 { isRatio ? UInt128(high) : 1 }

        /// The power of ten of the last digit written: 2 for `8200`, -2 for `70.12`, 3 for `1.9万`.
        @inline(__always)
        var exponent: Int { Int(power) }

        /// The largest power of ten that a number may reach on either side of the decimal point.
        static let largestExponent = 120

        static var zero: Number { Number(coefficient: 0) }
        static var one: Number { Number(coefficient: 1) }
        static var half: Number { Number(coefficient: 5, exponent: -1) }

        /// 一半, which is told as 1/2.
        static var oneOverTwo: Number { Number(1, over: 2) ?? half }

        /// The integers of a ratio as written, not reduced; nil for a decimal.
        public var ratio: (numerator: String, denominator: String)? {
            isRatio ? ((isNegative ? "-" : "") + coefficient.description, denominator.description) : nil
        }

        /// The number of digits that were written and count: 3 for `1.10万`, 5 for `147.00`, 2 for `8200`.
        ///
        /// Leading zeros do not count, nor do the zeros at the end of an integer.
        public var significantDigits: Int { smallCoefficient?.decimalDigits ?? coefficient.decimalDigits }
    }
}

extension Quantity.Number {
    /// The number times a power of ten, or nil where it grows too long.
    func scaled(by power: Int) -> Self? {
        guard !isZero else { return self }
        if isRatio {
            guard power >= 0, let numerator = coefficient.times(powerOfTen: power) else { return nil }
            return Self(numerator, over: denominator, isNegative: isNegative)
        }
        let result = Self(coefficient: coefficient, exponent: exponent + power, isNegative: isNegative)
        return result.isRepresentable ? result : nil
    }

    @inline(__always)
    var isZero: Bool { smallCoefficient == 0 }

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
        if isZero { return other }
        if other.isZero { return self }
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
        integers(over: divisor).flatMap {
            Self($0.numerator, over: $0.denominator, isNegative: isNegative != divisor.isNegative)
        }
    }

    /// Two integers with the quotient of two decimals, their signs aside; nil where they grow too long.
    private func integers(over divisor: Self) -> (numerator: UInt128, denominator: UInt128)? {
        guard !isRatio, !divisor.isRatio, !divisor.isZero else { return nil }
        let low = Swift.min(exponent, divisor.exponent)
        guard let numerator = coefficient.times(powerOfTen: exponent - low),
            let denominator = divisor.coefficient.times(powerOfTen: divisor.exponent - low)
        else { return nil }
        return (numerator, denominator)
    }

    /// The quotient as a finite decimal, or nil where there is none.
    func dividedEvenly(by divisor: Self) -> Self? {
        guard let (numerator, denominator) = integers(over: divisor) else { return nil }
        let isNegative = isNegative != divisor.isNegative
        let common = numerator.greatestCommonDivisor(with: denominator)
        var coefficient = numerator / common
        let divisor = denominator / common
        if divisor == 1 { return Self(coefficient: coefficient, isNegative: isNegative).reduced }
        var exponent = 0
        while coefficient % divisor != 0 {
            guard exponent > -38, let next = coefficient.times(powerOfTen: 1) else { return nil }
            coefficient = next
            exponent -= 1
        }
        return Self(coefficient: coefficient / divisor, exponent: exponent, isNegative: isNegative)
    }

    /// The number with its sign turned.
    var negated: Self {
        var result = self
        if !isZero { result.isNegative.toggle() }
        return result
    }

    /// The same value with trailing zeros moved into the exponent, or the ratio in lowest terms.
    var reduced: Self {
        if isZero { return .zero }
        var coefficient = coefficient
        if isRatio {
            let divisor = coefficient.greatestCommonDivisor(with: denominator)
            coefficient /= divisor
            guard denominator / divisor == 1 else {
                return Self(coefficient, over: denominator / divisor, isNegative: isNegative) ?? self
            }
        }
        var exponent = exponent
        if var small = UInt64(exactly: coefficient) {
            guard small % 10 == 0 else {
                return isRatio ? Self(coefficient: coefficient, isNegative: isNegative) : self
            }
            repeat {
                small /= 10
                exponent += 1
            } while small % 10 == 0
            coefficient = UInt128(small)
        } else {
            while coefficient % 10 == 0 {
                coefficient /= 10
                exponent += 1
            }
        }
        return Self(coefficient: coefficient, exponent: exponent, isNegative: isNegative)
    }

    /// A unit of the last place that was written: what `余` and `多` may add.
    var lastPlace: Self { Self(coefficient: 1, exponent: exponent) }

    /// Whether the number fits a `Decimal`: at most 38 digits, and an exponent in its range.
    var isRepresentable: Bool {
        (smallCoefficient != nil || coefficient < UInt128.tenToThe38th)
            && exponent >= -Self.largestExponent
            && exponent + significantDigits <= Self.largestExponent
    }
}

extension UInt128 {
    static let tenToThe38th: UInt128 = 100_000_000_000_000_000_000_000_000_000_000_000_000

    /// The number of decimal digits; 1 for zero.
    var decimalDigits: Int {
        guard let small = UInt64(exactly: self) else { return (self / 10_000_000_000).decimalDigits + 10 }
        return small.decimalDigits
    }

    /// The number times a power of ten, or nil beyond 38 digits.
    func times(powerOfTen power: Int) -> UInt128? {
        guard self != 0 else { return 0 }
        guard (0...38).contains(power) else { return nil }
        if power < 20, let small = UInt64(exactly: self) {
            let product = UInt128(small) * UInt128(UInt64.powersOfTen[power])
            return product < Self.tenToThe38th ? product : nil
        }
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

extension UInt64 {
    /// The number of decimal digits; 1 for zero.
    var decimalDigits: Int {
        // 1233 / 4096 is the logarithm of 2 to the base 10, near enough for 64 bits.
        let estimate = ((64 - leadingZeroBitCount) * 1233) >> 12
        return self < Self.powersOfTen[estimate] ? Swift.max(estimate, 1) : estimate + 1
    }

    /// The powers of ten that fit, from 1: as literals, which need not be made when they are first asked for.
    static let powersOfTen: [UInt64] = [
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ]
}
