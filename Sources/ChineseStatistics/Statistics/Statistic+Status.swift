extension Statistic {
    /// Whether a figure is a fact.
    public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
        /// Reported as it is.
        case actual
        /// To be reached: 目标, 力争, 确保.
        case target
        /// Expected: 预计, 预期.
        case forecast
        /// The value before, told beside the present one: 前值.
        case previous
    }
}
