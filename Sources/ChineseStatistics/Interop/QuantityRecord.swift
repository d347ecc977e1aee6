extension Recognition {
    /// A quantity in a document, as plain data.
    public struct QuantityRecord: Hashable, Sendable {
        /// The quantity with its hedges, as written.
        public var text: String
        /// Where it begins and ends, half-open.
        public var range: [Int]
        /// Where its core begins and ends, half-open.
        public var core: [Int]
        /// What it says.
        public var quantity: Quantity

        /// Creates a record.
        public init(text: String, range: [Int], core: [Int], quantity: Quantity) {
            self.text = text
            self.range = range
            self.core = core
            self.quantity = quantity
        }
    }
}

extension Recognition.QuantityRecord: Codable {
    private enum CodingKeys: String, CodingKey {
        case text, range, core
    }

    /// Reads the object that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        text = try container.decode(String.self, forKey: .text)
        range = try container.decode([Int].self, forKey: .range)
        core = try container.decode([Int].self, forKey: .core)
        quantity = try Quantity(from: decoder)
    }

    /// Writes the text, the offsets and the fields of the quantity as one object.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(text, forKey: .text)
        try container.encode(range, forKey: .range)
        try container.encode(core, forKey: .core)
        try quantity.encode(to: encoder)
    }
}

extension Quantity: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, value, interval, hedge, unit
    }

    /// Reads the object that ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            kind: try container.decode(Kind.self, forKey: .kind),
            number: try container.decodeIfPresent(Number.self, forKey: .value),
            interval: try container.decodeIfPresent(Interval.self, forKey: .interval),
            hedge: try container.decodeIfPresent(Hedge.self, forKey: .hedge),
            unit: try container.decodeIfPresent(Unit.self, forKey: .unit))
    }

    /// Writes kind, value, interval, hedge and unit; what is not there is null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(number, forKey: .value)
        try container.encode(interval, forKey: .interval)
        try container.encode(hedge, forKey: .hedge)
        try container.encode(unit, forKey: .unit)
    }
}

extension Quantity.Number: Codable {
    /// Reads a string such as `"49.53"` or `"1/3"`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let number = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an exact number: \(text)")
        }
        self = number
    }

    /// Writes the ``description`` as a string, so that no reader rounds it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Quantity.Interval: Codable {
    /// Reads a string such as `"(19000,20000)"`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let interval = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an interval: \(text)")
        }
        self = interval
    }

    /// Writes the ``description`` as a string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
