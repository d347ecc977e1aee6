/// Reads a table of lexicon entries, one line at a time.
struct LexiconParser {
    /// A word of a line and the column where it begins.
    private struct Word {
        var text: String
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
        let bytes = Array(table.utf8)
        var entries: [Lexicon.Entry] = []
        var number = 0
        // Editors put a byte order mark in front, which is no part of a name.
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start <= bytes.count {
            number += 1
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let isCRLF = end > start && bytes[end - 1] == 0x0D
            let line = bytes[start..<(isCRLF ? end - 1 : end)]
            guard line.count <= Lexicon.longestLine else {
                throw LexiconError(line: number, column: 1, reason: .tooLong)
            }
            if let entry = try entry(of: line, number: number) { entries.append(entry) }
            start = end + 1
        }
        return entries
    }

    private static func entry(of line: ArraySlice<UInt8>, number: Int) throws(LexiconError) -> Lexicon.Entry? {
        var words: [Word] = []
        let endColumn = split(line, into: &words)
        guard !words.isEmpty else { return nil }
        var parser = LexiconParser(words: words[...], line: number, endColumn: endColumn)
        return try parser.entry()
    }

    /// Finds the words of a line up to a comment.
    ///
    /// - Returns: The column behind the last character of the line.
    private static func split(_ line: ArraySlice<UInt8>, into words: inout [Word]) -> Int {
        var column = 0
        var start: Int?
        var startColumn = 0
        var isComment = false
        for index in line.indices {
            let byte = line[index]
            if byte & 0xC0 != 0x80 { column += 1 }
            if isComment { continue }
            isComment = byte == 0x23  // #
            let isWord = byte != 0x20 && byte != 0x09 && !isComment
            if isWord, start == nil { (start, startColumn) = (index, column) }
            if !isWord, let first = start {
                words.append(Word(text: String(decoding: line[first..<index], as: UTF8.self), column: startColumn))
                start = nil
            }
        }
        if let first = start {
            words.append(Word(text: String(decoding: line[first...], as: UTF8.self), column: startColumn))
        }
        return column + 1
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
        let entry = Lexicon.Entry(names: names.map(\.text), role: try role())
        if let extra = words.first { throw error(extra.column, .unexpectedWord(extra.text)) }
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
                throw error(word.column, .unknownRole(word.text))
            }
            return .unit(try unit(kind))
        }
    }

    private static let unitRoles: [String: Quantity.Kind] = [
        "currency": .money, "measure": .measure, "duration": .duration, "age": .age, "percent": .percent,
        "points": .points, "multiple": .multiple, "classifier": .count,
    ]

    /// The next word, which must be there.
    mutating func argument(_ expected: String) throws(LexiconError) -> (text: String, column: Int) {
        guard let word = words.popFirst() else { throw error(endColumn, .missingArgument(expected)) }
        return (word.text, word.column)
    }

    /// Takes the next word if it is `flag`.
    mutating func flag(_ flag: String) -> Bool {
        guard words.first?.text == flag else { return false }
        words.removeFirst()
        return true
    }

    private mutating func hedge() throws(LexiconError) -> Lexicon.Role {
        guard let word = words.popFirst() else { throw error(endColumn, .missingArgument("a hedge")) }
        guard let hedge = Hedge(rawValue: word.text) else {
            throw error(word.column, .unexpectedWord(word.text))
        }
        var places: Set<Lexicon.HedgePlace> = []
        while let word = words.popFirst() {
            guard let place = Lexicon.HedgePlace(rawValue: word.text) else {
                throw error(word.column, .unexpectedWord(word.text))
            }
            places.insert(place)
        }
        guard !places.isEmpty else { throw error(endColumn, .missingArgument("before, inside or after")) }
        return .hedge(hedge, places)
    }

    private mutating func unit(_ kind: Quantity.Kind) throws(LexiconError) -> Lexicon.UnitEntry {
        var entry = Lexicon.UnitEntry(kind: kind, code: "")
        if let word = words.first, word.text != "size", Lexicon.UnitFlags.named[word.text] == nil {
            entry.code = word.text
            words.removeFirst()
        } else if kind != .count {
            throw error(words.first?.column ?? endColumn, .missingArgument("a code"))
        }
        if words.first?.text == "size" {
            words.removeFirst()
            entry.size = try size()
        }
        while let word = words.popFirst() {
            guard let flag = Lexicon.UnitFlags.named[word.text] else {
                throw error(word.column, .unexpectedWord(word.text))
            }
            entry.flags.insert(flag)
        }
        return entry
    }

    private mutating func size() throws(LexiconError) -> Lexicon.Size {
        guard let word = words.popFirst() else { throw error(endColumn, .missingArgument("a number")) }
        guard let factor = Quantity.Number(word.text), !factor.isNegative, !factor.isRatio,
            factor.coefficient > 0
        else { throw error(word.column, .invalidNumber(word.text)) }
        guard let base = words.popFirst() else { throw error(endColumn, .missingArgument("the code of a unit")) }
        return Lexicon.Size(factor: factor, base: base.text)
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
