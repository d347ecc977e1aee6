internal import ChineseStatistics

/// Texts and tags of HTML.
enum HTML {
    /// The text, in an element or in the quotation marks of an attribute.
    ///
    /// Control characters, which HTML does not allow, become U+FFFD.
    static func escaped(_ text: some StringProtocol) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\t", "\n": result.unicodeScalars.append(scalar)
            case "\r": result += " "
            default:
                result.unicodeScalars.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
            }
        }
        return result
    }

    /// A quantity in the text. `data` needs a value.
    static func quantity(_ text: Substring, _ quantity: Quantity) -> String {
        let value = quantity.number.map { " value=\"\(escaped($0.description))\"" } ?? ""
        let title = escaped("\(quantity.kind.rawValue): \(quantity.meaning)")
        let attributes = "class=\"quantity \(quantity.kind.rawValue)\"\(value) title=\"\(title)\""
        return element(value.isEmpty ? "span" : "data", attributes, text)
    }

    /// A period in the text. `time` takes a year, a month or a day, and no interval.
    static func period(_ text: Substring, _ period: Period) -> String {
        let title = "title=\"period: \(period)\""
        guard let interval = period.interval else { return element("span", "class=\"period\" \(title)", text) }
        if interval.shortened.contains("/") {
            return element("data", "class=\"period\" value=\"\(interval)\" \(title)", text)
        }
        return element("time", "class=\"period\" datetime=\"\(interval.shortened)\" \(title)", text)
    }

    private static func element(_ name: String, _ attributes: String, _ text: Substring) -> String {
        "<\(name) \(attributes)>\(escaped(text))</\(name)>"
    }
}
