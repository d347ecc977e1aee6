extension Statistic {
    /// What a change is measured against.
    public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
        /// The same period of the year before: 同比, 比上年, 较去年同期.
        case yearOnYear
        /// The period just before: 环比, 比上月.
        case periodOnPeriod
        /// The average of the years: 年均.
        case annualAverage
        /// What the words of the reference name: 比2012年, 高于全国平均水平.
        case reference
    }
}
