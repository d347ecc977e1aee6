extension Statistic {
    /// Which way something moved.
    public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
        /// 增长 上升 提高.
        case increase
        /// 下降 减少 回落.
        case decrease
        /// 持平.
        case unchanged
    }
}
