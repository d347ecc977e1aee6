internal import ChineseStatistics

/// The text itself, with every quantity and period in brackets: `[49.53亿美元|money|4953000000 USD]`.
///
/// A backslash stands before each `[`, `]`, `|` and `\` that is not such a mark, in the text and in what is said of it
/// alike. So the text comes back exactly when, at every unescaped bracket, what follows the bar is dropped. For that,
/// no line break is added to a file either, only to a line that is a document.
struct AnnotatedReport: Report {
    func text(of recognition: Recognition, in document: Document) -> String {
        var result = ""
        for piece in Annotation.pieces(of: recognition) {
            switch piece {
            case .text(let text): append(text, to: &result)
            case .quantity(let text, let quantity):
                result += "["
                append(text, to: &result)
                result += "|\(quantity.kind.rawValue)|"
                append(quantity.meaning, to: &result)
                result += "]"
            case .period(let text, let period):
                result += "["
                append(text, to: &result)
                result += "|period|\(period)]"
            }
        }
        return document.line == nil ? result : result + "\n"
    }

    private func append(_ text: some StringProtocol, to result: inout String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "[", "]", "|", "\\": result.unicodeScalars.append("\\")
            default: break
            }
            result.unicodeScalars.append(scalar)
        }
    }
}
