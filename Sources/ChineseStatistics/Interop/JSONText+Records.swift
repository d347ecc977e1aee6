/// The objects of a document's record, each with its keys in their fixed order.
///
/// They are written of records, whose words are strings, and of what was found in a text, whose words are bytes.
extension JSONText {
    mutating func quantity(
        _ text: some JSONValue, range: some JSONValue, core: some JSONValue, _ quantity: borrowing Quantity
    ) {
        object {
            $0.field("text", text)
            $0.field("range", range)
            $0.field("core", core)
            $0.field("kind", Name(name: quantity.kind.rawValue))
            $0.field("value", quantity.number)
            $0.field("interval", quantity.interval)
            $0.field("hedge", (quantity.hedge?.rawValue).map(Name.init))
            $0.field("unit", quantity.unit)
        }
    }

    mutating func period(_ text: some JSONValue, range: some JSONValue, interval: (some JSONValue)?) {
        object {
            $0.field("text", text)
            $0.field("range", range)
            $0.field("interval", interval)
        }
    }

    /// What a row says besides its words.
    struct Row {
        var relation: Statistic.Relation
        var quantity: Int?
        var from: Int?
        var direction: Statistic.Direction?
        var basis: Statistic.Basis?
        var period: Int?
        var status: Statistic.Status
    }

    mutating func statistic(
        _ row: Row, _ text: some JSONValue, range: some JSONValue, reference: (some JSONValue)?,
        whole: (some JSONValue)?, subject: (some JSONValue)?
    ) {
        object {
            $0.field("relation", Name(name: row.relation.rawValue))
            $0.field("text", text)
            $0.field("range", range)
            $0.field("quantity", row.quantity)
            $0.field("from", row.from)
            $0.field("direction", (row.direction?.rawValue).map(Name.init))
            $0.field("basis", (row.basis?.rawValue).map(Name.init))
            $0.field("reference", reference)
            $0.field("whole", whole)
            $0.field("subject", subject)
            $0.field("period", row.period)
            $0.field("status", Name(name: row.status.rawValue))
        }
    }
}

extension Recognition.PhraseRecord: JSONValue {
    func write(to json: inout JSONText) {
        json.object {
            $0.field("text", text)
            $0.field("range", range)
        }
    }
}
