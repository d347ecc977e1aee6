extension Recognition.Record {
    /// The record as one line of JSON without a line break: the keys always all there and in the same order.
    ///
    /// - Complexity: Linear in the length of the text.
    public var jsonLine: String {
        var json = JSONText()
        json.object {
            $0.field("text", text)
            $0.list("quantities", quantities) { json, quantity in quantity.write(to: &json) }
            $0.list("periods", periods) { json, period in period.write(to: &json) }
            $0.list("statistics", statistics) { json, statistic in statistic.write(to: &json) }
        }
        return json.text
    }
}

extension Recognition.QuantityRecord {
    /// The record as one line of JSON.
    public var jsonLine: String {
        var json = JSONText()
        write(to: &json)
        return json.text
    }

    fileprivate func write(to json: inout JSONText) {
        json.object {
            $0.field("text", text)
            $0.field("range", range)
            $0.field("core", core)
            $0.field("kind", quantity.kind.rawValue)
            $0.field("value", quantity.number?.description)
            $0.field("interval", quantity.interval?.description)
            $0.field("hedge", quantity.hedge?.rawValue)
            $0.field("unit", quantity.unit) { json, unit in
                json.object {
                    $0.field("text", unit.text)
                    $0.field("code", unit.code)
                }
            }
        }
    }
}

extension Recognition.PeriodRecord {
    fileprivate func write(to json: inout JSONText) {
        json.object {
            $0.field("text", text)
            $0.field("range", range)
            $0.field("interval", interval)
        }
    }
}

extension Recognition.PhraseRecord {
    fileprivate func write(to json: inout JSONText) {
        json.object {
            $0.field("text", text)
            $0.field("range", range)
        }
    }
}

extension Recognition.StatisticRecord {
    fileprivate func write(to json: inout JSONText) {
        json.object {
            $0.field("relation", relation.rawValue)
            $0.field("text", text)
            $0.field("range", range)
            $0.field("quantity", quantity)
            $0.field("from", from)
            $0.field("direction", direction?.rawValue)
            $0.field("basis", basis?.rawValue)
            $0.field("reference", reference) { json, phrase in phrase.write(to: &json) }
            $0.field("whole", whole) { json, phrase in phrase.write(to: &json) }
            $0.field("subject", subject) { json, phrase in phrase.write(to: &json) }
            $0.field("period", period)
            $0.field("status", status.rawValue)
        }
    }
}

/// JSON as it is written, compact and in the order of the calls.
private struct JSONText {
    private var bytes: [UInt8] = []
    private var needsComma = false

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func object(_ body: (inout JSONText) -> Void) {
        append("{")
        needsComma = false
        body(&self)
        append("}")
        needsComma = true
    }

    mutating func list<Element>(
        _ key: StaticString, _ elements: [Element], _ body: (inout JSONText, Element) -> Void
    ) {
        begin(key)
        append("[")
        needsComma = false
        for element in elements {
            if needsComma { append(",") }
            body(&self, element)
            needsComma = true
        }
        append("]")
        needsComma = true
    }

    mutating func field(_ key: StaticString, _ value: String?) {
        begin(key)
        if let value { append(quoted: value) } else { append("null") }
    }

    mutating func field(_ key: StaticString, _ value: [Int]) {
        begin(key)
        append("[")
        append(value.map(\.description).joined(separator: ","))
        append("]")
    }

    mutating func field(_ key: StaticString, _ value: Int?) {
        begin(key)
        append(value?.description ?? "null")
    }

    mutating func field<Value>(_ key: StaticString, _ value: Value?, _ body: (inout JSONText, Value) -> Void) {
        begin(key)
        if let value { body(&self, value) } else { append("null") }
        needsComma = true
    }

    private mutating func begin(_ key: StaticString) {
        if needsComma { append(",") }
        append("\"")
        append(key)
        append("\":")
        needsComma = true
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func append(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    private mutating func append(quoted string: String) {
        append("\"")
        if string.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) {
            append(string)
        } else {
            for byte in string.utf8 {
                if byte < 0x20 || byte == 0x22 || byte == 0x5C { append(escaped: byte) } else { bytes.append(byte) }
            }
        }
        append("\"")
    }

    private mutating func append(escaped byte: UInt8) {
        switch byte {
        case 0x22: append("\\\"")
        case 0x5C: append("\\\\")
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        default: append("\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16))
        }
    }
}
