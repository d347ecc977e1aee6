/// The word boundaries of a piece of UTF-8 as ICU gives them, and the kind of each word.
///
/// Han and kana, letters, digits and common punctuation are divided here, with ICU's dictionary; whatever else occurs
/// goes to ICU, together with what touches it. An instance belongs to one task.
final class WordBoundaries {
    private let dictionary: WordDictionary?
    private var run = DictionaryRun()
    private lazy var icu = ICUWords()

    /// - Parameter usesICU: Whether to leave everything to ICU, to compare with.
    convenience init(usesICU: Bool = false) {
        self.init(usesICU ? nil : WordDictionary.shared)
    }

    private init(_ dictionary: WordDictionary?) {
        self.dictionary = dictionary
    }

    /// Whether a dictionary gives what ICU gives for a text that has something of everything.
    static func agreeWithICU(_ dictionary: WordDictionary) -> Bool {
        var text = """
            其中发展中国家的研究生命题为“机器学习，让世界更美好”；共3.5万余人、1,234家ABC公司参加・约占12％。\r
            東京タワーへ行きました。コンピューターとスーパーマーケット don't a1 A·B 2:30（中国科学院）‘好’龘龘〇
            """
        return text.withUTF8 { bytes in
            let utf8 = UTF8Text(bytes)
            func words(_ boundaries: WordBoundaries) -> [Int] {
                var words: [Int] = []
                boundaries.forEachWord(in: utf8, 0..<utf8.count) { words += [$0, Int($1)] }
                return words
            }
            return words(WordBoundaries(dictionary)) == words(WordBoundaries(usesICU: true))
        }
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
