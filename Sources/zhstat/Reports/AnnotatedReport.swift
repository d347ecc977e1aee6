internal import ChineseStatistics

/// The text itself, with every quantity and period in brackets: `[49.53亿美元|money|4953000000 USD]`.
///
/// A backslash stands before each `[`, `]`, `|` and `\` that is not such a mark, in the text and in what is said of it
/// alike. So the text comes back exactly when, at every unescaped bracket, what follows the bar is dropped. For that,
/// no line break is added to a file either, only to a line that is a document.
struct AnnotatedReport: Report {
    func write(_ recognition: Recognition, of document: Document, to output: inout UTF8Buffer) {
        Annotation.forEachPiece(of: recognition) { piece in
            var result = ""
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
            output.append(part: result)
        }
        if document.line != nil { output.append(contentsOf: "\n") }
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
