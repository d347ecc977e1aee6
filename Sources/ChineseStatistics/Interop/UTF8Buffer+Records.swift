/// The objects of a document's record, each with its keys in their fixed order.
///
/// They are written of records, whose words are strings, and of what was found in a text, whose words are bytes. As
/// the keys are always all there, what stands between two values is one literal.
extension UTF8Buffer {
    mutating func append(
        _ quantity: borrowing Quantity, _ text: some JSONValue, range: some JSONValue, core: some JSONValue
    ) {
        append(#"{"text":"#)
        append(value: text)
        append(#","range":"#)
        append(value: range)
        append(#","core":"#)
        append(value: core)
        append(#","kind":"#)
        append(value: Name(quantity.kind))
        append(#","value":"#)
        append(value: quantity.number)
        append(#","interval":"#)
        append(value: quantity.interval)
        append(#","hedge":"#)
        append(value: quantity.hedge.map { Name($0) })
        append(#","unit":"#)
        append(value: quantity.unit)
        append("}")
    }

    mutating func append(period text: some JSONValue, range: some JSONValue, interval: (some JSONValue)?) {
        append(#"{"text":"#)
        append(value: text)
        append(#","range":"#)
        append(value: range)
        append(#","interval":"#)
        append(value: interval)
        append("}")
    }

    mutating func append(phrase text: some JSONValue, range: some JSONValue) {
        append(#"{"text":"#)
        append(value: text)
        append(#","range":"#)
        append(value: range)
        append("}")
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

    mutating func append(
        _ row: Row, _ text: some JSONValue, range: some JSONValue, reference: (some JSONValue)?,
        whole: (some JSONValue)?, subject: (some JSONValue)?
    ) {
        append(#"{"relation":"#)
        append(value: Name(row.relation))
        append(#","text":"#)
        append(value: text)
        append(#","range":"#)
        append(value: range)
        append(#","quantity":"#)
        append(value: row.quantity)
        append(#","from":"#)
        append(value: row.from)
        append(#","direction":"#)
        append(value: row.direction.map { Name($0) })
        append(#","basis":"#)
        append(value: row.basis.map { Name($0) })
        append(#","reference":"#)
        append(value: reference)
        append(#","whole":"#)
        append(value: whole)
        append(#","subject":"#)
        append(value: subject)
        append(#","period":"#)
        append(value: row.period)
        append(#","status":"#)
        append(value: Name(row.status))
        append("}")
    }
}

extension Recognition.PhraseRecord: JSONValue {
    func write(to json: inout UTF8Buffer) { json.append(phrase: text, range: range) }
}
