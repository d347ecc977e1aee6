/// The sum of a Han numeral as its characters are read: 亿 and 万 close groups of 千, 百 and 十.
struct HanAccumulator {
    /// The groups that 万, 亿 or 兆 have closed.
    private(set) var total = Quantity.Number.zero
    /// The group being read, below 万.
    private(set) var section = Quantity.Number.zero
    /// The digits that no magnitude has taken yet.
    var pending: Quantity.Number?
    /// Whether the sum no longer fits.
    private(set) var isTooLong = false

    /// The pending digits, or `fallback`, times a power of ten below 万.
    mutating func closeSmall(exponent: Int, fallback: Quantity.Number) {
        let digits = pending ?? fallback
        pending = nil
        section = checked(digits.scaled(by: exponent).flatMap { section.adding($0) })
    }

    /// Adds tens that are one character: 廿.
    mutating func addTens(_ tens: UInt8) {
        section = checked(section.adding(Quantity.Number(coefficient: UInt128(tens), exponent: 1)))
    }

    /// Closes the group with 万, 亿 or 兆. `previous` is the power of the group closed before it, zero where none is.
    mutating func closeBig(exponent: Int, previous: Int) {
        addPending()
        if section.coefficient == 0 || exponent > previous {
            // 万亿, or 二万五千亿: the magnitude takes all that stands before it.
            total = checked(total.adding(section).flatMap { $0.scaled(by: exponent) })
        } else {
            total = checked(section.scaled(by: exponent).flatMap { total.adding($0) })
        }
        section = .zero
    }

    /// Whether anything but zero has been read since the last 万 or 亿.
    var hasOpenSection: Bool { section.coefficient != 0 || pending != nil }

    mutating func addPending() {
        guard let digits = pending else { return }
        pending = nil
        section = checked(section.adding(digits))
    }

    /// The number so far; nil where it does not fit.
    var sum: Quantity.Number? {
        guard !isTooLong else { return nil }
        let closed = total.adding(section)
        return pending.map { digits in closed.flatMap { $0.adding(digits) } } ?? closed
    }

    mutating func markTooLong() { isTooLong = true }

    private mutating func checked(_ number: Quantity.Number?) -> Quantity.Number {
        if let number { return number }
        isTooLong = true
        return .zero
    }
}
