/// Sentences with figures, and some without.
struct Phrases {
    private var random: Generator

    init(seed: UInt64) { random = Generator(state: seed) }

    /// A document of a few clauses.
    mutating func text() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            for sign in pick(Self.patterns) {
                switch sign {
                case "N": text += number()
                case "H": text += numeral()
                case "U": text += pick(Self.units)
                case "S": text += pick(Self.subjects)
                default: text.append(sign)
                }
            }
            text += pick(["，", "，", "。", "；", "\n"])
        }
        return text
    }

    private mutating func pick(_ list: [String]) -> String { list.randomElement(using: &random) ?? "" }

    private mutating func number() -> String {
        let whole = Int.random(in: 1...9999, using: &random)
        return whole % 3 == 0 ? "\(whole / 100).\(whole % 100)" : "\(whole)" + (whole % 5 == 0 ? "万" : "")
    }

    private mutating func numeral() -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            pick(["三", "两", "七", "九"]) + pick(["千", "百", "十", "万", ""])
        }.joined()
    }

    private static let units = ["元", "吨", "人次", "家", "%", "个百分点", "公里", "亿美元", "倍", "户", "小时", "项", "元/吨"]

    private static let subjects = ["茶叶产量", "游客", "进出口总额", "新建校舍", "水库蓄水量", "养老机构", "发电量", "贷款余额"]

    private static let patterns = [
        "SNU", "S达NU", "S同比增长N%", "其中S为NU", "占全县S的N%", "S由NU增至NU", "约HU", "超过HU的S", "N月N日", "2023年前N个月S下降N%",
        "比上年末减少NU", "S分别为NU和NU", "第H批", "HU以上", "天气十分晴朗", "大家统一安排", "三亚的S也不少", "N—NU", "百分之H", "位居全省第H",
        "“S”😀N", "与去年持平", "(N)S\tNU", "近年来S万事俱备",
    ]
}

private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 32
    }
}
