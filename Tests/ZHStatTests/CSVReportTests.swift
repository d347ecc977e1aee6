import Foundation
import Testing

/// `parse --format csv`.
@Suite struct CSVReportTests {
    private static let header =
        "\u{FEFF}indicator,period,value,unit,relation,direction,basis,reference,whole,status,phrase,file,offset,from,"
        + "hedge,interval\r\n"

    private func csv(_ arguments: [String] = [], input: String) throws -> String {
        let result = try Tool.run(["parse", "--format", "csv"] + arguments, input: input)
        #expect(result.code == 0 && result.error.isEmpty)
        #expect(result.output.hasPrefix(Self.header))
        return String(result.output.dropFirst(Self.header.count))
    }

    @Test func aStatisticIsARow() throws {
        #expect(
            try csv(input: "2022年造林面积1.2万亩，同比下降6%，约占全市总量的三分之一。")
                == """
                造林面积,2022-01-01/2022-12-31,12000,亩,level,,,,,actual,造林面积1.2万亩,standard input,5,,,\r
                造林面积,2022-01-01/2022-12-31,6,%,change,decrease,yearOnYear,,,actual,同比下降6%,standard input,15,,,\r
                造林面积,2022-01-01/2022-12-31,1/3,,share,,,,全市总量,actual,约占全市总量的三分之一,standard input,22,,about,\r

                """)
    }

    @Test func nothingIsQuotedWithoutNeed() throws {
        #expect(
            try csv(input: "钢产量达1,250吨") == "钢产量,,1250,t,level,,,,,actual,\"钢产量达1,250吨\",standard input,0,,,\r\n")
        #expect(
            try csv(input: "\"甲\"产品价格为20元")
                == "\"\"\"甲\"\"产品价格\",,20,CNY,level,,,,,actual,\"\"\"甲\"\"产品价格为20元\",standard input,0,,,\r\n")
    }

    @Test func fileNamesAreQuotedToo() throws {
        try Tool.withFolder { folder in
            let path = try Tool.file("a,\"b\"\nc.txt", in: folder, bytes: Array("价格上涨3%".utf8))
            let quoted = "\"\(path.replacing("\"", with: "\"\""))\""
            #expect(
                try Tool.run(["parse", "--format", "csv", path]).output
                    == Self.header + "价格,,3,%,change,increase,,,,actual,价格上涨3%,\(quoted),0,,,\r\n")
        }
    }

    /// A line break of the document is no line break of the file that is written, and counts in offsets.
    @Test func documentsOfSeveralLines() throws {
        #expect(
            try csv(input: "公报\r\n\r\n价格上涨3%\n") == "价格,,3,%,change,increase,,,,actual,价格上涨3%,standard input,6,,,\r\n")
        #expect(
            try csv(["--lines", "--offsets", "utf8"], input: "公报\r\n\r\n其中，价格上涨3%\n")
                == "价格,,3,%,change,increase,,,,actual,价格上涨3%,standard input:3,9,,,\r\n")
    }

    @Test func wordsAreNoFormulas() throws {
        #expect(
            try csv(input: "=甲产品价格为20元") == "'=甲产品价格,,20,CNY,level,,,,,actual,'=甲产品价格为20元,standard input,0,,,\r\n")
        #expect(try csv(input: "价格变动-2.63%。").contains(",-2.63,%,"))
    }

    @Test func boundsAreNoNegativeNumbers() throws {
        #expect(
            try csv(input: "接待游客100多人。") == """
                游客,,100,人,level,,,,,actual,游客100多人,standard input,2,,over,"(100, 200)"\r

                """)
    }

    @Test func theStartOfATransition() throws {
        #expect(
            try csv(input: "审批事项由47项精简至3项")
                == "审批事项,,3,项,transition,decrease,,,,actual,审批事项由47项精简至3项,standard input,0,47,,\r\n")
    }

    @Test func periodsThatAreNotResolvedKeepTheirWords() throws {
        #expect(try csv(input: "上半年出口5亿元").hasPrefix("出口,上半年,500000000,CNY,"))
        #expect(
            try csv(["--reference-date", "2024-02-29"], input: "上半年出口5亿元").hasPrefix(
                "出口,2024-01-01/2024-06-30,500000000,CNY,"))
    }

    @Test func oneHeaderForAllDocuments() throws {
        #expect(try csv(input: "没有数字").isEmpty)
        #expect(try csv(["--lines"], input: "甲\n价格上涨3%\n\n价格上涨4%").split(separator: "\r\n").count == 2)
        try Tool.withFolder { folder in
            let first = try Tool.file("a.txt", in: folder, bytes: Array("价格上涨3%".utf8))
            let second = try Tool.file("b.txt", in: folder, bytes: Array("价格上涨4%".utf8))
            #expect(try csv([first, second], input: "").split(separator: "\r\n").count == 2)
        }
    }
}
