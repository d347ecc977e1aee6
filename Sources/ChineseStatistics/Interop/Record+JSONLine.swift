extension Recognition.Record {
    /// The record as one line of JSON without a line break: the keys always all there and in the same order.
    ///
    /// ``Recognizer/appendJSONLine(of:reference:offsets:to:)`` writes the same without a record in between.
    ///
    /// - Complexity: Linear in the length of the text.
    public var jsonLine: String {
        JSONText.string { json in
            json.object {
                $0.field("text", text)
                $0.list("quantities", quantities) { json, quantity in quantity.write(to: &json) }
                $0.list("periods", periods) { json, period in
                    json.period(period.text, range: period.range, interval: period.interval)
                }
                $0.list("statistics", statistics) { json, statistic in statistic.write(to: &json) }
            }
        }
    }
}

extension Recognition.QuantityRecord {
    /// The record as one line of JSON.
    public var jsonLine: String { JSONText.string { write(to: &$0) } }

    fileprivate func write(to json: inout JSONText) {
        json.quantity(text, range: range, core: core, quantity)
    }
}

extension Recognition.StatisticRecord {
    fileprivate func write(to json: inout JSONText) {
        json.statistic(
            JSONText.Row(
                relation: relation, quantity: quantity, from: from, direction: direction, basis: basis,
                period: period, status: status),
            text, range: range, reference: reference, whole: whole, subject: subject)
    }
}
