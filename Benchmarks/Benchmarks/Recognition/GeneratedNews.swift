/// A text like news, the same on every run: about a quarter of its clauses hold a numeral.
func generatedNews(utf8Count: Int) -> String {
    var random = LinearCongruentialGenerator(state: 2024)
    var text = ""
    while text.utf8.count < utf8Count {
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let clauses = (0..<Int.random(in: 2...5, using: &random)).map { _ in clause(using: &random) }
            text += clauses.joined(separator: "，") + "。"
        }
        text += "\n"
    }
    return text
}

private func clause(using random: inout LinearCongruentialGenerator) -> String {
    guard Int.random(in: 0..<4, using: &random) == 0 else { return wordsOnly.randomElement(using: &random)! }
    let phrase = figures.randomElement(using: &random)!
    let number = Int.random(in: 11...9899, using: &random)
    return phrase.split(separator: "@", omittingEmptySubsequences: false)
        .joined(separator: number % 3 == 0 ? "\(number / 100).\(number % 100)" : "\(number)")
}

private let wordsOnly = [
    "各地各部门认真落实会议精神", "居民在家门口就能办理日常手续", "沿河的老码头改造成了开放的公园",
    "企业负责人表示对市场前景充满信心", "记者在现场看到工人们正在检修设备", "气象部门提醒公众注意防范大风降温",
    "农技人员走进田间地头指导春耕", "双方就扩大经贸往来交换了意见", "新的管理办法自发布之日起施行",
    "图书馆延长了晚间开放时间", "山区的孩子们用上了明亮的教室", "科研团队公布了最新的观测结果",
    "这是一次十分难得的学习机会", "他一直在第三人民医院工作", "展会吸引了来自海内外的客商",
    "港口的装卸作业秩序井然", "志愿者为老人送去了热腾腾的饭菜", "统一的标准让数据可以互相比较",
]

/// `@` stands for a number.
private let figures = [
    "全年完成投资@亿元", "同比增长@%", "接待游客@万余人次", "比上年末提高@个百分点", "总面积超过@平方公里",
    "新增就业岗位@个", "粮食总产量达到@万吨", "平均价格为每平方米@元", "工期缩短了三个半月", "约占全部用户的三分之二",
    "已有二十多个国家参加", "规模扩大到原来的@倍", "在全省排名第三", "2024年3月5日正式开通", "累计培训一万二千余人",
    "气温下降到零下@℃", "七成以上的受访者表示满意", "一辆公交车驶过路口", "出口均价为@美元/吨", "用电量达@万千瓦时",
]

/// Knuth's MMIX generator: enough to pick clauses, and the same on every platform.
private struct LinearCongruentialGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 32)
    }
}
