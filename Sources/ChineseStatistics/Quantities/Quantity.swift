/// How many, how much, or which in order: a number, what bounds or blurs it, and its unit.
///
/// ```swift
/// let trade = Quantity("49.53亿美元")!
/// trade.value          // 4953000000
/// trade.unit?.code     // "USD"
/// Quantity("1.9万余人次")!.interval!.description    // "(19000,20000)"
/// ```
///
/// Exactly one of ``number`` and ``interval`` is always there, but for a numeral of too many digits, which has
/// neither. A hedge that bounds the number (超过, 以上) gives an interval besides the number.
///
/// Two quantities are equal when they say the same: the kind, the values, the hedge and the unit.
public struct Quantity: Hashable, Sendable {
    // In this order the smaller values take up what the larger ones leave free of whole words.

    /// The number; nil for a range (`3—5万`), a vague numeral (`几十`) and a number of too many digits.
    public var number: Number?

    /// What is measured: a count, an amount of money, a percentage.
    public var kind: Kind

    /// The word that blurs or bounds the number.
    public var hedge: Hedge?

    /// What the phrase allows the value to be; nil where nothing bounds it.
    public var interval: Interval?

    /// Whether this is a 一 that only means "a" (`一个`, `一批`), which is reported only on request.
    public var isIndefinite: Bool

    /// The unit as written, with its code; nil for a bare number.
    public var unit: Unit?
}

extension Quantity {
    /// Creates a quantity from its parts.
    public init(
        kind: Kind, number: Number?, interval: Interval? = nil, hedge: Hedge? = nil, unit: Unit? = nil,
        isIndefinite: Bool = false
    ) {
        // By the initializer of the members: one that sets them one by one copies the whole where it is inlined.
        self.init(
            number: number, kind: kind, hedge: hedge, interval: interval, isIndefinite: isIndefinite, unit: unit)
    }
}
