/// Reads a table of lexicon entries, one line at a time.
struct LexiconParser {
    /// A word of a line and the column where it begins.
    private struct Word {
        var text: Substring
        var column: Int
    }

    private var words: ArraySlice<Word>
    private let line: Int
    let endColumn: Int

    /// The entries of a table.
    static func entries(of table: String) throws(LexiconError) -> [Lexicon.Entry] {
        guard table.utf8.count <= Lexicon.largestTable else {
            throw LexiconError(line: 1, column: 1, reason: .tooLarge)
        }
        var entries: [Lexicon.Entry] = []
        var number = 0
        for bytes in table.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            let line = Substring(bytes.last == 0x0D ? bytes.dropLast() : bytes)
            guard line.utf8.count <= Lexicon.longestLine else {
                throw LexiconError(line: number, column: 1, reason: .tooLong)
            }
            if let entry = try entry(of: line, number: number) { entries.append(entry) }
        }
        return entries
    }

    private static func entry(of line: Substring, number: Int) throws(LexiconError) -> Lexicon.Entry? {
        let words = split(line)
        guard !words.isEmpty else { return nil }
        var parser = LexiconParser(words: words[...], line: number, endColumn: line.unicodeScalars.count + 1)
        return try parser.entry()
    }

    /// The words of a line up to a comment.
    private static func split(_ line: Substring) -> [Word] {
        var words: [Word] = []
        var column = 0
        var start: Substring.Index?
        let bytes = line.utf8
        for index in bytes.indices {
            let byte = bytes[index]
            if byte & 0xC0 != 0x80 { column += 1 }
            let isSpace = byte == 0x20 || byte == 0x09
            if let first = start, isSpace || byte == 0x23 {
                words[words.count - 1].text = line[first..<index]
                start = nil
            }
            if byte == 0x23 { return words }  // #
            if !isSpace, start == nil {
                start = index
                words.append(Word(text: line[index..<index], column: column))
            }
        }
        if let first = start { words[words.count - 1].text = line[first...] }
        return words
    }

    private mutating func entry() throws(LexiconError) -> Lexicon.Entry {
        let column = words.first?.column ?? 1
        guard let equals = words.firstIndex(where: { $0.text == "=" }) else { throw error(column, .missingEquals) }
        let names = words[..<equals]
        guard !names.isEmpty else { throw error(column, .missingName) }
        if let long = names.first(where: { $0.text.utf8.count > Lexicon.longestName }) {
            throw error(long.column, .tooLong)
        }
        words = words[(equals + 1)...]
        let entry = Lexicon.Entry(names: names.map { String($0.text) }, role: try role())
        if let extra = words.first { throw error(extra.column, .unexpectedWord(String(extra.text))) }
        return Lexicon.Entry(names: entry.names, role: entry.role.completed(for: entry.names))
    }

    private mutating func role() throws(LexiconError) -> Lexicon.Role {
        guard let word = words.popFirst() else { throw error(endColumn, .missingRole) }
        switch word.text {
        case "hedge": return try hedge()
        case "bridge": return .bridge
        case "exclude": return .exclusion
        case "label": return .label
        case "rate": return .rate
        case "period": return .period(try period())
        default:
            if let mark = try mark(word.text) { return .mark(mark) }
            guard let kind = Self.unitRoles[word.text] else {
                throw error(word.column, .unknownRole(String(word.text)))
            }
            return .unit(try unit(kind))
        }
    }

    private static let unitRoles: [Substring: Quantity.Kind] = [
        "currency": .money, "measure": .measure, "duration": .duration, "age": .age, "percent": .percent,
        "points": .points, "multiple": .multiple, "classifier": .count,
    ]

    /// The next word, which must be there.
    mutating func argument(_ expected: String) throws(LexiconError) -> (text: Substring, column: Int) {
        guard let word = words.popFirst() else { throw error(endColumn, .missingArgument(expected)) }
        return (word.text, word.column)
    }

    /// Takes the next word if it is `flag`.
    mutating func flag(_ flag: Substring) -> Bool {
        guard words.first?.text == flag else { return false }
        words.removeFirst()
        return true
    }

    private mutating func hedge() throws(LexiconError) -> Lexicon.Role {
        guard let word = words.popFirst() else { throw error(endColumn, .missingArgument("a hedge")) }
        guard let hedge = Hedge(rawValue: String(word.text)) else {
            throw error(word.column, .unexpectedWord(String(word.text)))
        }
        var places: Set<Lexicon.HedgePlace> = []
        while let word = words.popFirst() {
            guard let place = Lexicon.HedgePlace(rawValue: String(word.text)) else {
                throw error(word.column, .unexpectedWord(String(word.text)))
            }
            places.insert(place)
        }
        guard !places.isEmpty else { throw error(endColumn, .missingArgument("before, inside or after")) }
        return .hedge(hedge, places)
    }

    private mutating func unit(_ kind: Quantity.Kind) throws(LexiconError) -> Lexicon.UnitEntry {
        var entry = Lexicon.UnitEntry(kind: kind, code: "")
        if let word = words.first, word.text != "size", Lexicon.UnitFlag(rawValue: String(word.text)) == nil {
            entry.code = String(word.text)
            words.removeFirst()
        } else if kind != .count {
            throw error(words.first?.column ?? endColumn, .missingArgument("a code"))
        }
        if words.first?.text == "size" {
            words.removeFirst()
            entry.size = try size()
        }
        while let word = words.popFirst() {
            guard let flag = Lexicon.UnitFlag(rawValue: String(word.text)) else {
                throw error(word.column, .unexpectedWord(String(word.text)))
            }
            entry.flags.insert(flag)
        }
        return entry
    }

    private mutating func size() throws(LexiconError) -> Lexicon.Size {
        guard let word = words.popFirst() else { throw error(endColumn, .missingArgument("a number")) }
        guard let factor = Quantity.Number(String(word.text)), !factor.isNegative, !factor.isRatio,
            factor.coefficient > 0
        else { throw error(word.column, .invalidNumber(String(word.text))) }
        guard let base = words.popFirst() else { throw error(endColumn, .missingArgument("the code of a unit")) }
        return Lexicon.Size(factor: factor, base: String(base.text))
    }

    func error(_ column: Int, _ reason: LexiconError.Reason) -> LexiconError {
        LexiconError(line: line, column: column, reason: reason)
    }
}

extension Lexicon.Role {
    /// The role with what the line leaves to be understood: a classifier's code, and a unit's size in itself.
    fileprivate func completed(for names: [String]) -> Self {
        guard case .unit(var entry) = self else { return self }
        if entry.code.isEmpty { entry.code = "{\(names[0])}" }
        if entry.size == nil, entry.kind != .count {
            entry.size = Lexicon.Size(factor: .one, base: entry.code)
        }
        return .unit(entry)
    }
}
