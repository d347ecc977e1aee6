/// Reads a lexicon's table line by line, word by word.
///
/// A word is only looked at where it stands. Codes become strings; columns are counted for an error alone.
struct LexiconParser {
    private var line = UTF8Text.empty
    private var number = 0
    /// Where the next word is looked for.
    private var position = 0
    /// The names of the line.
    private var names: [UTF8Text] = []

    /// A word of the line, by its bytes. The end of the line, or of what stands before a comment, is an empty one.
    struct Word {
        fileprivate let range: Range<Int>
    }

    /// Calls `body` with the names and the role of each entry of a table. The names are there during the call only.
    static func forEachEntry(
        of table: String, _ body: ([UTF8Text], Lexicon.Role) -> Void
    ) throws(LexiconError) {
        var table = table
        // What lends the bytes of a string does not pass on which error is thrown.
        let result = table.withUTF8 { bytes in
            Result { () throws(LexiconError) in try forEachEntry(of: UTF8Text(bytes), body) }
        }
        try result.get()
    }

    private static func forEachEntry(
        of table: UTF8Text, _ body: ([UTF8Text], Lexicon.Role) -> Void
    ) throws(LexiconError) {
        guard table.count <= Lexicon.largestTable else {
            throw LexiconError(line: 1, column: 1, reason: .tooLarge)
        }
        var parser = LexiconParser()
        // Editors put a byte order mark in front, which is no part of a name.
        var start = table.skip("\u{FEFF}", at: 0) ?? 0
        while start <= table.count {
            let end = table.firstIndex(of: 0x0A, in: start..<table.count) ?? table.count
            let isCRLF = end > start && table[end - 1] == 0x0D
            parser.begin(table.slice(start..<(isCRLF ? end - 1 : end)))
            if let role = try parser.entry() { body(parser.names, role) }
            start = end + 1
        }
    }

    private mutating func begin(_ line: UTF8Text) {
        self.line = line
        number += 1
        position = 0
        names.empty()
    }

    /// Reads the line as an entry, with its ``names``; nil for one that is empty or a comment.
    private mutating func entry() throws(LexiconError) -> Lexicon.Role? {
        guard line.count <= Lexicon.longestLine else {
            throw LexiconError(line: number, column: 1, reason: .tooLong)
        }
        let first = word()
        guard !first.range.isEmpty else { return nil }
        var tooLong: Word?
        var next = first
        while !isWord(next, "=") {
            guard !next.range.isEmpty else { throw error(first, .missingEquals) }
            if next.range.count > Lexicon.longestName { tooLong = tooLong ?? next }
            names.append(line.slice(next.range))
            next = word()
        }
        guard !names.isEmpty else { throw error(first, .missingName) }
        if let tooLong { throw error(tooLong, .tooLong) }
        let role = try role()
        let extra = word()
        guard extra.range.isEmpty else { throw error(extra, .unexpectedWord(text(extra))) }
        return role
    }

    private mutating func role() throws(LexiconError) -> Lexicon.Role {
        let word = word()
        guard !word.range.isEmpty else { throw error(word, .missingRole) }
        if let kind = value(of: word, in: Self.unitRoles) { return .unit(try unit(kind)) }
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
        var places: Lexicon.HedgePlaces = []
        repeat {
            let word = try argument("before, inside or after")
            guard let place = value(of: word, in: Lexicon.HedgePlaces.named) else {
                throw error(word, .unexpectedWord(text(word)))
            }
            places.insert(place)
        } while hasMore
        return .hedge(hedge, places)
    }

    private mutating func unit(_ kind: Quantity.Kind) throws(LexiconError) -> Lexicon.UnitEntry {
        var entry = Lexicon.UnitEntry(kind: kind, code: "")
        var word = word()
        let isCode = !word.range.isEmpty && !isWord(word, "size") && value(of: word, in: Lexicon.UnitFlags.named) == nil
        if isCode {
            entry.code = text(word)
            word = self.word()
        } else if kind == .count {
            entry.code = "{\(names[0].string)}"
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

extension UTF8Text {
    /// The text within a range of byte offsets.
    fileprivate func slice(_ range: Range<Int>) -> UTF8Text {
        UTF8Text(UnsafeBufferPointer(start: base + range.lowerBound, count: range.count))
    }

    /// All of the text.
    var string: String { string(0..<count) }
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
