@testable import ChineseStatistics

/// What holds of a whole string that is a quantity.
public func checkWholeQuantity(_ text: String) {
    guard let quantity = Quantity(text) else { return }
    checkQuantity(quantity, text)
    // Quantity(_:) reads what stands between spaces, and an indefinite 一 too.
    check(Quantity(" \t\u{3000}\(text)\n ") == quantity, "spaces matter around \(text.debugDescription)")
    // A lone 五 is one where nothing stands around it, not even a space.
    guard text.first?.isWhitespace == false, text.last?.isWhitespace == false else { return }
    let found = text.quantities(recognizer: Recognizer(reportsIndefinite: true))
    check(
        found.map(\.quantity) == [quantity],
        "\(text.debugDescription) holds \(found.map(\.quantity)) and is \(quantity)")
}

/// What a quantity keeps to, whatever it was read from.
func checkQuantity(_ quantity: Quantity, _ text: String) {
    for number in [quantity.number, quantity.interval?.lower?.value, quantity.interval?.upper?.value] {
        if let number { checkNumber(number, text) }
    }
    if let interval = quantity.interval {
        check(interval.lower != nil || interval.upper != nil, "an interval has no ends: \(text.debugDescription)")
        if let lower = interval.lower, let upper = interval.upper {
            check(lower.value <= upper.value, "\(interval) is turned around: \(text.debugDescription)")
        }
        if let number = quantity.number {
            let closed = Quantity.Interval(
                lower: interval.lower.map { .init($0.value, isIncluded: true) },
                upper: interval.upper.map { .init($0.value, isIncluded: true) })
            check(closed.contains(number), "\(number) is outside of \(interval): \(text.debugDescription)")
        }
        let read = Quantity.Interval(interval.description)
        check(read == interval, "\(interval) is read back as \(String(describing: read))")
    } else if quantity.number == nil {
        check(hasTooManyDigits(text), "neither a number nor an interval: \(text.debugDescription)")
    }
    if let unit = quantity.unit {
        check(!unit.text.isEmpty && !unit.code.isEmpty, "an empty unit: \(text.debugDescription)")
    }
}

/// Whether a number may be longer than one holds, written with its digits, its magnitudes or an exponent (2e99).
private func hasTooManyDigits(_ text: String) -> Bool {
    let places = text.unicodeScalars.reduce(0) { places, scalar in
        switch NumeralCharacter(scalar.value) {
        case .small(let exponent), .big(let exponent): places + exponent
        default: places + 1
        }
    }
    return places > 38 || text.utf8.contains { $0 | 0x20 == 0x65 }
}

private func checkNumber(_ number: Quantity.Number, _ text: String) {
    let read = Quantity.Number(number.description)
    check(read == number, "\(number) of \(text.debugDescription) is read back as \(String(describing: read))")
    check(read?.description == number.description, "\(number) is written again as \(String(describing: read))")
    check(!number.isRatio || number.denominator > 1, "a ratio over \(number.denominator): \(text.debugDescription)")
    if let decimal = number.decimal, !number.isRatio {
        check(decimal.isSignMinus == number.isNegative, "the sign of \(decimal) is not that of \(number)")
    }
}

/// The words of a quantity alone say the same, as far as they are one.
///
/// What stands around decides about the kind (八块井盖 are pieces and 八块 is money), and a hedge further away about the
/// interval. A numeral that goes on is no short form (一千三 is 1300, but not in 一千三一), and 三五, or 叁伍, is an
/// estimate only before a word.
func checkRereading(_ match: QuantityMatch, in text: String, _ recognizer: Recognizer) {
    let words = String(text[match.range])
    let following = text.unicodeScalars[match.range.upperBound...].first { $0 != " " }
    guard NumeralCharacter(following?.value ?? 0) == nil, !hasThreeFive(words) else { return }
    let quantity = match.quantity
    guard let alone = Quantity(words, recognizer: recognizer), alone.kind == quantity.kind else { return }
    let same =
        alone.number == quantity.number && alone.unit?.text == quantity.unit?.text
        && (alone.hedge != quantity.hedge || alone.interval == quantity.interval)
    check(same, "\(words) is \(alone) alone and \(quantity) in \(text.debugDescription)")
}

private func hasThreeFive(_ words: String) -> Bool {
    let digits = words.unicodeScalars.map(\.value.hanDigit)
    return zip(digits, digits.dropFirst()).contains { $0 == (3, 5) }
}
