/// What was found in a text.
public struct Recognition: Hashable, Sendable {
    /// The text as it was given.
    public var text: String

    /// The quantities in the order in which they stand, without overlaps.
    public var quantities: [QuantityMatch]

    /// Creates a result.
    public init(text: String, quantities: [QuantityMatch]) {
        self.text = text
        self.quantities = quantities
    }
}

/// A quantity and where it stands.
public struct QuantityMatch: Hashable, Sendable {
    /// The quantity with the hedges that touch it, in the string that was given: `约1.9万余人次`.
    public var range: Range<String.Index>

    /// The quantity without them: `1.9万余人次`.
    public var core: Range<String.Index>

    /// What it says.
    public var quantity: Quantity

    /// Creates a match.
    public init(range: Range<String.Index>, core: Range<String.Index>, quantity: Quantity) {
        self.range = range
        self.core = core
        self.quantity = quantity
    }
}
