import ChineseStatistics
import Testing

@Suite struct TokenizerTests {
    private func words(_ text: String, merging: Tokenizer.Merging = []) -> [String] {
        text.tokens(merging: merging).map { String(text[$0.range]) }
    }

    /// Tokens follow one another without a gap from the first index to the last, and none is empty.
    private func expectTiling(
        _ text: String, merging: Tokenizer.Merging, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let tokens = text.tokens(merging: merging)
        var index = text.startIndex
        for token in tokens {
            #expect(token.range.lowerBound == index && !token.range.isEmpty, sourceLocation: sourceLocation)
            index = token.range.upperBound
        }
        #expect(index == text.endIndex, sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "", " ", "\r\n", "\n\n", "a", "中", "，", "😀", "👨‍👩‍👧‍👦", "e\u{301}", "\u{0}", "\u{FEFF}x", "一\r\n二\r三\n", "🇨🇳12个国家",
        "全市培训1.9万余人次，同比增长70.12%。", "ABC公司2023年营收3.5亿元", "ひらがなカタカナ漢字", "𠮷野家3家店", "한국 5개",
    ])
    func tokensAreTheText(_ text: String) {
        expectTiling(text, merging: [])
        expectTiling(text, merging: .quantities)
    }

    @Test func tokensAreTheTextOnAnyText() {
        var random = SplitMix64(seed: 31)
        for _ in 0..<1500 {
            let text = RandomText.text(upTo: 40, using: &random)
            expectTiling(text, merging: [])
            expectTiling(text, merging: .quantities)
        }
    }

    @Test func tokensAreTheTextOnAnyScalars() {
        var random = SplitMix64(seed: 32)
        for _ in 0..<800 {
            var text = ""
            for _ in 0..<Int.random(in: 0...60, using: &random) {
                text.unicodeScalars.append(RandomText.scalar(using: &random))
            }
            expectTiling(text, merging: [])
            expectTiling(text, merging: .quantities)
        }
    }

    /// Longer than the piece that is held as UTF-16 at a time, with and without line breaks.
    @Test(arguments: ["销售额增长5%。", "销售额增长5%。\n", "甲😀乙\r\n"])
    func longTexts(_ sentence: String) {
        let text = String(repeating: sentence, count: 9000)
        expectTiling(text, merging: [])
        expectTiling(text, merging: .quantities)
    }

    @Test func kinds() {
        #expect("word".tokens().map(\.kind) == [.letters])
        #expect("123".tokens().map(\.kind) == [.number])
        #expect("，".tokens().map(\.kind) == [.other])
        #expect("カタカナ".tokens().first?.kind == .kana || "カタカナ".tokens().first?.kind == .ideographic)
        #expect("经济".tokens().allSatisfy { $0.kind == .ideographic })
        #expect("增长70.12%".tokens(merging: .quantities).last?.kind == .quantity)
        #expect(!"增长70.12%".tokens().contains { $0.kind == .quantity })
    }

    @Test(arguments: [
        ("全市培训1.9万余人次", "1.9万余人次"), ("同比增长70.12%。", "70.12%"), ("总额约49.53亿美元", "约49.53亿美元"),
        ("得票超过97%", "超过97%"), ("历时三年半完成", "三年半"), ("气温零下5℃", "零下5℃"),
    ])
    func quantitiesAreOneToken(_ text: String, quantity: String) {
        #expect(words(text, merging: .quantities).contains(quantity))
        #expect(text.tokens(merging: .quantities).count { $0.kind == .quantity } == 1)
        #expect(!words(text).contains(quantity))
    }

    /// A quantity token is there for each quantity that recognition finds, and for nothing else.
    @Test func mergedTokensAreTheQuantities() {
        var random = SplitMix64(seed: 33)
        for _ in 0..<1000 {
            let text = RandomText.text(upTo: 30, using: &random)
            let tokens = text.tokens(merging: .quantities).filter { $0.kind == .quantity }
            #expect(tokens.map(\.range) == text.quantities().map(\.range), "\(text.debugDescription)")
        }
    }

    /// A reader that goes from text to text gives out what stands for each alone.
    @Test(arguments: [Tokenizer.Merging(), .quantities]) func readersGoFromTextToText(_ merging: Tokenizer.Merging) {
        let reader = TokenReader(Tokenizer(), merging: merging)
        var random = SplitMix64(seed: 34)
        for _ in 0..<1000 {
            var text = RandomText.text(upTo: 30, using: &random)
            var tokens: [String] = []
            var kinds: [Token.Kind] = []
            text.withUTF8 { bytes in
                reader.forEachToken(ofUTF8: bytes) { token, kind in
                    tokens.append(String(decoding: token, as: UTF8.self))
                    kinds.append(kind)
                }
            }
            #expect(tokens == words(text, merging: merging), "\(text.debugDescription)")
            #expect(kinds == text.tokens(merging: merging).map(\.kind))
        }
    }

    @Test func ownRecognizersMerge() throws {
        let lexicon = try Lexicon(parsing: "标书 = classifier")
        let tokenizer = Tokenizer(recognizer: Recognizer(lexicon: .standard.merging(lexicon)))
        let text = "收到12标书"
        #expect(tokenizer.tokens(in: text, merging: .quantities).map { text[$0.range] }.last == "12标书")
    }
}
