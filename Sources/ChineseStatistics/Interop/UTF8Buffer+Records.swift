/// The objects of a document's record, each with its keys in their fixed order.
///
/// They are written of records, whose words are strings, and of what was found in a text, whose words are bytes. As
/// the keys are always all there, what stands between two values is one literal.
extension UTF8Buffer {
    /// How many bytes the keys of any of the objects take at most, with names and numbers between them.
    private static var longestKeys: Int { 512 }

    /// - Parameter quantity: Where it is, since it is large to be handed on.
    @inline(__always)
    mutating func append(
        _ quantity: UnsafePointer<Quantity>, _ text: some JSONValue, range: some JSONValue, core: some JSONValue
    ) {
        let (number, interval) = (quantity.pointee.number, quantity.pointee.interval)
        let size = text.room + range.room + core.room + number.room + interval.room + quantity.pointee.unit.room
        var json = room(for: Self.longestKeys + size)
        json.append(#"{"text":"#)
        json.append(value: text)
        json.append(#","range":"#)
        json.append(value: range)
        json.append(#","core":"#)
        json.append(value: core)
        json.append(#","kind":"#)
        json.append(value: Name(quantity.pointee.kind))
        json.append(#","value":"#)
        json.append(value: number)
        json.append(#","interval":"#)
        json.append(value: interval)
        json.append(#","hedge":"#)
        json.append(value: quantity.pointee.hedge.map { Name($0) })
        json.append(#","unit":"#)
        json.append(value: quantity.pointee.unit)
        json.append("}")
        fill(to: json)
    }

    @inline(__always)
    mutating func append(period text: some JSONValue, range: some JSONValue, interval: (some JSONValue)?) {
        var json = room(for: Self.longestKeys + text.room + range.room + interval.room)
        json.append(#"{"text":"#)
        json.append(value: text)
        json.append(#","range":"#)
        json.append(value: range)
        json.append(#","interval":"#)
        json.append(value: interval)
        json.append("}")
        fill(to: json)
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

    @inline(__always)
    mutating func append(
        _ row: Row, _ text: some JSONValue, range: some JSONValue, reference: (some JSONValue)?,
        whole: (some JSONValue)?, subject: (some JSONValue)?
    ) {
        let size = text.room + range.room + reference.room + whole.room + subject.room
        var json = room(for: Self.longestKeys + size)
        json.append(#"{"relation":"#)
        json.append(value: Name(row.relation))
        json.append(#","text":"#)
        json.append(value: text)
        json.append(#","range":"#)
        json.append(value: range)
        json.append(#","quantity":"#)
        json.append(value: row.quantity)
        json.append(#","from":"#)
        json.append(value: row.from)
        json.append(#","direction":"#)
        json.append(value: row.direction.map { Name($0) })
        json.append(#","basis":"#)
        json.append(value: row.basis.map { Name($0) })
        json.append(#","reference":"#)
        json.append(value: reference)
        json.append(#","whole":"#)
        json.append(value: whole)
        json.append(#","subject":"#)
        json.append(value: subject)
        json.append(#","period":"#)
        json.append(value: row.period)
        json.append(#","status":"#)
        json.append(value: Name(row.status))
        json.append("}")
        fill(to: json)
    }
}

/// Words with their offsets, as an object.
protocol JSONPhrase: JSONValue {
    associatedtype Words: JSONValue
    associatedtype Offsets: JSONValue
    var text: Words { get }
    var range: Offsets { get }
}

extension JSONPhrase {
    @inline(__always)
    var room: Int { 24 + text.room + range.room }

    func write(to json: inout UTF8Cursor) {
        json.append(#"{"text":"#)
        json.append(value: text)
        json.append(#","range":"#)
        json.append(value: range)
        json.append("}")
    }
}

extension Recognition.PhraseRecord: JSONPhrase {}
