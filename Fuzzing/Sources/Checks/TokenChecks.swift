@testable import ChineseStatistics

/// What holds of the tokens of every text: they are the text, those of ICU, and quantities are one each.
public func checkTokens(_ text: String) {
    let tokens = text.tokens()
    checkTiling(tokens, text)
    checkICU(text)
    let merged = text.tokens(merging: .quantities)
    checkTiling(merged, text)
    let quantities = text.quantities().map(\.range)
    check(
        merged.filter { $0.kind == .quantity }.map(\.range) == quantities,
        "the merged tokens are not the quantities of \(text.debugDescription)")
    // Between quantities nothing is merged: each end is one of a word or of a quantity.
    let ends = Set(tokens.map(\.range.upperBound)).union(quantities.flatMap { [$0.lowerBound, $0.upperBound] })
    check(
        merged.allSatisfy { ends.contains($0.range.upperBound) },
        "a merged token ends where neither a word nor a quantity does: \(text.debugDescription)")
}

private func checkTiling(_ tokens: [Token], _ text: String) {
    var end = 0
    for token in tokens {
        let range = text.offsets(of: token.range)
        check(range.lowerBound == end && !range.isEmpty, "tokens do not cover \(text.debugDescription)")
        end = range.upperBound
    }
    check(end == text.utf8.count, "tokens do not cover \(text.debugDescription)")
}

/// Words are those of ICU's own iterator, in the whole text and in each half of it.
private func checkICU(_ text: String) {
    var copy = text
    copy.withUTF8 { bytes in
        let utf8 = UTF8Text(bytes)
        var middle = utf8.count / 2
        while utf8[middle] & 0xC0 == 0x80 { middle += 1 }
        for range in [0..<utf8.count, 0..<middle, middle..<utf8.count] {
            let own = words(of: WordBoundaries(), utf8, range)
            let theirs = words(of: WordBoundaries(usesICU: true), utf8, range)
            check(
                own == theirs, "words \(own) and not \(theirs) as ICU has them: \(utf8.string(range).debugDescription)")
        }
    }
}

private func words(of boundaries: WordBoundaries, _ text: UTF8Text, _ range: Range<Int>) -> [[Int]] {
    var words: [[Int]] = []
    boundaries.forEachWord(in: text, range) { words.append([$0, Int($1)]) }
    return words
}
