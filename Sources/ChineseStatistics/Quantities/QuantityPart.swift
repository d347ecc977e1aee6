/// One amount with its unit, as a quantity or as one end of a range.
///
/// It is large and looked at by many rules: an object, which is read in place and never copied.
final class QuantityPart {
    /// From the sign or the first digit to the end of the unit, in bytes.
    var range = 0..<0
    var amount = Amount.tooLong
    var kind = Quantity.Kind.number
    var unit: ReadUnit?
    /// 余 or 多 inside, or 多 behind the unit.
    var hedge: Hedge?
    /// What 余 and 多 may add at most.
    var step: Quantity.Number?
    /// Whether something that may belong to it stands behind it: a hedge, a dash, a letter.
    var mayGoOn = true
    @exclusivity(unchecked) var numeral = Numeral()
    /// Whether a prefix such as 百分之 says that this is a percentage.
    var isSpeltPercent = false
    /// Whether it is told in 成, tenths of a hundred, which the left end of a range shares: `三至五成`.
    var isTenths = false
    /// Whether the amount is a compound of several units, or carries 半.
    var isComposed = false

    /// Makes it an amount and its unit, and forgets what else it was.
    func become(_ amount: Amount, _ kind: Quantity.Kind = .number, unit: ReadUnit? = nil, at range: Range<Int>) {
        self.range = range
        self.amount = amount
        self.kind = kind
        self.unit = unit
        mayGoOn = true
        hedge = nil
        step = nil
        isSpeltPercent = false
        isTenths = false
        isComposed = false
    }

    /// Makes it the interval that it and a part behind it are the ends of; what is told of it is told of the other.
    func join(_ other: QuantityPart, _ interval: Quantity.Interval) {
        range = range.lowerBound..<other.range.upperBound
        amount = .between(interval)
        mayGoOn = other.mayGoOn
        hedge = other.hedge
        step = other.step
        numeral = other.numeral
        isSpeltPercent = other.isSpeltPercent
        isTenths = other.isTenths
        isComposed = other.isComposed
    }

    /// Adds the unit behind it, or one that takes the place of its own.
    func take(_ unit: ReadUnit) {
        self.unit = unit
        kind = unit.kind
        range = range.lowerBound..<unit.range.upperBound
    }
}

/// A unit as it was read: the lexicon's, or a rate of two.
struct ReadUnit {
    /// The unit, or the numerator of a rate.
    private let match: Lexicon.UnitMatch
    /// The unit whose code it has: that of 港币 in 港币2960元.
    var coding: Lexicon.UnitMatch
    /// Where the unit begins and ends, in bytes.
    var range: Range<Int>
    /// Where the unit ends that others divide.
    private let numeratorEnd: Int

    init(_ match: Lexicon.UnitMatch, range: Range<Int>) {
        self.match = match
        coding = match
        self.range = range
        numeratorEnd = range.upperBound
    }

    var kind: Quantity.Kind { match.kind }
    /// Whether it is a measure word or a counted noun, and not a unit of measurement.
    var isClassifier: Bool { kind == .count }
    var flags: Lexicon.UnitFlags { match.flags }
    /// The unit as the lexicon writes it, whatever it is divided by.
    var name: String { match.name }
    /// The code of the lexicon, whatever the unit is divided by.
    var entryCode: String { match.code }
    /// Whether it is divided by another unit.
    var isRate: Bool { !denominators.isEmpty }
    /// Where what divides it stands.
    var denominators: Range<Int> { numeratorEnd..<range.upperBound }
    /// Whether it is known how it relates to others of its dimension, which a rate does not.
    var hasSize: Bool { !isRate && match.hasSize }
    /// How it relates to others of its dimension; nil for a rate.
    var size: Lexicon.Size? { isRate ? nil : match.size }
}

/// A quantity as it is read, in byte offsets, before its unit is named.
final class QuantityReading {
    /// The amount, whose range is the core of the quantity.
    let part = QuantityPart()
    /// With the hedges that touch it.
    var range = 0..<0
    /// The hedge of the whole.
    var hedge = PlacedHedge()
    /// The unit behind 每 before it: `每平方米3万元`.
    var denominator: ReadUnit?
    /// The first of two such units: 人 in `每人每年240元`.
    var outerDenominator: ReadUnit?
    /// Whether it is a 一 that only means "a".
    var isIndefinite = false

    /// Without the hedges.
    var core: Range<Int> { part.range }

    /// The code of its unit where that is one of the lexicon and no rate.
    var plainUnitCode: String? {
        guard let unit = part.unit, !unit.isRate, denominator == nil else { return nil }
        return unit.coding.code
    }
}

/// A quantity as it was found, in byte offsets.
struct FoundQuantity {
    /// With the hedges that touch it.
    var range: Range<Int>
    /// Without them.
    var core: Range<Int>
    var quantity: Quantity
}
