extension Statistic {
    /// What a figure says of its indicator.
    public enum Relation: String, Hashable, Sendable, Codable, CaseIterable {
        /// The figure itself: 达49.53亿美元.
        case level
        /// By how much it moved: 增长70.12%.
        case change
        /// Where it moved, and from where: 由47项精简至3项.
        case transition
        /// A part of a whole: 占全市整体规模的32.96%.
        case share
        /// Its place in an order: 位居第三.
        case rank
    }
}
