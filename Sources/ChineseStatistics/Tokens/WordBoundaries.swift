/// The word boundaries of a piece of UTF-8 as ICU gives them, and the kind of each word.
///
/// Han and kana, letters, digits and common punctuation are divided here, with ICU's dictionary; whatever else occurs
/// goes to ICU, together with what touches it. An instance belongs to one task.
final class WordBoundaries {
    private let dictionary: WordDictionary?
    @exclusivity(unchecked) private var run = DictionaryRun()
    private lazy var icu = ICUWords()

    /// - Parameter usesICU: Whether to leave everything to ICU, to compare with.
    init(usesICU: Bool = false) {
        dictionary = usesICU ? nil : WordDictionary.shared
    }

    /// Calls `body` with the end of each word, in bytes from the start of the text, and ICU's rule status for it.
    ///
    /// - Complexity: Linear in the length of the range.
    func forEachWord(in text: UTF8Text, _ range: Range<Int>, _ body: (Int, Int32) -> Void) {
        guard let dictionary else { return icu.forEachWord(in: text, range, body) }
        let reader = WordReader(text: text, end: range.upperBound)
        var start = range.lowerBound
        while start < range.upperBound {
            start = reader.forEachWord(from: start, in: dictionary, &run, body)
            if start < range.upperBound {
                let end = reader.certainBreak(after: start)
                icu.forEachWord(in: text, start..<end, body)
                start = end
            }
        }
    }
}
