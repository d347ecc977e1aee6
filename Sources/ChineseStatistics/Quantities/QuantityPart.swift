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
    var numeral: Numeral
    /// Whether a prefix such as 百分之 says that this is a percentage.
    var isSpeltPercent = false
    /// Whether it is told in 成, tenths of a hundred, which the left end of a range shares: `三至五成`.
    var isTenths = false
    /// Whether the amount is a compound of several units, or carries 半.
    var isComposed = false
}

/// A unit as it was read: the lexicon's entry, or a rate of two.
struct ReadUnit {
    var text: String
    var code: String
    var kind: Quantity.Kind
    /// What the lexicon knows of it, or of the numerator of a rate; nil for 百分之 and the like.
    private let match: Lexicon.Index.UnitMatch?
    /// Where the unit begins and ends, in bytes.
    var range: Range<Int>
    /// Whether it is divided by another unit.
    var isRate = false

    init(_ match: Lexicon.Index.UnitMatch, range: Range<Int>) {
        text = match.name
        code = match.entry.code
        kind = match.entry.kind
        self.match = match
        self.range = range
    }

    init(text: String, code: String, kind: Quantity.Kind, range: Range<Int>) {
        self.text = text
        self.code = code
        self.kind = kind
        match = nil
        self.range = range
    }

    /// Whether it is a measure word or a counted noun, and not a unit of measurement.
    var isClassifier: Bool { match?.entry.kind == .count && kind == .count }
    var flags: Lexicon.UnitFlags { match?.entry.flags ?? [] }
    /// The code of the lexicon, whatever the unit is divided by.
    var entryCode: String? { match?.entry.code }
    /// How it relates to others of its dimension; nil for a rate.
    var size: Lexicon.Size? { isRate ? nil : match?.entry.size }
}

/// A quantity as it was found, in byte offsets.
struct FoundQuantity {
    /// With the hedges that touch it.
    var range: Range<Int>
    /// Without them.
    var core: Range<Int>
    var quantity: Quantity
}
