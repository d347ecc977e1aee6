/// A statistic and where its parts stand.
public struct StatisticMatch: Hashable, Sendable {
    /// The phrase that states it, in the string that was given: `同比增长70.12%`.
    public var range: Range<String.Index>

    /// What it says.
    public var statistic: Statistic

    /// The index of its quantity among those of the ``Recognition``.
    public var quantity: Int?

    /// The index of the quantity that a transition starts from.
    public var from: Int?

    /// The index of its period.
    public var period: Int?

    /// Where the subject stands, often in an earlier clause.
    public var subject: Range<String.Index>?

    /// Where the whole of a share stands.
    public var whole: Range<String.Index>?

    /// Where the reference of a change stands.
    public var reference: Range<String.Index>?
}

extension StatisticMatch: CustomStringConvertible {
    /// The description of the statistic.
    public var description: String { statistic.description }
}
