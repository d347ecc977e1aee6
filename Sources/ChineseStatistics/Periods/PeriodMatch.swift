/// A period and where it stands.
public struct PeriodMatch: Hashable, Sendable {
    /// The words for it, in the string that was given: `2023年上半年`.
    public var range: Range<String.Index>

    /// What it says.
    public var period: Period

    /// Creates a match.
    public init(range: Range<String.Index>, period: Period) {
        self.range = range
        self.period = period
    }
}
