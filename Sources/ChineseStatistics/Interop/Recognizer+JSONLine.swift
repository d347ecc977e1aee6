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
        let isRead = withReader(of: text) { reader, start in
            reader.readEverything(in: text, from: start)
            output.append(reader.found, of: text, reference: reference, offsets: offsets)
        }
        if !isRead { output.append(Findings(), of: text, reference: reference, offsets: offsets) }
    }
}

extension DocumentReader {
    /// Writes what a text says: see ``Recognizer/appendJSONLine(ofUTF8:reference:offsets:to:)``.
    package func appendJSONLine(
        ofUTF8 bytes: UnsafeBufferPointer<UInt8>, reference: Period.Day?, offsets: Recognition.OffsetUnit,
        to output: inout UTF8Buffer
    ) {
        let text = UTF8Text(bytes)
        readEverything(in: text)
        output.append(found, of: text, reference: reference, offsets: offsets)
    }
}

extension UTF8Buffer {
    fileprivate mutating func append(
        _ found: Findings, of text: UTF8Text, reference: Period.Day?, offsets unit: Recognition.OffsetUnit
    ) {
        append(#"{"text":"#)
        let isPlain = append(quoted: UnsafeBufferPointer(start: text.base, count: text.count))
        if found.isEmpty {
            append(#","quantities":[],"periods":[],"statistics":[]}"#)
            return append("\n")
        }
        let resolver = PeriodResolver(text: text, reference: reference)
        OffsetTable.with(text, unit: unit) { offsets in
            append(found, resolver, Source(text: text, isPlain: isPlain, offsets: offsets))
        }
    }

    private mutating func append(_ found: Findings, _ resolver: consuming PeriodResolver, _ source: Source) {
        append(#","quantities":"#)
        // By their indices, since elements that are handed on are copied.
        list(found.quantities.indices) { json, index in
            let (range, core) = (found.quantities[index].range, found.quantities[index].core)
            let whole = source.offsets[range]
            json.append(
                found.quantities.address(of: index).pointer(to: \.quantity).unsafelyUnwrapped, source.words(range),
                range: whole, core: core == range ? whole : source.offsets[core])
        }
        append(#","periods":"#)
        list(found.periods.indices) { json, index in
            let period = found.periods[index]
            json.append(
                period: source.words(period.range), range: source.offsets[period.range],
                interval: resolver.period(of: period).interval)
        }
        append(#","statistics":"#)
        list(found.rows.indices) { json, index in
            let row = found.rows[index]
            json.append(
                Row(
                    relation: row.relation, quantity: row.quantity, from: row.from, direction: row.direction,
                    basis: row.basis?.kind, period: row.period, status: row.status),
                source.words(row.range), range: source.offsets[row.range],
                reference: source.phrase(row.basis?.words), whole: source.phrase(row.whole),
                subject: source.phrase(row.subject))
        }
        append("}\n")
    }

    /// The text of a document, of which words and offsets are written.
    private struct Source {
        let text: UTF8Text
        /// Whether nothing in it has to be escaped.
        let isPlain: Bool
        let offsets: OffsetTable

        @inline(__always)
        func words(_ range: Range<Int>) -> Words {
            Words(
                bytes: UnsafeBufferPointer(start: text.base + range.lowerBound, count: range.count), isPlain: isPlain)
        }

        @inline(__always)
        func phrase(_ range: Range<Int>?) -> Phrase? {
            range.map { Phrase(text: words($0), range: offsets[$0]) }
        }
    }

    /// Words with their offsets.
    private struct Phrase: JSONPhrase {
        let text: Words
        let range: Range<Int>
    }
}
