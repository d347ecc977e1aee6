/// Why a lexicon could not be read, and where.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong with a line.
    public enum Reason: Hashable, Sendable {
        /// The line has no `=`.
        case missingEquals
        /// No name stands before `=`.
        case missingName
        /// No role stands after `=`.
        case missingRole
        /// The role is not one of those that the syntax knows.
        case unknownRole(String)
        /// The role needs a code, a hedge or a place that is not there.
        case missingArgument(String)
        /// The word is neither an argument nor a flag of the role.
        case unexpectedWord(String)
        /// The size is not a plain decimal number above zero, or the distance of a period no whole number.
        case invalidNumber(String)
        /// The table is larger than ``Lexicon/largestTable`` bytes.
        case tooLarge
        /// The line or a name on it is too long.
        case tooLong
    }

    /// The line, counted from 1.
    public var line: Int

    /// The column where the trouble begins, in Unicode scalars counted from 1.
    public var column: Int

    /// What is wrong.
    public var reason: Reason

    /// The place and the reason in a sentence: `line 3, column 8: unknown role "colour"`.
    public var description: String {
        "line \(line), column \(column): \(reason)"
    }
}

extension LexiconError.Reason: CustomStringConvertible {
    /// The reason in words.
    public var description: String {
        switch self {
        case .missingEquals: "expected '=' between the names and the role"
        case .missingName: "expected a name before '='"
        case .missingRole: "expected a role after '='"
        case .unknownRole(let word): "unknown role \"\(word)\""
        case .missingArgument(let what): "expected \(what)"
        case .unexpectedWord(let word): "unexpected \"\(word)\""
        case .invalidNumber(let word): "\"\(word)\" is no number that can stand here"
        case .tooLarge: "the table is larger than \(Lexicon.largestTable) bytes"
        case .tooLong: "a line may have \(Lexicon.longestLine) bytes and a name \(Lexicon.longestName)"
        }
    }
}

extension Lexicon {
    /// The size in bytes up to which a table is read.
    public static let largestTable = 4 << 20

    static let longestLine = 4096
    static let longestName = 96
}
