extension LexiconParser {
    /// The word for a period behind `period`: what it names, a number where that needs one, an edge, `word`.
    mutating func period() throws(LexiconError) -> Lexicon.PeriodEntry {
        var expression = try calendarExpression()
        if flag("start") { expression.edge = .start } else if flag("end") { expression.edge = .end }
        return Lexicon.PeriodEntry(expression: expression, isWord: flag("word"))
    }

    private mutating func calendarExpression() throws(LexiconError) -> CalendarExpression {
        let word = try argument("what the period is")
        let name = text(word)
        switch name {
        case "year": return CalendarExpression(year: .relative(try integer()), part: .years(0))
        case "whole": return CalendarExpression(part: .whole)
        case "half": return CalendarExpression(part: .half(try integer()))
        case "decade": return CalendarExpression(part: .other(.decade))
        case "same": return CalendarExpression(part: .other(.samePeriod))
        case "since": return CalendarExpression(part: .other(.since))
        case "time": return CalendarExpression(part: .other(.timeOfDay))
        case "indefinite": return CalendarExpression(part: .other(.indefinite))
        default:
            guard let unit = CalendarExpression.Unit(rawValue: name) else {
                throw error(word, .unexpectedWord(name))
            }
            return CalendarExpression(part: .offset(unit, try integer()))
        }
    }

    private mutating func integer() throws(LexiconError) -> Int32 {
        let word = try argument("a whole number")
        guard let value = Int32(text(word)), (-999...999).contains(value) else {
            throw error(word, .invalidNumber(text(word)))
        }
        return value
    }

    /// The mark that a role names; nil where it names none.
    mutating func mark(_ role: Word) throws(LexiconError) -> Mark? {
        if let mark = value(of: role, in: Self.plainMarks) { return mark }
        if isWord(role, "change") { return .change(try direction()) }
        if isWord(role, "become") { return .become(try direction()) }
        if isWord(role, "degree") { return .degree(try choice("increase or decrease")) }
        if isWord(role, "exceed") { return .exceed(try choice("increase or decrease")) }
        if isWord(role, "extent") { return .extent(try choice("increase or decrease")) }
        if isWord(role, "basis") { return .basis(try choice("a basis")) }
        if isWord(role, "status") {
            let status: Statistic.Status = try choice("a status")
            return .status(status, isNoun: flag("noun"))
        }
        return nil
    }

    private static let plainMarks: [(StaticString, Mark)] = [
        ("noun", .noun), ("verb", .verb), ("adverb", .adverb), ("predicate", .predicate), ("act", .act),
        ("frame", .frame), ("saying", .saying), ("outcome", .outcome), ("share", .share), ("level", .level),
        ("from", .from), ("to", .to), ("against", .against), ("destination", .destination),
        ("proportion", .proportion), ("portion", .portion), ("rank", .rank), ("respectively", .respectively),
        ("preposition", .preposition), ("compared", .compared), ("length", .length), ("suffix", .suffix),
    ]

    private mutating func direction() throws(LexiconError) -> Statistic.Direction? {
        flag("any") ? nil : try choice("increase, decrease, unchanged or any")
    }
}
