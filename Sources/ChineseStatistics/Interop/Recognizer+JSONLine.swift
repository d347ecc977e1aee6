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
        var line = UTF8Buffer(capacity: 4 * copy.utf8.count + 256)
        copy.withUTF8 { appendJSONLine(ofUTF8: $0, reference: reference, offsets: offsets, to: &line) }
        output.append(contentsOf: line.bytes)
    }

    /// The same for the bytes of a text, into a buffer that may hand on what it has before the line is complete.
    ///
    /// - Precondition: The bytes are well-formed UTF-8.
    package func appendJSONLine(
        ofUTF8 bytes: UnsafeBufferPointer<UInt8>, reference: Period.Day?, offsets: Recognition.OffsetUnit,
        to output: inout UTF8Buffer
    ) {
        let text = UTF8Text(bytes)
        let found = everything(in: text)
        let resolved = PeriodAssembler.resolve(found.periods, in: text, reference: reference)
        output.append(found, resolved: resolved, of: text, offsets: offsets)
    }
}

extension UTF8Buffer {
    fileprivate mutating func append(
        _ found: Recognizer.Everything, resolved: [Period], of text: UTF8Text, offsets unit: Recognition.OffsetUnit
    ) {
        append(#"{"text":"#)
        Words(text: text, range: 0..<text.count).write(to: &self)
        if found.quantities.isEmpty, found.periods.isEmpty, found.rows.isEmpty {
            append(#","quantities":[],"periods":[],"statistics":[]}"#)
            return append("\n")
        }
        OffsetTable.with(text, unit: unit) { append(found, resolved: resolved, of: text, $0) }
    }

    private mutating func append(
        _ found: Recognizer.Everything, resolved: [Period], of text: UTF8Text, _ offsets: OffsetTable
    ) {
        append(#","quantities":"#)
        found.quantities.withUnsafeBufferPointer { quantities in
            list(quantities.indices) { json, index in
                json.flush(atLeast: Self.partSize)
                let (range, core) = (quantities[index].range, quantities[index].core)
                let whole = offsets[range]
                json.append(
                    quantities[index].quantity, Words(text: text, range: range), range: whole,
                    core: core == range ? whole : offsets[core])
            }
        }
        append(#","periods":"#)
        list(found.periods.indices) { json, index in
            json.flush(atLeast: Self.partSize)
            let range = found.periods[index].range
            json.append(
                period: Words(text: text, range: range), range: offsets[range], interval: resolved[index].interval)
        }
        append(#","statistics":"#)
        list(found.rows) { json, row in
            json.flush(atLeast: Self.partSize)
            func phrase(_ range: Range<Int>?) -> Phrase? {
                range.map { Phrase(words: Words(text: text, range: $0), offsets: offsets[$0]) }
            }
            json.append(
                Row(
                    relation: row.relation, quantity: row.quantity, from: row.from, direction: row.direction,
                    basis: row.basis?.kind, period: row.period, status: row.status),
                Words(text: text, range: row.range), range: offsets[row.range],
                reference: phrase(row.basis?.words), whole: phrase(row.whole), subject: phrase(row.subject))
        }
        append("}\n")
    }

    /// Words with their offsets.
    private struct Phrase: JSONValue {
        let words: Words
        let offsets: Range<Int>

        func write(to json: inout UTF8Buffer) { json.append(phrase: words, range: offsets) }
    }
}
