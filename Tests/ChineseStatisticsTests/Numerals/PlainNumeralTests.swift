import Testing

@testable import ChineseStatistics

/// The short way through plain numerals against the grammar of all numerals.
@Suite struct PlainNumeralTests {
    @Test(arguments: [
        "5%", "2023年", "70.12亿美元", "0.0万", "007个", "12，", "12，345", "3—5", "三名", "两国", "零下", "100。", "9.50，",
        "123456789012345678", "1234567890123456789", "0", "20（", "八折",
    ])
    func readsWhatTheGrammarReads(_ text: String) {
        expectAgreement(text)
    }

    @Test func agreesOnRandomTexts() {
        var random = SplitMix64(seed: 404)
        let pieces = [
            "0", "1", "5", "9", "12", "340", "2023", ".", ",", "，", " ", "万", "亿", "千", "十", "一", "三", "两", "零", "半",
            "四", "五",
            "几", "两", "兩", "俩", "卅", "萬", "億", "貳",
            "多", "余", "个", "点", "%", "年", "人", "、", "。", "-", "（", "e", "k", "元", "\n", "９", "兆", "来", "百",
        ]
        for _ in 0..<200_000 {
            var text = ""
            for _ in 0..<Int.random(in: 1...6, using: &random) { text += pieces.randomElement(using: &random) ?? "" }
            expectAgreement(text)
        }
    }

    /// Where the short way reads anything, it is what the grammar reads.
    private func expectAgreement(_ text: String) {
        var copy = text
        copy.withUTF8 { bytes in
            let utf8 = UTF8Text(bytes)
            var plain = Numeral()
            guard NumeralReader.plain(&plain, in: utf8, at: 0) else { return }
            var whole = Numeral()
            #expect(NumeralReader.whole(&whole, in: utf8, at: 0), "\(text)")
            #expect(String(reflecting: plain) == String(reflecting: whole), "\(text)")
        }
    }
}
