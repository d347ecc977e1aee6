import ChineseStatistics
import Foundation
import Testing

/// What the commands write.
@Suite struct CommandTests {
    private let example =
        #"{"text":"总额达49.53亿美元，约占32.96%。","quantities":["#
        + #"{"text":"49.53亿美元","range":[3,11],"core":[3,11],"kind":"money","value":"4953000000","interval":null,"#
        + #""hedge":null,"unit":{"text":"美元","code":"USD"}},"#
        + #"{"text":"32.96%","range":[14,20],"core":[14,20],"kind":"percent","value":"32.96","interval":null,"#
        + #""hedge":"about","unit":{"text":"%","code":"%"}}],"periods":[],"statistics":["#
        + #"{"relation":"level","text":"总额达49.53亿美元","range":[0,11],"quantity":0,"from":null,"direction":null,"#
        + #""basis":null,"reference":null,"whole":null,"subject":{"text":"总额","range":[0,2]},"period":null,"#
        + #""status":"actual"},"#
        + #"{"relation":"share","text":"约占32.96%","range":[12,20],"quantity":1,"from":null,"direction":null,"#
        + #""basis":null,"reference":null,"whole":null,"subject":{"text":"总额","range":[0,2]},"period":null,"#
        + #""status":"actual"}]}"#

    // MARK: - parse

