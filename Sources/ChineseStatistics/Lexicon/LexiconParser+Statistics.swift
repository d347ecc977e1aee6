extension LexiconParser {
    /// The word for a period behind `period`: what it names, a number where that needs one, an edge, `word`.
    mutating func period() throws(LexiconError) -> Lexicon.PeriodEntry {
        var expression = try calendarExpression()
        if flag("start") { expression.edge = .start } else if flag("end") { expression.edge = .end }
        return Lexicon.PeriodEntry(expression: expression, isWord: flag("word"))
    }

    private mutating func calendarExpression() throws(LexiconError) -> CalendarExpression {
        let (name, column) = try argument("what the period is")
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
                throw error(column, .unexpectedWord(name))
            }
            return CalendarExpression(part: .offset(unit, try integer()))
        }
    }

    private mutating func integer() throws(LexiconError) -> Int {
        let (text, column) = try argument("a whole number")
        guard let value = Int(text), abs(value) < 1000 else { throw error(column, .invalidNumber(text)) }
        return value
    }

    /// The mark that a role names; nil where it names none.
    mutating func mark(_ role: String) throws(LexiconError) -> Mark? {
        if let mark = Self.plainMarks[role] { return mark }
        switch role {
        case "change": return .change(try direction())
        case "become": return .become(try direction())
        case "degree": return .degree(try choice("increase or decrease"))
        case "exceed": return .exceed(try choice("increase or decrease"))
        case "extent": return .extent(try choice("increase or decrease"))
        case "basis": return .basis(try choice("a basis"))
        case "status":
            let status: Statistic.Status = try choice("a status")
            return .status(status, isNoun: flag("noun"))
        default: return nil
        }
    }

    private static let plainMarks: [String: Mark] = [
        "against": .against, "share": .share, "destination": .destination, "saying": .saying, "act": .act,
        "outcome": .outcome, "proportion": .proportion, "portion": .portion, "rank": .rank,
        "respectively": .respectively,
        "from": .from, "to": .to, "level": .level, "verb": .verb, "adverb": .adverb, "frame": .frame,
        "preposition": .preposition, "noun": .noun, "compared": .compared, "length": .length,
        "predicate": .predicate, "suffix": .suffix,
    ]

    private mutating func direction() throws(LexiconError) -> Statistic.Direction? {
        flag("any") ? nil : try choice("increase, decrease, unchanged or any")
    }

    private mutating func choice<Choice: RawRepresentable<String>>(
        _ expected: String
    ) throws(LexiconError) -> Choice {
        let (text, column) = try argument(expected)
        guard let choice = Choice(rawValue: text) else { throw error(column, .unexpectedWord(text)) }
        return choice
    }
}
