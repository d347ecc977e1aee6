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

extension Recognition.PeriodRecord {
    /// Writes every field; the interval of a period that is not resolved is null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(text, forKey: .text)
        try container.encode(range, forKey: .range)
        try container.encode(interval, forKey: .interval)
    }
}

extension Recognition.StatisticRecord {
    /// Writes every field; what is not there is null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(relation, forKey: .relation)
        try container.encode(text, forKey: .text)
        try container.encode(range, forKey: .range)
        try container.encode(quantity, forKey: .quantity)
        try container.encode(from, forKey: .from)
        try container.encode(direction, forKey: .direction)
        try container.encode(basis, forKey: .basis)
        try container.encode(reference, forKey: .reference)
        try container.encode(whole, forKey: .whole)
        try container.encode(subject, forKey: .subject)
        try container.encode(period, forKey: .period)
        try container.encode(status, forKey: .status)
    }
}
