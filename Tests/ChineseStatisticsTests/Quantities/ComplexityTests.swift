import ChineseStatistics
import Testing

/// Time grows with the text and not with its square, whatever the text is.
@Suite(.serialized) struct ComplexityTests {
    @Test(arguments: [
        "一", "9", "1,", "百分之", "第", "1.", "-1", "亿", "三十万", "零", "十", "两", "1万", "1—", "三至", "人民币", "约", "超过", "上百",
        "百万",
        "1元", "1元/", "每", "2023年", "1月", "A1", "1:", "1/", "(1)", "（一）", "、一", "几", "数", "半", "点", "一点", "分之", "1个",
        "多", "以上", " ",
        "9 ", "e9", "http://", "负", "$1", "1，", "首", "比3个", "二三", "成", "三分之一又", "年月日", "近三", "1－2、",
    ])
    func isLinear(_ piece: String) {
        // Quadratic time takes 16 times as long for 4 times the text; the bound leaves room for a busy machine.
        let small = min(time(of: piece, bytes: 8 << 10), time(of: piece, bytes: 8 << 10))
        let bound = max(small * 11, .milliseconds(40))
        var large = time(of: piece, bytes: 32 << 10)
        for _ in 0..<8 where large >= bound { large = min(large, time(of: piece, bytes: 32 << 10)) }
        #expect(large < bound, "\(small) \(large)")
    }

    private func time(of piece: String, bytes: Int) -> Duration {
        let text = String(repeating: piece, count: bytes / piece.utf8.count)
        return ContinuousClock().measure { _ = Recognizer.standard.recognize(text) }
    }
}
