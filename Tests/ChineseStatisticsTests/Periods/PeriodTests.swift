import ChineseStatistics
import Testing

/// Days, intervals and how they are written.
@Suite struct PeriodTests {
    @Test(arguments: ["0001-01-01", "1600-02-29", "2024-02-29", "2023-12-31", "9999-12-31"])
    func daysReadWhatTheyWrite(_ text: String) {
        #expect(Period.Day(text)?.description == text)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "0000-01-01", "2023-1-01", "2023-01-01 ",
        "+023-01-01", "２０２３-01-01", "2023/01/01", "",
    ]) func otherTextIsNoDay(_ text: String) {
        #expect(Period.Day(text) == nil)
    }

    @Test func daysAreOrdered() throws {
        let days = try ["2022-12-31", "2023-01-01", "2023-01-02", "2023-02-01"].map { try #require(Period.Day($0)) }
        #expect(days == days.sorted())
        #expect(days[0] < days[1] && !(days[1] < days[0]))
        #expect(days[3].year == 2023 && days[3].month == 2 && days[3].day == 1)
    }

    @Test func intervalsReadWhatTheyWrite() throws {
        for text in ["2023-01-01/2023-06-30", "2012-01-01/..", "2024-02-29/2024-02-29"] {
            #expect(Period.Interval(text)?.description == text)
        }
        for text in [
            "2023-06-30/2023-01-01", "2023-01-01", "../2023-01-01", "2023-01-01/", "a/b", "2023-01-01/2023-01-02/",
        ] {
            #expect(Period.Interval(text) == nil, "\(text)")
        }
        let first = try #require(Period.Day("2023-05-01"))
        #expect(Period.Interval(first, nil)?.end == nil)
        #expect(Period.Interval(first, first)?.start == first)
    }

    @Test func periodsSayTheirDaysOrTheirKind() {
        #expect(Period(kind: .recent).description == "recent")
        #expect("2023年5月".periods().first?.period.description == "2023-05-01/2023-05-31")
    }

    /// Every day of some years is one behind the day before, whatever the month.
    @Test func daysFollowOneAnother() throws {
        for reference in ["2024-02-28", "2024-02-29", "2023-02-28", "2023-12-31", "2000-02-29", "1900-02-28"] {
            let today = try #require("今天开市。".periods(reference: Period.Day(reference)).first?.period.interval?.start)
            let tomorrow = try #require("明天开市。".periods(reference: Period.Day(reference)).first?.period.interval?.start)
            #expect(today.description == reference)
            #expect("昨天开市。".periods(reference: tomorrow).first?.period.interval?.start == today)
        }
    }
}
