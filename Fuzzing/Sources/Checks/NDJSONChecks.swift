import FoundationEssentials
@testable import ChineseStatistics

/// The line of a text is JSON, that of its record, and offsets in each unit are the same places.
public func checkNDJSON(_ text: String) {
    let found = Recognizer.standard.recognize(text, reference: referenceDay)
    var earlier: Recognition.Record?
    for unit in Recognition.OffsetUnit.allCases {
        let record = found.record(offsets: unit)
        var bytes: [UInt8] = [0x7E]
        Recognizer.standard.appendJSONLine(of: text, reference: referenceDay, offsets: unit, to: &bytes)
        check(bytes.first == 0x7E, "what was there before the line is gone")
        let line = Array(bytes.dropFirst())
        check(
            line == Array(record.jsonLine.utf8) + [0x0A], "the line is not that of the record: \(text.debugDescription)"
        )
        check(line.count { $0 < 0x20 } == 1, "a control character in the line of \(text.debugDescription)")
        checkReadBack(line, record)
        checkSlices(of: record, unit)
        if let earlier { checkSame(earlier, record) }
        earlier = record
    }
}

private func checkReadBack(_ line: [UInt8], _ record: Recognition.Record) {
    do {
        let read = try JSONDecoder().decode(Recognition.Record.self, from: Data(line))
        check(read == record, "the line of \(record.text.debugDescription) is read back as \(read)")
        // Numbers are equal when their values are, and the line tells how they were written.
        check(read.jsonLine == record.jsonLine, "the line of \(record.text.debugDescription) is written in another way")
    } catch {
        fatalError("the line of \(record.text.debugDescription) is no JSON: \(error)")
    }
}

/// Offsets slice the text to the words of the record.
private func checkSlices(of record: Recognition.Record, _ unit: Recognition.OffsetUnit) {
    let slice: ([Int]) -> String?
    switch unit {
    case .scalar:
        let scalars = Array(record.text.unicodeScalars)
        slice = { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) }
    case .utf8:
        let units = Array(record.text.utf8)
        slice = { String(validating: units[$0[0]..<$0[1]], as: UTF8.self) }
    case .utf16:
        let units = Array(record.text.utf16)
        slice = { String(validating: units[$0[0]..<$0[1]], as: UTF16.self) }
    }
    for (range, words) in places(of: record) {
        check(
            slice(range).map { Array($0.utf8) } == Array(words.utf8),
            "\(unit) \(range) is not \(words.debugDescription) in \(record.text.debugDescription)")
    }
}

/// The ranges of a record and the words that stand there.
private func places(of record: Recognition.Record) -> [([Int], String)] {
    record.quantities.map { ($0.range, $0.text) } + record.periods.map { ($0.range, $0.text) }
        + record.statistics.map { ($0.range, $0.text) }
        + record.statistics.flatMap { [$0.subject, $0.whole, $0.reference] }.compactMap(\.self)
        .map { ($0.range, $0.text) }
}

/// Records in two units differ in nothing but offsets.
private func checkSame(_ one: Recognition.Record, _ other: Recognition.Record) {
    check(
        places(of: one).map(\.1) == places(of: other).map(\.1)
            && one.quantities.map(\.quantity) == other.quantities.map(\.quantity)
            && one.periods.map(\.interval) == other.periods.map(\.interval),
        "records differ by their unit: \(one.text.debugDescription)")
}
