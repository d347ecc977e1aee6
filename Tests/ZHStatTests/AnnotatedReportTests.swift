import Testing

/// `parse --format annotated`.
@Suite struct AnnotatedReportTests {
    private func annotated(_ text: String, _ arguments: [String] = []) throws -> String {
        try Tool.run(["parse", "--format", "annotated"] + arguments, input: text).output
    }

    @Test func quantitiesAndPeriodsAreInBrackets() throws {
        #expect(
            try annotated("2022年上半年出口2.5亿美元。去年增长5%以上。") == """
                [2022年上半年|period|2022-01-01/2022-06-30]出口[2.5亿美元|money|250000000 USD]。[去年|period|year]增长\
                [5%以上|percent|at least 5 % \\[5,inf)]。
                """)
    }

    @Test func marksOfTheTextAreEscaped() throws {
        #expect(try annotated(#"[a|b]\ 5%"#) == #"\[a\|b\]\\ [5%|percent|5 %]"#)
    }

    @Test(arguments: [
        "", "没有数字", "甲\r\n乙\n", "一个\\|[3—5个]\n\n第三轮巡查开展以来，下降7%", "|||[[[]]]\\\\3.5万余人次\\", "\u{FEFF}\u{0}5%\t",
    ])
    func theTextComesBack(_ text: String) throws {
        let output = try Tool.run(["parse", "--format", "annotated"], bytes: Array("x\(text)".utf8)).output
        #expect(Array(plain(output).unicodeScalars) == Array("x\(text)".unicodeScalars))
    }

    @Test func linesKeepTheirBreaks() throws {
        #expect(try annotated("5%\n\n6%", ["--lines"]) == "[5%|percent|5 %]\n\n[6%|percent|6 %]\n")
        #expect(try annotated("5%\n\n6%") == "[5%|percent|5 %]\n\n[6%|percent|6 %]")
    }

    /// Reads what was written: within brackets, all from the first unescaped bar on is left out.
    private func plain(_ annotated: String) -> String {
        var result = String.UnicodeScalarView()
        var isComment: [Bool] = []
        var isEscaped = false
        for scalar in annotated.unicodeScalars {
            switch scalar {
            case _ where isEscaped: isEscaped = false
            case "\\":
                isEscaped = true
                continue
            case "[":
                isComment.append(false)
                continue
            case "|":
                isComment[isComment.count - 1] = true
                continue
            case "]":
                isComment.removeLast()
                continue
            default: break
            }
            if isComment.last != true { result.append(scalar) }
        }
        return String(result)
    }
}
