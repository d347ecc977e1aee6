/// Reads a line of a lexicon's table, word by word.
///
/// A word is only looked at where it stands. Names and codes become strings; columns are counted for an error alone.
struct LexiconParser {
    private let line: UTF8Text
    private let number: Int
    /// Where the next word is looked for.
    private var position = 0

    /// A word of the line, by its bytes. The end of the line, or of what stands before a comment, is an empty one.
    struct Word {
        fileprivate let range: Range<Int>
    }

    /// The entries of a table.
    static func entries(of table: String) throws(LexiconError) -> [Lexicon.Entry] {
        guard table.utf8.count <= Lexicon.largestTable else {
            throw LexiconError(line: 1, column: 1, reason: .tooLarge)
        }
        let bytes = Array(table.utf8)
        return try bytes.withUnsafeBufferPointer { bytes throws(LexiconError) in
            var entries: [Lexicon.Entry] = []
            var number = 0
            // Editors put a byte order mark in front, which is no part of a name.
            var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            while start <= bytes.count {
                number += 1
                let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
                let isCRLF = end > start && bytes[end - 1] == 0x0D
                let line = UnsafeBufferPointer(rebasing: bytes[start..<(isCRLF ? end - 1 : end)])
                guard line.count <= Lexicon.longestLine else {
                    throw LexiconError(line: number, column: 1, reason: .tooLong)
                }
                var parser = LexiconParser(line: UTF8Text(line), number: number)
                if let entry = try parser.entry() { entries.append(entry) }
                start = end + 1
            }
            return entries
        }
    }

    private init(line: UTF8Text, number: Int) {
        self.line = line
        self.number = number
    }

    /// The entry of the line; nil for one that is empty or a comment.
    private mutating func entry() throws(LexiconError) -> Lexicon.Entry? {
        let first = word()
        guard !first.range.isEmpty else { return nil }
        var names: [String] = []
        names.reserveCapacity(4)  // As many have the lines of most tables.
        var tooLong: Word?
        var next = first
        while !isWord(next, "=") {
            guard !next.range.isEmpty else { throw error(first, .missingEquals) }
            if next.range.count > Lexicon.longestName { tooLong = tooLong ?? next }
            names.append(text(next))
            next = word()
        }
        guard !names.isEmpty else { throw error(first, .missingName) }
        if let tooLong { throw error(tooLong, .tooLong) }
        let role = try role(for: names)
        let extra = word()
        guard extra.range.isEmpty else { throw error(extra, .unexpectedWord(text(extra))) }
        return Lexicon.Entry(names: names, role: role)
    }

    private mutating func role(for names: [String]) throws(LexiconError) -> Lexicon.Role {
        let word = word()
        guard !word.range.isEmpty else { throw error(word, .missingRole) }
        if let kind = value(of: word, in: Self.unitRoles) { return .unit(try unit(kind, of: names)) }
        if isWord(word, "exclude") { return .exclusion }
        if isWord(word, "hedge") { return try hedge() }
        if isWord(word, "bridge") { return .bridge }
        if isWord(word, "label") { return .label }
        if isWord(word, "rate") { return .rate }
        if isWord(word, "period") { return .period(try period()) }
        if let mark = try mark(word) { return .mark(mark) }
        throw error(word, .unknownRole(text(word)))
    }

    private static let unitRoles: [(StaticString, Quantity.Kind)] = [
        ("currency", .money), ("classifier", .count), ("measure", .measure), ("duration", .duration), ("age", .age),
        ("percent", .percent), ("points", .points), ("multiple", .multiple),
    ]

    private mutating func hedge() throws(LexiconError) -> Lexicon.Role {
        let hedge: Hedge = try choice("a hedge")
        var places: Set<Lexicon.HedgePlace> = []
        repeat { places.insert(try choice("before, inside or after")) } while hasMore
        return .hedge(hedge, places)
    }

    private mutating func unit(_ kind: Quantity.Kind, of names: [String]) throws(LexiconError) -> Lexicon.UnitEntry {
        var entry = Lexicon.UnitEntry(kind: kind, code: "")
        var word = word()
        let isCode = !word.range.isEmpty && !isWord(word, "size") && value(of: word, in: Lexicon.UnitFlags.named) == nil
        if isCode {
            entry.code = text(word)
            word = self.word()
        } else if kind == .count {
            entry.code = "{" + names[0] + "}"
        } else {
            throw error(word, .missingArgument("a code"))
        }
        if isWord(word, "size") {
            entry.size = try size()
            word = self.word()
        } else if kind != .count {
            // It is the measure of itself.
            entry.size = Lexicon.Size(factor: .one, base: entry.code)
        }
        while !word.range.isEmpty {
            guard let flag = value(of: word, in: Lexicon.UnitFlags.named) else {
                throw error(word, .unexpectedWord(text(word)))
            }
            entry.flags.insert(flag)
            word = self.word()
        }
        return entry
    }

    private mutating func size() throws(LexiconError) -> Lexicon.Size {
        let word = try argument("a number")
        guard let factor = Quantity.Number(text(word)), !factor.isNegative, !factor.isRatio, factor.coefficient > 0
        else { throw error(word, .invalidNumber(text(word))) }
        return Lexicon.Size(factor: factor, base: text(try argument("the code of a unit")))
    }
}

// MARK: - Words

extension LexiconParser {
    /// The next word.
    private mutating func word() -> Word {
        while line[position] == 0x20 || line[position] == 0x09 { position += 1 }
        let start = position
        while position < line.count {
            let byte = line.base[position]
            if byte == 0x20 || byte == 0x09 || byte == 0x23 { break }  // #
            position += 1
        }
        return Word(range: start..<position)
    }

    private var hasMore: Bool {
        var copy = self
        return !copy.word().range.isEmpty
    }

    /// The next word, which must be there.
    mutating func argument(_ expected: String) throws(LexiconError) -> Word {
        let word = word()
        guard !word.range.isEmpty else { throw error(word, .missingArgument(expected)) }
        return word
    }

    /// The next word as one of those that there are.
    mutating func choice<Choice: RawRepresentable<String>>(_ expected: String) throws(LexiconError) -> Choice {
        let word = try argument(expected)
        guard let choice = Choice(rawValue: text(word)) else { throw error(word, .unexpectedWord(text(word))) }
        return choice
    }

    /// Takes the next word if it is `flag`.
    mutating func flag(_ flag: StaticString) -> Bool {
        var copy = self
        guard copy.isWord(copy.word(), flag) else { return false }
        self = copy
        return true
    }

    func text(_ word: Word) -> String { line.string(word.range) }

    func isWord(_ word: Word, _ literal: StaticString) -> Bool {
        word.range.count == literal.utf8CodeUnitCount && line.skip(literal, at: word.range.lowerBound) != nil
    }

    /// What a word stands for, in a short list.
    func value<Value>(of word: Word, in list: [(StaticString, Value)]) -> Value? {
        list.first { isWord(word, $0.0) }?.1
    }

    /// An error at a word, or behind the whole line where there is none.
    func error(_ word: Word, _ reason: LexiconError.Reason) -> LexiconError {
        let end = word.range.isEmpty ? line.count : word.range.lowerBound
        let column = (0..<end).count { line[$0] & 0xC0 != 0x80 } + 1
        return LexiconError(line: number, column: column, reason: reason)
    }
}
