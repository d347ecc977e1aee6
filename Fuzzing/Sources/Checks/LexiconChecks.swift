@testable import ChineseStatistics

/// A table is refused at a place that it has, or its words are recognised without harm.
public func checkLexicon(_ table: String) {
    let lines = table.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    do throws(LexiconError) {
        let lexicon = try Lexicon(parsing: table)
        check(lexicon.count <= lines.count, "more entries than lines: \(table.debugDescription)")
        let merged = Lexicon.standard.merging(lexicon)
        check(
            merged.count == Lexicon.standard.count + lexicon.count, "entries are lost: \(table.debugDescription)")
        checkRecognition(phrases(of: lexicon), recognizer: Recognizer(lexicon: merged))
        checkRecognition(phrases(of: lexicon), recognizer: Recognizer(lexicon: lexicon))
    } catch {
        check((1...lines.count).contains(error.line), "there is no line \(error.line): \(table.debugDescription)")
        let columns = String(lines[error.line - 1])?.unicodeScalars.count ?? 0
        check(
            (1...columns + 1).contains(error.column),
            "line \(error.line) has no column \(error.column): \(table.debugDescription)")
        check(error.description.hasPrefix("line "), "no place in \(error)")
    }
}

/// A text with the words of a lexicon on both sides of numbers.
private func phrases(of lexicon: Lexicon) -> String {
    let names = lexicon.entries.flatMap(\.names)
    let sentences = zip(names, names.dropFirst() + names.prefix(1)).prefix(16).map { name, next in
        "今年\(name)3.5万\(next)，比上年\(next)约三十\(name)左右；\(name)\(next)一百零二"
    }
    return sentences.joined(separator: "。")
}
