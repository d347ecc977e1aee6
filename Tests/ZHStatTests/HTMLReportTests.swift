import Testing

/// `parse --format html`.
@Suite struct HTMLReportTests {
    private func html(_ arguments: [String] = [], input: String) throws -> String {
        try Tool.run(["parse", "--format", "html"] + arguments, input: input).output
    }

    /// What stands between the heading of the page and its end.
    private func body(_ page: String) throws -> Substring {
        let start = try #require(page.firstRange(of: "</h1>\n")).upperBound
        let end = try #require(page.firstRange(of: "</main>\n</body>\n</html>\n"))
        #expect(end.upperBound == page.endIndex)
        return page[start..<end.lowerBound]
    }

    @Test func aTextWithItsStatistics() throws {
        let page = try html(input: "公报\n\n2022年出口2.5亿美元，3至5家参展。\n")
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh\">\n<head>\n<meta charset=\"utf-8\">\n"))
        #expect(
            try body(page) == """
                <article>
                <h2>standard input</h2>
                <p>公报</p>
                <p><time class="period" datetime="2022" title="period: 2022-01-01/2022-12-31">2022年</time>出口\
                <data class="quantity money" value="250000000" title="money: 250000000 USD">2.5亿美元</data>，\
                <span class="quantity count" title="count: [3,5] 家">3至5家</span>参展。</p>
                <table>
                <caption lang="en">Statistics</caption>
                <thead lang="en"><tr><th scope="col">Indicator</th><th scope="col">Period</th>\
                <th scope="col">Figure</th><th scope="col">Phrase</th></tr></thead>
                <tbody>
                <tr><th scope="row">出口</th><td>2022</td><td>250000000 USD</td><td>出口2.5亿美元</td></tr>
                </tbody>
                </table>
                </article>

                """)
    }

    /// `time` takes a year, a month or a day; an interval is `data`, and what is not resolved has no value.
    @Test(arguments: [
        ("2022年", #"<time class="period" datetime="2022" title="period: 2022-01-01/2022-12-31">"#),
        ("2022年5月", #"<time class="period" datetime="2022-05" title="period: 2022-05-01/2022-05-31">"#),
        ("2022年5月8日", #"<time class="period" datetime="2022-05-08" title="period: 2022-05-08/2022-05-08">"#),
        (
            "2022年上半年",
            #"<data class="period" value="2022-01-01/2022-06-30" title="period: 2022-01-01/2022-06-30">"#
        ),
        ("上半年", #"<span class="period" title="period: half">"#),
    ])
    func periods(_ words: String, tag: String) throws {
        #expect(try html(input: "\(words)开工").contains("<p>\(tag)\(words)</"))
    }

    @Test func everythingIsEscaped() throws {
        let input = "<script>&\"'\u{1B}甲\u{0}</script>甲<乙价格为20元"
        let page = try body(try html(input: input))
        #expect(!page.contains("<script") && !page.contains("\u{1B}") && !page.contains("\u{0}"))
        #expect(page.contains("<p>&lt;script&gt;&amp;&quot;&#39;\u{FFFD}甲\u{FFFD}&lt;/script&gt;甲&lt;乙价格为<data "))
        #expect(page.contains("<th scope=\"row\">") && !page.contains("<乙"))
        try Tool.withFolder { folder in
            let path = try Tool.file("a<b>&.txt", in: folder, bytes: Array("甲".utf8))
            #expect(try html([path], input: "").contains("/a&lt;b&gt;&amp;.txt</h2>"))
        }
    }

    @Test func anArticleADocument() throws {
        let page = try body(try html(["--lines"], input: "甲5%\n\n乙"))
        #expect(page.ranges(of: "<article>").count == 2)
        #expect(page.contains("<h2>standard input:1</h2>") && page.contains("<h2>standard input:3</h2>"))
    }

    @Test(arguments: ["1", "8"]) func aPageThatIsBrokenOffIsWholeAllTheSame(_ jobs: String) throws {
        let result = try Tool.run(
            ["parse", "--format", "html", "--lines", "--jobs", jobs], bytes: Array("价格上涨5%\n".utf8) + [0xFF])
        #expect(result.code == 65)
        #expect(try body(result.output).contains("<p>价格上涨"))
        let nothing = try Tool.run(["parse", "--format", "html"], bytes: [0xFF])
        #expect(nothing.code == 65 && nothing.output.isEmpty)
    }
}
