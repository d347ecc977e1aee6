/// Numerals in every notation, most of them well formed.
struct NumeralGenerator {
    var random: SplitMix64

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// A numeral as one would write it.
    mutating func numeral() -> String {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: european(digits: 1...9, hasGroups: Bool.random(using: &random))
        case 1: european(digits: 1...6) + pick("万 亿 兆 万亿 百万 千万 千 百 十")
        case 2: european(digits: 1...4, places: 0...0) + "亿" + european(digits: 2...4, places: 0...2) + "万"
        case 3: spelled(groups: 1)
        case 4, 5: spelled(groups: Int.random(in: 2...3, using: &random))
        case 6: spelled(groups: 1) + pick("点 點") + positional(1...5) + pick("万 亿 万亿", orNothing: 3)
        case 7: positional(1...12) + pick("万 亿", orNothing: 4)
        case 8: spelled(groups: Int.random(in: 1...2, using: &random)) + pick("万 千 百 亿 萬") + digit()
        case 9: vague()
        case 10: spelled(groups: 1) + pick("余 多 来 餘") + pick("万 亿 万亿")
        default: mixed()
        }
    }

    /// The same with one or two signs taken away, put in, or turned around.
    mutating func malformed() -> String {
        var signs = Array(numeral() + (Int.random(in: 0..<4, using: &random) == 0 ? numeral() : ""))
        for _ in 0..<Int.random(in: 1...2, using: &random) {
            let place = Int.random(in: 0...signs.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0 where place < signs.count: signs.remove(at: place)
            case 1 where place < signs.count: signs[place] = sign()
            case 2 where place + 1 < signs.count: signs.swapAt(place, place + 1)
            default: signs.insert(sign(), at: place)
            }
        }
        return String(signs)
    }

    private mutating func sign() -> Character {
        Array("0059１，.．〇零一二两兩三三五七九壹貳十百千万亿兆廿几数余多点个").randomElement(using: &random) ?? "0"
    }

    private mutating func pick(_ list: String, orNothing share: Int = 0) -> String {
        if share > 0, Int.random(in: 0...share, using: &random) > 0 { return "" }
        return list.split(separator: " ").randomElement(using: &random).map(String.init) ?? ""
    }

    /// `1,234.5`, sometimes in full-width digits, seldom with more digits than fit.
    private mutating func european(
        digits: ClosedRange<Int>, places: ClosedRange<Int> = 0...4, hasGroups: Bool = false
    ) -> String {
        let isLong = Int.random(in: 0..<200, using: &random) == 0
        var whole = (0..<(isLong ? 41 : Int.random(in: digits, using: &random))).map { _ in sign(of: "0123456789") }
        if hasGroups, whole.count > 3 {
            for index in stride(from: whole.count - 3, to: 0, by: -3) { whole.insert(pick(", ，"), at: index) }
        }
        let fraction = (0..<Int.random(in: places, using: &random)).map { _ in sign(of: "0123456789") }
        let number = whole.joined() + (fraction.isEmpty ? "" : "." + fraction.joined())
        guard Int.random(in: 0..<6, using: &random) == 0 else { return number }
        return String(number.map { fullWidth[$0] ?? $0 })
    }

    private let fullWidth: [Character: Character] = [
        "0": "０", "1": "１", "2": "２", "3": "３", "4": "４", "5": "５", "6": "６", "7": "７", "8": "８", "9": "９", ".": "．",
    ]

    private mutating func sign(of signs: String) -> String {
        signs.randomElement(using: &random).map(String.init) ?? ""
    }

    private mutating func digit() -> String { sign(of: "一二三四五六七八九") }

    private mutating func positional(_ digits: ClosedRange<Int>) -> String {
        let zero = pick("零 〇")
        return (0..<Int.random(in: digits, using: &random)).map { _ in sign(of: "0一二三四五六七八九") }.joined()
            .replacing("0", with: zero)
    }

    /// Groups of 千, 百 and 十 with 亿 and 万 between, in simplified, traditional or accounting characters.
    private mutating func spelled(groups: Int) -> String {
        let digits = Array(pick("零一二三四五六七八九 〇一二三四五六七八九 零壹贰叁肆伍陆柒捌玖 零壹貳參肆伍陸柒捌玖 零一两三四五六七八九"))
        let scales = digits[1] == "一" ? ["千", "百", "十"] : ["仟", "佰", "拾"]
        let bigs = [pick("亿 億"), pick("万 萬"), ""].suffix(groups)
        var text = ""
        for (index, big) in bigs.enumerated() {
            let number = Int.random(in: index == 0 ? 1...9999 : 0...9999, using: &random) % pickScale()
            if number == 0, index > 0 || text.isEmpty && big.isEmpty == false { continue }
            if !text.isEmpty, number < 1000 { text.append(digits[0]) }
            text += group(number, digits, scales) + big
        }
        return text.isEmpty ? String(digits[3]) : text
    }

    private mutating func pickScale() -> Int { [10, 100, 1000, 10000, 10000].randomElement(using: &random) ?? 10 }

    private func group(_ number: Int, _ digits: [Character], _ scales: [String]) -> String {
        let places = [number / 1000, number / 100 % 10, number / 10 % 10, number % 10]
        var text = ""
        var hasGap = false
        for (index, place) in places.enumerated() {
            if place == 0 {
                hasGap = !text.isEmpty
                continue
            }
            if hasGap { text.append(digits[0]) }
            hasGap = false
            if !(place == 1 && index == 2 && text.isEmpty) || digits[1] != "一" {
                text.append(index == 3 && digits[place] == "两" && !text.isEmpty ? "二" : digits[place])
            }
            if index < 3 { text += scales[index] }
        }
        return text
    }

    private mutating func vague() -> String {
        let first = Int.random(in: 1...8, using: &random)
        let digits = Array("零一二三四五六七八九")
        let pair = String(digits[first...(first + 1)])
        let scale = pick("十 百 千 万 亿 十万 百万 千万 万亿 十亿", orNothing: 2)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return pair + scale
        case 1: return pick("十 二十 廿 五十") + pick("几 幾") + pick("万 亿", orNothing: 2)
        case 2: return pick("几 数 幾 數") + pick("十 百 千 万 亿 十万 百万 千万 万亿 十亿")
        case 3: return pick("十 二十 一百 三千 两百 一百二十") + pair
        case 4: return pick("十 三十") + pair + pick("万 亿")
        default: return digit() + "百" + pick("几 数") + "十"
        }
    }

    private mutating func mixed() -> String {
        switch Int.random(in: 0..<7, using: &random) {
        case 0: european(digits: 1...2, places: 0...0) + pick("万 亿 千") + european(digits: 2...3, places: 0...0)
        case 1: european(digits: 1...2, places: 0...0) + "个亿"
        case 2: "十" + european(digits: 1...1, places: 0...0)
        case 3: european(digits: 1...2, places: 0...0) + "亿" + spelled(groups: 1) + "万"
        case 4: pick("廿 卅 卌 一百廿 三千五百卅") + digit() + pick("万", orNothing: 3)
        case 5: "." + european(digits: 1...4, places: 0...0)
        default: european(digits: 1...1, places: 0...0) + pick("千 百") + "零" + european(digits: 1...1, places: 0...0)
        }
    }
}