    @Test func ndjsonIsByteExact() throws {
        let result = try Tool.run(["parse"], input: "总额达49.53亿美元，约占32.96%。")
        #expect(result.code == 0)
        #expect(result.error.isEmpty)
        #expect(result.output == example + "\n")
        #expect(
            try Tool.run(["parse", "--format", "ndjson", "-"], input: "总额达49.53亿美元，约占32.96%。").output == result.output)
    }

    @Test(arguments: [
        ["parse"], ["parse", "--lines"], ["parse", "--format", "text"], ["parse", "--format", "table"],
        ["parse", "--format", "csv"], ["parse", "--format", "csv", "--lines", "--jobs", "4"],
        ["parse", "--format", "annotated"], ["parse", "--format", "html"], ["tokenize"], ["tokenize", "--lines"],
    ])
    func emptyInputIsEmptyOutput(_ arguments: [String]) throws {
        let result = try Tool.run(arguments)
        #expect(result.code == 0)
        #expect(result.output.isEmpty && result.error.isEmpty)
        #expect(try Tool.run(arguments, bytes: [0xEF, 0xBB, 0xBF]).output.isEmpty)
    }

    @Test func linesAreDocuments() throws {
        let texts = try documents(["--lines"], bytes: Array("一\n\n增长5%\r\n末行6%".utf8))
        #expect(texts == ["一", "", "增长5%", "末行6%"])
        #expect(try documents(["--lines"], bytes: Array("甲\n乙\n".utf8)) == ["甲", "乙"])
        #expect(try documents(["--lines"], bytes: Array("\n".utf8)) == [""])
    }

    @Test func aFileIsOneDocument() throws {
        #expect(try documents([], bytes: Array("甲5%\r\n乙\n".utf8)) == ["甲5%\r\n乙\n"])
    }

    @Test func byteOrderMarkIsNoText() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        #expect(try documents([], bytes: mark + Array("5%".utf8)) == ["5%"])
        #expect(try documents(["--lines"], bytes: mark + Array("5%\n6%".utf8)) == ["5%", "6%"])
    }

    @Test func filesComeInOrder() throws {
        try Tool.withFolder { folder in
            let first = try Tool.file("a.txt", in: folder, bytes: Array("甲1%".utf8))
            let second = try Tool.file("b.txt", in: folder, bytes: Array("乙2%".utf8))
            let records = try records(try Tool.run(["parse", second, "-", first], input: "丙3%").output)
            #expect(records.map(\.text) == ["乙2%", "丙3%", "甲1%"])
        }
    }

    @Test func jobsChangeNothing() throws {
        try Tool.withFolder { folder in
            let text = (0..<3000).map { "第\($0)行：同比增长\($0).5%，达\($0)万元。\n" }.joined()
            let path = try Tool.file("long.txt", in: folder, bytes: Array(text.utf8))
            for command in ["parse", "tokenize"] {
                let one = try Tool.run([command, "--lines", "--jobs", "1", path])
                let four = try Tool.run([command, "--lines", "--jobs", "4", path])
                #expect(one.code == 0 && four.code == 0)
                #expect(one.output == four.output)
                #expect(one.output.utf8.count > text.utf8.count)
            }
        }
    }

    @Test(arguments: [("scalar", 2, 6), ("utf16", 3, 7), ("utf8", 7, 11)])
    func offsets(_ unit: String, start: Int, end: Int) throws {
        let output = try Tool.run(["parse", "--offsets", unit], input: "😀涨5.2%").output
        #expect(output.contains("\"range\":[\(start),\(end)],\"core\":[\(start),\(end)]"))
    }

    @Test func jsonIsTheSameOnSeveralLines() throws {
        let text = "总额达49.53亿美元，约占32.96%。"
        let json = try Tool.run(["parse", "--format", "json"], input: text).output
        #expect(json.hasPrefix("{\n  \"text\": \"\(text)\",\n"))
        #expect(json.contains("\"range\": [3, 11]") || json.contains("\"range\": [3,11]"))
        let decoded = try JSONDecoder().decode(Recognition.Record.self, from: Data(json.utf8))
        #expect(decoded.jsonLine == example)
    }

    @Test func indefiniteOnesOnRequest() throws {
        #expect(!(try Tool.run(["parse"], input: "做了一个决定").output.contains("一个\"")))
        #expect(try Tool.run(["parse", "--indefinite"], input: "做了一个决定").output.contains("\"text\":\"一个\""))
    }

    // MARK: - tokenize

    @Test func tokensAreLines() throws {
        let merged = try Tool.run(["tokenize"], input: "全市培训1.9万余人次")
        #expect(merged.code == 0)
        #expect(merged.output.split(separator: "\n").last == "1.9万余人次")
        #expect(merged.output.replacing("\n", with: "") == "全市培训1.9万余人次")
        let plain = try Tool.run(["tokenize", "--no-merge"], input: "全市培训1.9万余人次")
        #expect(plain.output.split(separator: "\n").last != "1.9万余人次")
        #expect(plain.output.replacing("\n", with: "") == "全市培训1.9万余人次")
    }

    /// Whatever the white space is, and nothing else that begins with the same bytes.
    @Test func whiteSpaceIsNoToken() throws {
        let text = "甲 乙\t丙\u{3000}丁\u{A0}\u{2003}戊、己 \u{301}庚\u{200B}辛\n"
        let tokens = try Tool.run(["tokenize"], input: text).output.split(separator: "\n").map(String.init)
        #expect(tokens == ["甲", "乙", "丙", "丁", "戊", "、", "己", "庚", "\u{200B}", "辛"])
    }

    // MARK: - value

    @Test func values() throws {
        let result = try Tool.run(["value", "49.53亿美元", "三年半"])
        #expect(result.code == 0)
        let lines = result.output.split(separator: "\n")
        #expect(
            lines.first == """
                {"text":"49.53亿美元","range":[0,8],"core":[0,8],"kind":"money","value":"4953000000","interval":null,\
                "hedge":null,"unit":{"text":"美元","code":"USD"}}
                """)
        #expect(lines.count == 2 && lines[1].contains("\"value\":\"3.5\""))
        #expect(try Tool.run(["value", "--format", "text", "1.9万余人次"]).output == "over 19000 (19000,20000) 人次\n")
        #expect(try Tool.run(["value", "--format", "json", "5%"]).output.hasPrefix("{\n  \"text\": \"5%\","))
        #expect(try Tool.run(["value", "--", "-2.63%"]).output.contains("\"value\":\"-2.63\""))
    }

    // MARK: - Lexicons

    @Test func ownLexicon() throws {
        try Tool.withFolder { folder in
            let path = try Tool.file("mine.lexicon", in: folder, bytes: Array("标书 = classifier # 招标\n".utf8))
            let text = "收到12标书"
            #expect(try Tool.run(["parse", "--lexicon", path], input: text).output.contains("\"code\":\"{标书}\""))
            #expect(!(try Tool.run(["parse"], input: text).output.contains("{标书}")))
            #expect(try Tool.run(["tokenize", "--lexicon", path], input: text).output.hasSuffix("\n12标书\n"))
            #expect(try Tool.run(["value", "--lexicon", path, "12标书"]).code == 0)
        }
    }

    private func documents(_ arguments: [String], bytes: [UInt8]) throws -> [String] {
        try records(try Tool.run(["parse"] + arguments, bytes: bytes).output).map(\.text)
    }

    private func records(_ output: String) throws -> [Recognition.Record] {
        try output.split(separator: "\n").map {
            try JSONDecoder().decode(Recognition.Record.self, from: Data($0.utf8))
        }
    }
}
