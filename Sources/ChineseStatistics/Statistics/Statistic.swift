/// What a text reports of an indicator: the figure, when it holds, and what it is measured against.
///
/// ```swift
/// for row in "2023年上半年粮食产量达49.53万吨，同比增长7.1%。".statistics() { print(row) }
/// // 粮食产量  2023-01-01/2023-06-30  495300 t
/// // 粮食产量  2023-01-01/2023-06-30  +7.1 % year on year
/// ```
public struct Statistic: Hashable, Sendable {
    // In this order the smaller values take up what the larger ones leave free of whole words.

    /// The figure; the end value of a transition; nil where something is unchanged.
    public var quantity: Quantity?

    /// The value that a transition starts from, where it is given.
    public var from: Quantity? {
        get { start.value }
        set { start = Rare(newValue) }
    }

    private var start: Rare<Quantity>

    /// The indicator as the text names it; nil where it does not.
    public var subject: String?

    /// What a share is a share of.
    public var whole: String?

    /// The words that name the basis, where it is ``Basis/reference``.
    public var reference: String?

    /// When it holds.
    public var period: Period?

    /// What the figure says of the indicator.
    public var relation: Relation

    /// Which way a change or a transition goes.
    public var direction: Direction?

    /// What a change is measured against.
    public var basis: Basis?

    /// Whether the figure is a fact, a target, a forecast or an earlier value.
    public var status: Status
}

extension Statistic {
    /// Creates a statistic from its parts.
    public init(
        relation: Relation, quantity: Quantity?, from: Quantity? = nil, direction: Direction? = nil,
        basis: Basis? = nil, reference: String? = nil, whole: String? = nil, subject: String? = nil,
        period: Period? = nil, status: Status = .actual
    ) {
        // By the initializer of the members: one that sets them one by one copies the whole where it is inlined.
        self.init(
            quantity: quantity, start: Rare(from), subject: subject, whole: whole, reference: reference,
            period: period, relation: relation, direction: direction, basis: basis, status: status)
    }
}

/// A value that is seldom there: it is kept elsewhere, so that where there is none it takes one word.
private indirect enum Rare<Value: Hashable & Sendable>: Hashable, Sendable {
    case none
    case some(Value)

    init(_ value: Value?) { self = value.map(Self.some) ?? .none }

    var value: Value? { if case .some(let value) = self { value } else { nil } }
}
