/// What was found in a text.
public struct Recognition: Hashable, Sendable {
    /// The text as it was given.
    public var text: String

    /// The quantities in the order in which they stand, without overlaps.
    public var quantities: [QuantityMatch]

    /// The periods in the order in which they stand, without overlaps.
    public var periods: [PeriodMatch]

    /// The statistics in the order of their figures.
    public var statistics: [StatisticMatch]

    /// Creates a result.
    public init(
        text: String, quantities: [QuantityMatch], periods: [PeriodMatch] = [], statistics: [StatisticMatch] = []
    ) {
        self.text = text
        self.quantities = quantities
        self.periods = periods
        self.statistics = statistics
    }
}

extension Recognition {
    /// The result for a string of what was found in its bytes.
    init(text: String, found: Recognizer.Everything, resolved: [Period]) {
        self.init(
            text: text,
            quantities: found.quantities.map { QuantityMatch($0, in: text) },
            periods: zip(found.periods, resolved).map {
                PeriodMatch(range: text.indices(of: $0.range), period: $1)
            })
        statistics = found.rows.map(match)
    }

    private func match(_ row: FoundStatistic) -> StatisticMatch {
        func words(_ range: Range<Int>?) -> String? { range.map { String(text[text.indices(of: $0)]) } }
        let statistic = Statistic(
            relation: row.relation, quantity: row.quantity.map { quantities[$0].quantity },
            from: row.from.map { quantities[$0].quantity }, direction: row.direction, basis: row.basis?.kind,
            reference: words(row.basis?.words), whole: words(row.whole), subject: words(row.subject),
            period: row.period.map { periods[$0].period }, status: row.status)
        return StatisticMatch(
            range: text.indices(of: row.range), statistic: statistic, quantity: row.quantity, from: row.from,
            period: row.period, subject: row.subject.map(text.indices(of:)), whole: row.whole.map(text.indices(of:)),
            reference: (row.basis?.words).map(text.indices(of:)))
    }
}

/// A quantity and where it stands.
public struct QuantityMatch: Hashable, Sendable {
    /// The quantity with the hedges that touch it, in the string that was given: `约1.9万余人次`.
    public var range: Range<String.Index>

    /// The quantity without them: `1.9万余人次`.
    public var core: Range<String.Index>

    /// What it says.
    public var quantity: Quantity

    init(_ found: FoundQuantity, in text: String) {
        self.init(range: text.indices(of: found.range), core: text.indices(of: found.core), quantity: found.quantity)
    }

    /// Creates a match.
    public init(range: Range<String.Index>, core: Range<String.Index>, quantity: Quantity) {
        self.range = range
        self.core = core
        self.quantity = quantity
    }
}
