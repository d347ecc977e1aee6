import Testing

/// `parse --format text`.
@Suite struct TextReportTests {
    @Test func periodsAndQuantitiesWithWhatTheyState() throws {
        let result = try Tool.run(
            ["parse", "--format", "text"], input: "2022年二季度渔港吞吐量达3.5万吨，同比下降6%，约占全县总量的四分之一。\n")
        #expect(result.code == 0)
        #expect(
            result.output == """
                2022年二季度  period      2022-04/2022-06
                3.5万吨       measure     35000 t
                              level       渔港吞吐量  2022-04/2022-06  35000 t
                6%            percent     6 %
                              change      渔港吞吐量  2022-04/2022-06  -6 % year on year
                四分之一      fraction    about 1/4
                              share       渔港吞吐量  2022-04/2022-06  about 1/4 of 全县总量

                """)
    }

    @Test func whatIsUnchangedHasALineOfItsOwn() throws {
        #expect(
            try Tool.run(["parse", "--format", "text"], input: "茶叶价格与上年持平").output == """
                茶叶价格与上年持平  change      茶叶价格  unchanged year on year
                上年                period      year

                """)
    }

    @Test func boundsComeBehindTheValue() throws {
        #expect(
            try Tool.run(["parse", "--format", "text"], input: "至少25公里，30多人").output == """
                至少25公里  measure     at least 25 km [25,inf)
                30多人      count       over 30 人 (30,40)

                """)
    }

    @Test func anEmptyLineEndsADocumentWhereThereAreSeveral() throws {
        #expect(
            try Tool.run(["parse", "--format", "text", "--lines"], input: "5%\n没有数字\n6%").output == """
                5%  percent     5 %

                6%  percent     6 %


                """)
        #expect(try Tool.run(["parse", "--format", "text"], input: "没有数字").output.isEmpty)
    }

    @Test func aNumberOfTooManyDigitsIsShownAsWritten() throws {
        let digits = String(repeating: "7", count: 50)
        let output = try Tool.run(["parse", "--format", "table"], input: "产量达\(digits)吨").output
        #expect(output.hasSuffix("  产量达\(digits)吨\n"))
    }
}
