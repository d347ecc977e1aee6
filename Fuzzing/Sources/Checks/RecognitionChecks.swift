@testable import ChineseStatistics

/// A day to see 今年 and 上月 from: the longest month before the shortest one.
public let referenceDay = Period.Day(year: 2024, month: 2, day: 29)

/// What holds of all that is found in a text.
public func checkRecognition(_ text: String, recognizer: Recognizer = .standard) {
    let found = recognizer.recognize(text, reference: referenceDay)
    checkQuantities(found, recognizer)
    checkPeriods(found)
    checkStatistics(found)
    check(
        text.quantities(recognizer: recognizer) == found.quantities, "quantities alone differ: \(text.debugDescription)"
    )
    // Asking for an indefinite 一 adds it and changes nothing else.
    let more = text.quantities(recognizer: Recognizer(lexicon: recognizer.lexicon, reportsIndefinite: true))
    check(
        more.filter { !$0.quantity.isIndefinite } == found.quantities,
        "an indefinite 一 changes what else is found: \(text.debugDescription)")
    checkEvidence(text, recognizer)
    checkPlace(of: found.quantities, in: text, recognizer)
}

/// Quantities are ordered, each around its core, and keep what their type promises.
private func checkQuantities(_ found: Recognition, _ recognizer: Recognizer) {
    let text = found.text
    var end = 0
    for match in found.quantities {
        let (range, core) = (text.offsets(of: match.range), text.offsets(of: match.core))
        check(range.lowerBound >= end && !core.isEmpty, "quantities overlap or are empty: \(text.debugDescription)")
        check(
            range.lowerBound <= core.lowerBound && core.upperBound <= range.upperBound,
            "a core is outside of its quantity: \(text.debugDescription)")
        end = range.upperBound
        checkQuantity(match.quantity, String(text[match.range]))
        checkRereading(match, in: text, recognizer)
    }
}

/// A line behind another one says the same as alone, also where the stretches meet that are scanned together: the first
/// of them begins with the first figure.
private func checkPlace(of quantities: [QuantityMatch], in text: String, _ recognizer: Recognizer) {
    let count = (LeadQueue.stretch - text.utf8.count / 2) / "的".utf8.count
    let before = "5个" + String(repeating: "的", count: max(1, count)) + "。\n"
    let longer = before + text
    let found = longer.quantities(recognizer: recognizer)
        .map { (start: longer.offsets(of: $0.range).lowerBound - before.utf8.count, quantity: $0.quantity) }
        .filter { $0.start >= 0 }
    check(
        found.map(\.quantity) == quantities.map(\.quantity)
            && found.map(\.start) == quantities.map { text.offsets(of: $0.range).lowerBound },
        "quantities depend on the line before: \(text.debugDescription)")
}

/// Periods are ordered and beside the quantities.
private func checkPeriods(_ found: Recognition) {
    let text = found.text
    var end = 0
    for match in found.periods {
        let range = text.offsets(of: match.range)
        check(range.lowerBound >= end && !range.isEmpty, "periods overlap or are empty: \(text.debugDescription)")
        check(
            !found.quantities.contains { $0.range.overlaps(match.range) },
            "a period and a quantity overlap: \(text.debugDescription)")
        if let days = match.period.interval, let last = days.end {
            check(days.start <= last, "a period ends before it begins: \(text.debugDescription)")
        }
        end = range.upperBound
    }
}

/// Rows are in the order of their figures, one each, and point at what they are made of.
private func checkStatistics(_ found: Recognition) {
    let text = found.text
    var last = -1
    for row in found.statistics {
        _ = text.offsets(of: row.range)
        for index in [row.quantity, row.from].compactMap(\.self) {
            check(found.quantities.indices.contains(index), "a row has no such quantity: \(text.debugDescription)")
        }
        check(row.period.map(found.periods.indices.contains) ?? true, "no such period: \(text.debugDescription)")
        let words = [
            (row.subject, row.statistic.subject), (row.whole, row.statistic.whole),
            (row.reference, row.statistic.reference),
        ]
        for (range, words) in words {
            if let range { check(!text.offsets(of: range).isEmpty, "no words: \(text.debugDescription)") }
            check(range.map { String(text[$0]) } == words, "words differ from their place: \(text.debugDescription)")
        }
        if let quantity = row.quantity {
            check(quantity > last, "rows are not in the order of their figures: \(text.debugDescription)")
            check(
                row.range.contains(found.quantities[quantity].core.lowerBound),
                "a row is beside its figure: \(text.debugDescription)")
            last = quantity
        }
    }
}

/// Word evidence of what is asked about is that of the whole text.
private func checkEvidence(_ text: String, _ recognizer: Recognizer) {
    var copy = text
    copy.withUTF8 { bytes in
        let lazy = DocumentReader(recognizer).readFigures(of: UTF8Text(bytes))
        let full = DocumentReader(recognizer, segmentsWholeText: true).readFigures(of: UTF8Text(bytes))
        check(
            lazy.quantities.map(\.range) == full.quantities.map(\.range)
                && lazy.quantities.map(\.core) == full.quantities.map(\.core)
                && lazy.quantities.map(\.quantity) == full.quantities.map(\.quantity),
            "quantities depend on what is segmented: \(text.debugDescription)")
        check(
            lazy.periods.map(\.range) == full.periods.map(\.range),
            "periods depend on what is segmented: \(text.debugDescription)")
    }
}
