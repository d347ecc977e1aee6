import Foundation
import Testing

/// What all formats of `parse` have in common, and the reference date.
@Suite struct ReportTests {
    @Test(arguments: ["text", "table", "csv", "annotated", "html"])
    func jobsChangeNothing(_ format: String) throws {
        try Tool.withFolder { folder in
            let text = (1...100).map { "2022年第\($0)镇产量达\($0)吨，同比增长\($0).5%。\n\n" }.joined()
            let files = try ["a", "b"].map { try Tool.file($0, in: folder, bytes: Array("\($0)\(text)".utf8)) }
            for lines in [[], ["--lines"]] {
                let one = try Tool.run(["parse", "--format", format, "--jobs", "1"] + lines + files)
                let eight = try Tool.run(["parse", "--format", format, "--jobs", "8"] + lines + files)
                #expect(one.code == 0 && eight.code == 0)
                #expect(one.output == eight.output)
                #expect(one.output.utf8.count > text.utf8.count)
            }
        }
    }

    @Test(arguments: [
        ("table", "+5 %\n"), ("csv", ",0,,,\r\n"), ("annotated", "[5%|percent|5 %]"), ("html", "</html>\n"),
    ])
    func whatWasWrittenBeforeAnErrorStays(_ format: String, end: String) throws {
        try Tool.withFolder { folder in
            let good = try Tool.file("good.txt", in: folder, bytes: Array("价格上涨5%".utf8))
            let missing = folder.appendingPathComponent("missing.txt").path
            for jobs in ["1", "8"] {
                let arguments = ["parse", "--format", format, "--jobs", jobs]
                let result = try Tool.run(arguments + [good, missing])
                #expect(result.code == 66)
                #expect(result.output.hasSuffix(end))
                #expect(try Tool.run(arguments + [missing, good]).output.isEmpty)
            }
        }
    }

    // MARK: - The reference date

    @Test func referenceDate() throws {
        let plain = try Tool.run(["parse"], input: "上月出口增长5%").output
        #expect(plain.contains(#""periods":[{"text":"上月","range":[0,2],"interval":null}]"#))
        let dated = try Tool.run(["parse", "--reference-date", "2024-03-31"], input: "上月出口增长5%").output
        #expect(dated.contains(#""periods":[{"text":"上月","range":[0,2],"interval":"2024-02-01/2024-02-29"}]"#))
    }

    @Test(arguments: ["2023-02-30", "2023-2-3", "2023-13-01", "20230203", "2023-02-03T00:00", "today", ""])
    func wrongReferenceDate(_ day: String) throws {
        let result = try Tool.run(["parse", "--reference-date", day], input: "5%")
        #expect(result.code == 64)
        #expect(result.output.isEmpty)
        #expect(result.error.hasPrefix("Error: The value '\(day)' is invalid for '--reference-date <yyyy-mm-dd>': "))
        #expect(result.error.contains("not a day of the calendar, such as 2024-05-01"))
    }
}
