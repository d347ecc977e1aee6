import ChineseStatistics
import Testing

/// The parts of a row and how it reads.
@Suite struct StatisticTests {
    private let text = "2023年上半年粮食产量达49.53万吨，同比增长7.1%，约占全省总产量的三分之一。"

    @Test func rowsReadLikeALineOfATable() {
        #expect(
            text.statistics().map(\.description) == [
                "粮食产量  2023-01-01/2023-06-30  495300 t",
                "粮食产量  2023-01-01/2023-06-30  +7.1 % year on year",
                "粮食产量  2023-01-01/2023-06-30  about 1/3 of 全省总产量",
            ])
    }

    @Test func rowsPointToTheirWords() {
        let rows = text.statistics()
        #expect(rows.map { text[$0.range] } == ["粮食产量达49.53万吨", "同比增长7.1%", "约占全省总产量的三分之一"])
        #expect(rows.map { $0.subject.map { text[$0] } } == ["粮食产量", "粮食产量", "粮食产量"])
        #expect(rows[2].whole.map { text[$0] } == "全省总产量")
        #expect(rows.map(\.quantity) == [0, 1, 2])
        #expect(rows.map(\.period) == [0, 0, 0])
    }

    @Test(arguments: [
        ("审批事项由47项精简至3项。", "审批事项  from 47 项 to 3 项"),
        ("游客位居全省第三。", "游客  rank 3"),
        ("价格同比持平。", "价格  unchanged year on year"),
        ("利润下降5%。", "利润  -5 %"),
        ("增速高于全省2.1个百分点。", "增速  +2.1 百分点 against 全省"),
        ("预计出口增长3—5%。", "出口  +[3,5] %  (forecast)"),
        ("上岛人数是平日的3倍。", "上岛人数  3 倍 of 平日"),
        ("投资年均增长8%。", "投资  +8 % a year on average"),
        ("销量环比上升超过2%。", "销量  over +2 % on the period before"),
    ]) func figures(_ line: (text: String, row: String)) {
        #expect(line.text.statistics().map(\.description) == [line.row])
    }

    @Test func statisticsAreValues() {
        let row = Statistic(relation: .level, quantity: Quantity("3吨"), subject: "大米")
        #expect(row == Statistic(relation: .level, quantity: Quantity("3吨"), subject: "大米"))
        #expect(row.description == "大米  3 t")
        #expect(row.figure == "3 t")
        #expect(row.status == .actual)
    }

    @Test func namesOfUnitsAreCodesWhereTheyAreStandard() {
        #expect(Quantity("5亿美元")?.unit?.name == "USD")
        #expect(Quantity("5人次")?.unit?.name == "人次")
        #expect(Quantity("约3公里")?.figure == "about 3 km")
        #expect(Hedge.atLeast.words == "at least")
    }

    /// A reference date tells the days of 去年 and changes nothing else.
    @Test func referenceDateResolvesPeriods() {
        let sentence = "去年招生1200人。"
        #expect(sentence.statistics()[0].statistic.period?.interval == nil)
        let row = sentence.statistics(reference: Period.Day("2024-05-20"))[0].statistic
        #expect(row.period?.interval?.description == "2023-01-01/2023-12-31")
        #expect(row.subject == sentence.statistics()[0].statistic.subject)
    }

    @Test func aLexiconOfYourOwnAddsVerbs() throws {
        let sentence = "产量冲顶5%。"
        #expect(sentence.statistics().first?.statistic.relation != .change)
        let lexicon = Lexicon.standard.merging(try Lexicon(parsing: "冲顶 = change increase"))
        let row = try #require(sentence.statistics(recognizer: Recognizer(lexicon: lexicon)).first?.statistic)
        #expect(row.relation == .change && row.direction == .increase && row.subject == "产量")
    }

    @Test func paragraphsShareNoSubject() {
        let rows = "粮食产量3万吨。\n增长5%。".statistics().map(\.statistic.subject)
        #expect(rows == ["粮食产量", nil])
    }
}
