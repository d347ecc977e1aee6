extension Recognition.Record {
    /// The record as one line of JSON without a line break: the keys always all there and in the same order.
    ///
    /// - Complexity: Linear in the length of the text.
    public var jsonLine: String {
        var json = JSONText()
        json.object {
            $0.field("text", text)
            $0.list("quantities", quantities) { json, quantity in quantity.write(to: &json) }
            $0.list("periods", periods) { json, _ in json.object { _ in } }
            $0.list("statistics", statistics) { json, _ in json.object { _ in } }
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

/// JSON as it is written, compact and in the order of the calls.
private struct JSONText {
    private(set) var text = ""
    private var needsComma = false

    mutating func object(_ body: (inout JSONText) -> Void) {
        text.append("{")
        needsComma = false
        body(&self)
        text.append("}")
        needsComma = true
    }

    mutating func list<Element>(
        _ key: StaticString, _ elements: [Element], _ body: (inout JSONText, Element) -> Void
    ) {
        begin(key)
        text.append("[")
        needsComma = false
        for element in elements {
            if needsComma { text.append(",") }
            body(&self, element)
            needsComma = true
        }
        text.append("]")
        needsComma = true
    }

    mutating func field(_ key: StaticString, _ value: String?) {
        begin(key)
        if let value { append(quoted: value) } else { text.append("null") }
    }

    mutating func field(_ key: StaticString, _ value: [Int]) {
        begin(key)
        text.append("[")
        text.append(value.map(\.description).joined(separator: ","))
        text.append("]")
    }

    mutating func field<Value>(_ key: StaticString, _ value: Value?, _ body: (inout JSONText, Value) -> Void) {
        begin(key)
        if let value { body(&self, value) } else { text.append("null") }
        needsComma = true
    }

    private mutating func begin(_ key: StaticString) {
        if needsComma { text.append(",") }
        append(quoted: key.description)
        text.append(":")
        needsComma = true
    }

    private mutating func append(quoted string: String) {
        text.append("\"")
        var rest = string.unicodeScalars[...]
        while let index = rest.firstIndex(where: { $0.value < 0x20 || $0 == "\"" || $0 == "\\" }) {
            text.unicodeScalars.append(contentsOf: rest[..<index])
            append(escaped: rest[index])
            rest = rest[rest.index(after: index)...]
        }
        text.unicodeScalars.append(contentsOf: rest)
        text.append("\"")
    }

    private mutating func append(escaped scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": text.append("\\\"")
        case "\\": text.append("\\\\")
        case "\n": text.append("\\n")
        case "\r": text.append("\\r")
        case "\t": text.append("\\t")
        default:
            let digits = String(scalar.value, radix: 16)
            text.append("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
        }
    }
}
