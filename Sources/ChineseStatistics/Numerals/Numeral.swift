/// A numeral as it stands in a text: what it says and what it looks like.
struct Numeral {
    /// Where it stands, in bytes.
    var range = 0..<0

    /// What it says.
    var amount = Amount.tooLong

    /// The numeral without the last magnitude character, for units that begin with one (`三千` in `三千千瓦`).
    var withoutLastScale: Shortened?

    /// Whether it carries its own hedge inside: `200多万`, `十几`.
    var innerHedge: Hedge?

    /// Which signs it is written with.
    var notation = Notation.han

    /// The 万 and 亿 at its end, as a power of ten: what a range shares backwards (`3—5万`).
    var bigExponent = 0

    /// The 百 or 千 before those, which a range shares backwards to a single digit (`三到五百`).
    var smallExponent = 0

    /// Whether it begins with a magnitude and no digit: `百` in `近百名`.
    var isBareScale = false

    /// Whether a magnitude is written: `6000万`, `三百`.
    var hasScale = false

    /// Whether 万 or more is written.
    var hasBigScale = false

    /// Whether it is written with a decimal point.
    var hasFraction = false

    /// How many digits or characters it is written with, magnitudes aside.
    var digitCount = 0

    enum Notation {
        /// European digits, with or without a Han magnitude after them: `1.9万`.
        case european
        /// Han characters, or a mixture that begins with one.
        case han
    }

    /// The numeral up to its last magnitude character.
    struct Shortened {
        var end: Int
        var amount: Amount
    }
}

/// The amount that a numeral stands for.
enum Amount: Hashable {
    /// One number.
    case exact(Quantity.Number)
    /// Somewhere in an interval: `三四十`, `数百`.
    case between(Quantity.Interval)
    /// A number with too many digits to hold.
    case tooLong

    var number: Quantity.Number? {
        if case .exact(let number) = self { return number }
        return nil
    }

    var interval: Quantity.Interval? {
        if case .between(let interval) = self { return interval }
        return nil
    }

    /// The amount with every number in it changed by `transform`; ``tooLong`` where that fails.
    func map(_ transform: (Quantity.Number) -> Quantity.Number?) -> Amount {
        switch self {
        case .exact(let number):
            return transform(number).map { .exact($0) } ?? .tooLong
        case .between(var interval):
            if let lower = interval.lower {
                guard let value = transform(lower.value) else { return .tooLong }
                interval.lower?.value = value
            }
            if let upper = interval.upper {
                guard let value = transform(upper.value) else { return .tooLong }
                interval.upper?.value = value
            }
            return .between(interval)
        case .tooLong:
            return .tooLong
        }
    }

    func scaled(by power: Int) -> Amount {
        power == 0 ? self : map { $0.scaled(by: power) }
    }

    func adding(_ number: Quantity.Number) -> Amount {
        map { $0.adding(number) }
    }

    /// The amount below zero: the ends of an interval change places.
    var negated: Amount {
        switch self {
        case .exact(let number): .exact(number.negated)
        case .between(let interval): .between(interval.negated)
        case .tooLong: .tooLong
        }
    }
}
