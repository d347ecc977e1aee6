extension Corpus {
    /// Six kinds of text of about a megabyte each, the same on every run and every machine.
    static let generated = [
        news(),
        Corpus("report") {
            Composer(clauses: Sentences.report, figures: Sentences.report).text(size: 1_000_000)
        },
        Corpus("prose") {
            Composer(clauses: Sentences.prose, figures: []).text(size: 1_000_000)
        },
        Corpus("han") {
            Composer(clauses: Sentences.prose, figures: Sentences.han, share: 2).text(size: 1_000_000)
        },
        Corpus("one-line") {
            Composer(clauses: newsClauses, figures: Sentences.figures, ending: "").text(size: 1_000_000)
        },
        Corpus("short-lines") {
            Composer(clauses: newsClauses, figures: Sentences.figures, sentences: 1...1, length: 1...1)
                .text(size: 1_000_000)
        },
    ]

    /// Text like news: about a quarter of its clauses hold a figure, and some more a numeral that is none.
    public static func news(_ name: String = "news", size: Int = 1_000_000) -> Corpus {
        Corpus(name) {
            Composer(clauses: newsClauses, figures: Sentences.figures).text(size: size)
        }
    }

    private static let newsClauses = Sentences.prose + Sentences.names
}
