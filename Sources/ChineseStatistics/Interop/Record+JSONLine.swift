extension Recognition.Record {
    /// The record as one line of JSON without a line break: the keys always all there and in the same order.
    ///
    /// ``Recognizer/appendJSONLine(of:reference:offsets:to:)`` writes the same without a record in between.
    ///
    /// - Complexity: Linear in the length of the text.
    public var jsonLine: String {
        UTF8Buffer.string { json in
            json.append(#"{"text":"#)
            json.append(value: text)
            json.append(#","quantities":"#)
            json.list(quantities) { $1.write(to: &$0) }
            json.append(#","periods":"#)
            json.list(periods) { json, period in
                json.append(period: period.text, range: period.range, interval: period.interval)
            }
            json.append(#","statistics":"#)
            json.list(statistics) { $1.write(to: &$0) }
            json.append("}")
        }
    }
}

extension Recognition.QuantityRecord {
    /// The record as one line of JSON.
    public var jsonLine: String { UTF8Buffer.string { write(to: &$0) } }

    fileprivate func write(to json: inout UTF8Buffer) {
        withUnsafePointer(to: quantity) { json.append($0, text, range: range, core: core) }
    }
}

extension Recognition.StatisticRecord {
    fileprivate func write(to json: inout UTF8Buffer) {
        json.append(
            UTF8Buffer.Row(
                relation: relation, quantity: quantity, from: from, direction: direction, basis: basis,
                period: period, status: status),
            text, range: range, reference: reference, whole: whole, subject: subject)
    }
}
