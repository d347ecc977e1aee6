extension Recognition {
    /// Words of a document and where they stand.
    public struct PhraseRecord: Hashable, Sendable, Codable {
        /// The words.
        public var text: String
        /// Where they begin and end, half-open.
        public var range: [Int]
    }

    /// A period in a document, as plain data.
    public struct PeriodRecord: Hashable, Sendable, Codable {
        /// The words for it.
        public var text: String
        /// Where they begin and end, half-open.
        public var range: [Int]
        /// Its days as ISO 8601 writes them; nil where they are not known.
        public var interval: String?
    }

    /// A statistic in a document, as plain data.
    public struct StatisticRecord: Hashable, Sendable, Codable {
        /// What the figure says.
        public var relation: Statistic.Relation
        /// The phrase that states it.
        public var text: String
        /// Where the phrase begins and ends, half-open.
        public var range: [Int]
        /// The index of its quantity in the record.
        public var quantity: Int?
        /// The index of the quantity that a transition starts from.
        public var from: Int?
        /// Which way it moved.
        public var direction: Statistic.Direction?
        /// What a change is measured against.
        public var basis: Statistic.Basis?
        /// The words of that reference.
        public var reference: PhraseRecord?
        /// What a share is a share of.
        public var whole: PhraseRecord?
        /// The indicator.
        public var subject: PhraseRecord?
        /// The index of its period in the record.
        public var period: Int?
        /// Whether it is a fact.
        public var status: Statistic.Status
    }
}
