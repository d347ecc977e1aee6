/// The sum of a Han numeral as its characters are read: 亿 and 万 close groups of 千, 百 and 十.
struct HanAccumulator {
    /// The last group that 万, 亿 or 兆 has closed, and the power of ten that it stands at, zero where none is closed.
    private var group = Quantity.Number.zero
    private var groupPower = 0
    /// The groups before it, and the power that the last of them stands at.
    private var earlier = Quantity.Number.zero
    private var earlierPower = Int.max
    /// The group being read, below 万.
    private var section = Quantity.Number.zero
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

    /// Closes the group with 万, 亿 or 兆.
    mutating func closeBig(exponent: Int) {
        addPending()
        if section.isZero {
            // 万亿: the magnitude is one of the group's.
            scaleGroup(by: exponent, to: groupPower + exponent)
        } else if exponent > groupPower {
            // 二万五千亿: it takes what stands before it.
            group = checked(group.adding(section))
            scaleGroup(by: exponent, to: exponent)
        } else {
            earlier = checked(earlier.adding(group))
            earlierPower = groupPower
            group = checked(section.scaled(by: exponent))
            groupPower = exponent
        }
        section = .zero
    }

    /// Multiplies the last group, or all of them where it would else be larger than those before it: magnitudes descend.
    private mutating func scaleGroup(by exponent: Int, to power: Int) {
        if power >= earlierPower {
            group = checked(earlier.adding(group))
            earlier = .zero
            earlierPower = Int.max
        }
        group = checked(group.scaled(by: exponent))
        groupPower = power
    }

    /// Whether anything but zero has been read since the last 万 or 亿.
    var hasOpenSection: Bool { !section.isZero || pending != nil }

    mutating func addPending() {
        guard let digits = pending else { return }
        pending = nil
        section = checked(section.adding(digits))
    }

    /// The number so far; nil where it does not fit.
    var sum: Quantity.Number? {
        guard !isTooLong else { return nil }
        let closed = earlier.adding(group).flatMap { $0.adding(section) }
        return pending.map { digits in closed.flatMap { $0.adding(digits) } } ?? closed
    }

    mutating func markTooLong() { isTooLong = true }

    private mutating func checked(_ number: Quantity.Number?) -> Quantity.Number {
        if let number { return number }
        isTooLong = true
        return .zero
    }
}
