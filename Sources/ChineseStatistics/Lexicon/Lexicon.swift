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
    /// The texts that it was read from; where two name the same word, the later one wins.
    let sources: [String]

    /// The number of entries, one a line of the table.
    public let count: Int

    private let tables: Index.Owner

    private init(_ sources: [String]) throws(LexiconError) {
        var builder = TableBuilder()
        for source in sources {
            try LexiconParser.forEachEntry(of: source) { builder.add($0, $1) }
        }
        self.sources = sources
        count = builder.count
        tables = Index.Owner(Tables(builder))
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
        try self.init([table])
    }

    /// A lexicon of this one's entries and those of `other`, which win where both name the same word.
    ///
    /// - Complexity: Linear in the size of both.
    public func merging(_ other: Lexicon) -> Lexicon {
        do {
            return try Lexicon(sources + other.sources)
        } catch {
            // Both have been read before, so that this cannot be reached.
            fatalError("a lexicon's own table: \(error)")
        }
    }
}
