import ChineseStatistics
import Testing

/// UTF-16 of a caller in which half of a pair is missing: Swift makes U+FFFD of it, which divides a number.
@Suite struct UnpairedSurrogateTests {
    @Test(arguments: [0xD83D as UInt16, 0xDE00])
    func behindAQuantity(_ surrogate: UInt16) throws {
        let text = text("出口增长5%", surrogate, "。")
        let found = try #require(text.quantities().first)
        #expect(text[found.range] == "5%" && found.quantity.description == "5 %")
        #expect(text.statistics().map(\.statistic.relation) == [.change])
        let record = Recognizer.standard.recognize(text).record(offsets: .utf16)
        #expect(record.quantities.map(\.range) == [[4, 6]])
    }

    @Test(arguments: [0xD83D as UInt16, 0xDE00])
    func withinANumber(_ surrogate: UInt16) {
        #expect(text("货款12", surrogate, "34元").quantities().isEmpty)
        #expect(text("三", surrogate, "千人").quantities().isEmpty)
    }

    private func text(_ before: String, _ surrogate: UInt16, _ after: String) -> String {
        String(decoding: Array(before.utf16) + [surrogate] + Array(after.utf16), as: UTF16.self)
    }
}
