/// The words that recognition knows: units, hedges, words for periods, those of sentences that report figures, and what
/// is no quantity.
///
/// A lexicon is text, one entry a line. ``standard`` is the table that comes with the package; a table of your own
/// adds to it:
///
/// ```swift
/// let mine = try Lexicon(parsing: "标书 = classifier")
/// let recognizer = Recognizer(lexicon: .standard.merging(mine))
/// ```
///
/// The syntax is explained at the top of the standard table and in <doc:Lexicons>.
public struct Lexicon: Sendable {
    /// The entries in the order in which they were written.
    let entries: [Entry]

    private let tables: Index.Owner

    init(entries: [Entry]) {
        self.entries = entries
        tables = Index.Owner(entries)
    }

    /// Calls `body` with the tables that matching uses, which are there during the call.
    @inline(__always)
    func withIndex<Result>(_ body: (Index) -> Result) -> Result {
        withExtendedLifetime(tables) { body(tables.index) }
    }

    /// Reads a table.
    ///
    /// - Throws: A ``LexiconError`` with the line, the column and the reason for the first line that cannot be read.
    /// - Complexity: Linear in the length of `table`.
    public init(parsing table: String) throws(LexiconError) {
        self.init(entries: try LexiconParser.entries(of: table))
    }

    /// A lexicon of this one's entries and those of `other`, which win where both name the same word.
    ///
    /// - Complexity: Linear in the size of both.
    public func merging(_ other: Lexicon) -> Lexicon {
        Lexicon(entries: entries + other.entries)
    }

    /// The number of entries, one a line of the table.
    public var count: Int { entries.count }
}
