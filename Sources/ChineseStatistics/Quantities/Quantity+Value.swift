public import FoundationEssentials

extension Quantity {
    /// The number as a `Decimal`; nil where there is none or where it is a ratio without a finite decimal.
    ///
    /// ``number`` also holds ratios and the digits as they were written.
    public var value: Decimal? { number?.decimal }
}
