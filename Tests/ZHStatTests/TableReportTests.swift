import Testing

/// `parse --format table`.
@Suite struct TableReportTests {
    private let text = "今年9月，湖滨新区企业综合服务平台注册用户达1500户，同比增长8%。\n门票收入约占旅游总收入的三成。\n"

    private func table(_ arguments: [String] = [], columns: Int?) throws -> String {
        try Tool.run(
            ["parse", "--format", "table", "--reference-date", "2021-11-30"] + arguments, input: text,
            environment: columns.map { ["COLUMNS": "\($0)"] } ?? [:]
        ).output
    }

    @Test func eightyColumnsUnlessSomebodySaysOtherwise() throws {
        let expected = """
            LINE   INDICATOR                  PERIOD           FIGURE
            1      湖滨新区企业综合服务平台…  2021-09          1500 户
            1      湖滨新区企业综合服务平台…  2021-09          +8 % year on year
            2      门票收入                                    about 30 % of 旅游总收入

            """
        #expect(try table(columns: nil) == expected)
        #expect(try table(columns: 80) == expected)
        #expect(try table(columns: 0) == expected)
        #expect(try table(["--lines"], columns: nil) == expected)
    }

    @Test func wideTablesShowWholeIndicators() throws {
        #expect(
            try table(columns: 100) == """
                LINE   INDICATOR                                      PERIOD           FIGURE
                1      湖滨新区企业综合服务平台注册用户               2021-09          1500 户
                1      湖滨新区企业综合服务平台注册用户               2021-09          +8 % year on year
                2      门票收入                                                        about 30 % of 旅游总收入

                """)
    }

    /// The indicator keeps twelve columns and the figure all of its own; a line can be longer than the terminal then.
    @Test func narrowTablesCutNoFigure() throws {
        #expect(
            try table(columns: 30) == """
                LINE   INDICATOR     PERIOD           FIGURE
                1      湖滨新区企…   2021-09          1500 户
                1      湖滨新区企…   2021-09          +8 % year on year
                2      门票收入                       about 30 % of 旅游总收入

                """)
    }

    /// Between 80 columns, where it does not fit beside a full indicator, and the least indicator.
    @Test func longFiguresTakeTheirRoomFromTheIndicator() throws {
        let output = try Tool.run(
            ["parse", "--format", "table"], input: "城乡居民大病保险参保人数占全县城乡常住居民总人口的八成以上"
        ).output
        let row = try #require(output.split(separator: "\n").last)
        #expect(row == "1      城乡居民大病保…                   at least 80 % of 全县城乡常住居民总人口")
    }

    @Test func filesAreNamedWhereThereAreSeveral() throws {
        try Tool.withFolder { folder in
            let long = try Tool.file("a-name-of-many-letters.txt", in: folder, bytes: Array("公报\n钢材产量增长1%".utf8))
            let output = try Tool.run(
                ["parse", "--format", "table", long, "-"], input: "水泥产量增长2%", environment: ["COLUMNS": "90"]
            ).output
            #expect(
                output
                    == """
                    FILE                            INDICATOR     PERIOD           FIGURE
                    …ame-of-many-letters.txt:2      钢材产量                       +1 %
                    standard input:1                水泥产量                       +2 %

                    """)
        }
    }

    /// A character that fills two columns is never cut in half, and no row is wider than the terminal.
    @Test(arguments: [74, 79, 85]) func rowsFit(_ columns: Int) throws {
        let rows = try table(columns: columns).split(separator: "\n")
        #expect(rows.count == 4)
        for row in rows { #expect(row.unicodeScalars.reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) } <= columns) }
    }
}
