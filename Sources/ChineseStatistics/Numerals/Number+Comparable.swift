extension Quantity.Number: Hashable, Comparable {
    /// Whether two numbers have the same value, however many digits were written.
    public static func == (left: Self, right: Self) -> Bool {
        if let (a, b) = left.coefficients(beside: right) { return a == b }
        let (a, b) = (left.canonical, right.canonical)
        return a.isNegative == b.isNegative && a.coefficient == b.coefficient && a.exponent == b.exponent
            && a.denominator == b.denominator
    }

    /// Feeds the value to a hasher: equal numbers hash alike, however they are written.
    public func hash(into hasher: inout Hasher) {
        let number = canonical
        hasher.combine(number.isNegative)
        hasher.combine(number.coefficient)
        hasher.combine(number.exponent)
        hasher.combine(number.denominator)
    }

    /// Whether one value is less than another, compared exactly.
    public static func < (left: Self, right: Self) -> Bool {
        if let (a, b) = left.coefficients(beside: right) { return a < b }
        let (a, b) = (left.canonical, right.canonical)
        if a.isNegative != b.isNegative { return a.isNegative }
        return a.isNegative ? compareMagnitudes(b, a) : compareMagnitudes(a, b)
    }

    /// One form for every way of writing a value: a finite decimal where there is one, else lowest terms.
    private var canonical: Self {
        let reduced = reduced
        guard reduced.isRatio,
            let decimal = Self(coefficient: reduced.coefficient).dividedEvenly(
                by: Self(coefficient: reduced.denominator))
        else { return reduced }
        var result = decimal.reduced
        result.isNegative = reduced.isNegative
        return result
    }

    /// Whether the magnitude of `a` is less than that of `b`.
    private static func compareMagnitudes(_ a: Self, _ b: Self) -> Bool {
        if a.isZero || b.isZero { return a.isZero && !b.isZero }
        if a.isRatio || b.isRatio {
            // Cross-multiplied at full width: ratios have no exponent, and a decimal is brought to one.
            guard let left = a.asRatio, let right = b.asRatio else { return a.order < b.order }
            let (x, y) = (
                left.numerator.multipliedFullWidth(by: right.denominator),
                right.numerator.multipliedFullWidth(by: left.denominator)
            )
            return x.high != y.high ? x.high < y.high : x.low < y.low
        }
        if a.order != b.order { return a.order < b.order }
        // The same order of magnitude: the shorter coefficient grows to the length of the longer.
        let low = Swift.min(a.exponent, b.exponent)
        guard let x = a.coefficient.times(powerOfTen: a.exponent - low),
            let y = b.coefficient.times(powerOfTen: b.exponent - low)
        else { return false }
        return x < y
    }

    /// The power of ten just above the number, by which numbers of different size are told apart.
    private var order: Int { significantDigits + exponent - (isRatio ? denominator.decimalDigits : 0) }

    private var asRatio: (numerator: UInt128, denominator: UInt128)? {
        if exponent >= 0 { return coefficient.times(powerOfTen: exponent).map { ($0, denominator) } }
        return UInt128(1).times(powerOfTen: -exponent).map { (coefficient, $0) }
    }
}
