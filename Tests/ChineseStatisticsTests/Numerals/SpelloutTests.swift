import ChineseStatistics
import Testing

/// Numbers that ICU spelled out are read back.
@Suite struct SpelloutTests {
    struct Rules: CustomTestStringConvertible {
        var locale: String
        var name: String
        var seed: UInt64
        var testDescription: String { "\(locale) \(name)" }
    }

    static let cardinals = [
        Rules(locale: "zh", name: "%spellout-cardinal", seed: 1),
        Rules(locale: "zh", name: "%spellout-cardinal-financial", seed: 2),
        Rules(locale: "zh", name: "%spellout-cardinal-alternate2", seed: 3),
        Rules(locale: "zh_Hant", name: "%spellout-cardinal", seed: 4),
        Rules(locale: "zh_Hant", name: "%spellout-cardinal-financial", seed: 5),
    ]

    @Test(arguments: cardinals) func integers(_ rules: Rules) throws {
        let spellout = try #require(Spellout(locale: rules.locale, rules: rules.name))
        var random = SplitMix64(seed: rules.seed)
        for _ in 0..<3000 {
            let number = random.integer(digits: 15)
            expect(spellout.spell(number), is: number.description)
        }
    }

    /// Every small number, where the short forms and the words with numerals are.
    @Test(arguments: cardinals) func smallIntegers(_ rules: Rules) throws {
        let spellout = try #require(Spellout(locale: rules.locale, rules: rules.name))
        for number in Int64(0)...1200 { expect(spellout.spell(number), is: number.description) }
    }

    @Test(arguments: cardinals) func decimals(_ rules: Rules) throws {
        let spellout = try #require(Spellout(locale: rules.locale, rules: rules.name))
        var random = SplitMix64(seed: rules.seed + 100)
        for _ in 0..<2000 {
            // ICU leaves out zeros at the end, so that the last place is not one.
            let digits = Int.random(in: 0..<6, using: &random)
            let places = (0..<digits).map { _ in Int.random(in: 0...9, using: &random).description }.joined()
            let last = Int.random(in: 1...9, using: &random)
            let number = "\(random.integer(digits: 9)).\(places)\(last)"
            expect(spellout.spell(decimal: number), is: number)
        }
    }

    @Test func negativeIntegers() throws {
        let spellout = try #require(Spellout(locale: "zh", rules: "%spellout-cardinal"))
        var random = SplitMix64(seed: 7)
        for _ in 0..<1000 {
            let number = -random.integer(digits: 12) - 1
            expect(spellout.spell(number), is: number.description)
        }
    }

    /// Digit by digit, as years and telephone numbers are spelled. Two neighbours such as 二三 are "two or three",
    /// so that a number has three digits or more.
    @Test func positionalIntegers() throws {
        let spellout = try #require(Spellout(locale: "zh", rules: "%spellout-numbering-year"))
        var random = SplitMix64(seed: 8)
        for _ in 0..<3000 {
            let number = random.integer(digits: 4)
            guard number >= 100 else { continue }
            expect(spellout.spell(number), is: number.description)
        }
    }

    @Test func longPositionalIntegers() {
        var random = SplitMix64(seed: 9)
        let digits = Array("〇一二三四五六七八九")
        for _ in 0..<2000 {
            let number = random.integer(digits: 15)
            guard number >= 100 else { continue }
            let spelled = String(number.description.map { digits[$0.wholeNumberValue ?? 0] })
            expect(spelled, is: number.description)
        }
    }

    /// A number means the same with a unit behind it. 陆, 伍, 肆 and 拾 alone are left out: they are names and verbs too.
    @Test(arguments: cardinals) func integersWithUnits(_ rules: Rules) throws {
        let spellout = try #require(Spellout(locale: rules.locale, rules: rules.name))
        var random = SplitMix64(seed: rules.seed + 200)
        for _ in 0..<2000 {
            let number = random.integer(digits: 15)
            let unit = ["吨", "美元", "公里", "人次"].randomElement(using: &random) ?? "吨"
            let spelled = spellout.spell(number)
            if ["陆", "陸", "伍", "肆", "拾"].contains(spelled) { continue }
            let text = spelled + unit
            let quantity = Quantity(text)
            #expect(quantity?.number?.description == number.description, "\(text)")
            #expect(quantity?.unit?.text == unit, "\(text)")
        }
    }

    private func expect(
        _ spelled: String, is number: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let read = Quantity(spelled)?.number
        #expect(
            read == Quantity.Number(number), "\(spelled) is \(number), read as \(read?.description ?? "nothing")",
            sourceLocation: sourceLocation)
    }
}
