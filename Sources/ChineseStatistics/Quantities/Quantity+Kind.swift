extension Quantity {
    /// What a quantity measures.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// A bare number, or one before a longer noun: `1109万`.
        case number
        /// A number with a classifier or a short counted noun: `158名`, `1.9万余人次`.
        case count
        /// A number with a currency: `26.5亿美元`.
        case money
        /// A number with a physical unit: `4200米`.
        case measure
        /// A share of a hundred or a thousand: `70.12%`, `七成`.
        case percent
        /// A difference of two percentages: `0.3个百分点`, `25个基点`.
        case points
        /// How many times: `1.8倍`, `一番`.
        case multiple
        /// X分之Y other than of a hundred, a thousand or ten thousand: `三分之一`.
        case fraction
        /// Which one in order: `第一批`, `首位`.
        case ordinal
        /// A length of time: `5个月`, `三年半`.
        case duration
        /// A person's age: `65岁`.
        case age
    }
}
