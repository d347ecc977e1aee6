extension Recognizer {
    /// Writes what a text says as one line of JSON, with its line break: the line of ``Recognition/Record/jsonLine``.
    ///
    /// ```swift
    /// var lines: [UInt8] = []
    /// for text in ["出口增长5.1%。", "接待游客3万人次。"] {
    ///     Recognizer.standard.appendJSONLine(of: text, to: &lines)
    /// }
    /// ```
    ///
    /// No value is made on the way, which takes a fraction of the time of a record.
    ///
    /// - Parameters:
    ///   - text: The text of the document.
    ///   - reference: The day from which 今年, 上月 and 昨天 are seen, often that of publication.
    ///   - offsets: What the offsets of the line count, from the start of the text.
    ///   - output: The UTF-8 that the line is added to.
    /// - Complexity: Linear in the length of the text.
    public func appendJSONLine(
        of text: String, reference: Period.Day? = nil, offsets: Recognition.OffsetUnit = .scalar,
        to output: inout [UInt8]
    ) {
        var copy = text
        copy.withUTF8 { bytes in
            let text = UTF8Text(bytes)
            // A long line would be copied each time that it outgrows its memory.
            if text.count > JSONText.blockSize { output.reserveCapacity(output.count + text.count * 4) }
            var json = JSONText()
            json.write(
                everything(in: text), of: text, reference: reference, offsets: OffsetTable(text, unit: offsets),
                to: &output)
        }
    }
}

extension JSONText {
    fileprivate mutating func write(
        _ found: Recognizer.Everything, of text: UTF8Text, reference: Period.Day?, offsets: OffsetTable,
        to output: inout [UInt8]
    ) {
        object { json in
            json.field("text", Words(text: text, range: 0..<text.count))
            json.list("quantities", found.quantities) { json, found in
                json.drain(to: &output, atLeast: Self.blockSize)
                json.quantity(
                    Words(text: text, range: found.range), range: offsets[found.range], core: offsets[found.core],
                    found.quantity)
            }
            let resolved = PeriodAssembler.resolve(found.periods, in: text, reference: reference)
            json.list("periods", found.periods.indices) { json, index in
                json.drain(to: &output, atLeast: Self.blockSize)
                let range = found.periods[index].range
                json.period(
                    Words(text: text, range: range), range: offsets[range], interval: resolved[index].interval)
            }
            json.list("statistics", found.rows) { json, row in
                json.drain(to: &output, atLeast: Self.blockSize)
                func phrase(_ range: Range<Int>?) -> Phrase? {
                    range.map { Phrase(words: Words(text: text, range: $0), offsets: offsets[$0]) }
                }
                json.statistic(
                    Row(
                        relation: row.relation, quantity: row.quantity, from: row.from, direction: row.direction,
                        basis: row.basis?.kind, period: row.period, status: row.status),
                    Words(text: text, range: row.range), range: offsets[row.range],
                    reference: phrase(row.basis?.words), whole: phrase(row.whole), subject: phrase(row.subject))
            }
        }
        append(0x0A)
        drain(to: &output)
    }

    /// How many bytes are gathered before they go to the output.
    fileprivate static let blockSize = 1 << 16

    /// Words with their offsets.
    private struct Phrase: JSONValue {
        let words: Words
        let offsets: Range<Int>

        func write(to json: inout JSONText) {
            json.object {
                $0.field("text", words)
                $0.field("range", offsets)
            }
        }
    }
}
