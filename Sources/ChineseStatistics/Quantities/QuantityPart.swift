/// One amount with its unit, as a quantity or as one end of a range.
struct QuantityPart {
    /// From the sign or the first digit to the end of the unit, in bytes.
    var range: Range<Int>
    /// Where the numeral ends and a range may go on without a unit.
    var numeralEnd: Int
    var amount: Amount
    var kind: Quantity.Kind = .number
    var unit: ReadUnit?
    /// 余 or 多 inside, or 多 behind the unit.
    var hedge: Hedge?
    /// What 余 and 多 may add at most.
    var step: Quantity.Number?
    /// What its numeral looks like.
    var numeral: Numeral.Form
    /// Whether a prefix such as 百分之 says that this is a percentage.
    var isSpeltPercent = false
    /// Whether it is told in 成, tenths of a hundred, which the left end of a range shares: `三至五成`.
    var isTenths = false
    /// Whether the amount is a compound of several units, or carries 半.
    var isComposed = false

    /// An amount without a unit.
    init(_ numeral: Numeral) {
        range = numeral.range
        numeralEnd = numeral.range.upperBound
        amount = numeral.amount
        self.numeral = numeral.form
    }

    init(
        range: Range<Int>, numeralEnd: Int, amount: Amount, kind: Quantity.Kind, unit: ReadUnit? = nil,
        hedge: Hedge? = nil, step: Quantity.Number? = nil, numeral: Numeral.Form
    ) {
        self.range = range
        self.numeralEnd = numeralEnd
        self.amount = amount
        self.kind = kind
        self.unit = unit
        self.hedge = hedge
        self.step = step
        self.numeral = numeral
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

/// A quantity as it was found, in byte offsets.
struct FoundQuantity {
    /// With the hedges that touch it.
    var range: Range<Int>
    /// Without them.
    var core: Range<Int>
    var quantity: Quantity

    init(range: Range<Int>, core: Range<Int>, quantity: Quantity) {
        self.range = range
        self.core = core
        self.quantity = quantity
    }

    /// A place to read one into.
    init() {
        self.init(range: 0..<0, core: 0..<0, quantity: Quantity(kind: .number, number: nil))
    }
}
