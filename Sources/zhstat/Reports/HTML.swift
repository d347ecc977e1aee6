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

    /// The tag that begins a mark.
    static func startTag(of content: Annotation.Content) -> String {
        let name = element(of: content)
        switch content {
        case .quantity(let quantity):
            let value = quantity.number.map { " value=\"\(escaped($0.description))\"" } ?? ""
            let title = escaped("\(quantity.kind.rawValue): \(quantity.meaning)")
            return "<\(name) class=\"quantity \(quantity.kind.rawValue)\"\(value) title=\"\(title)\">"
        case .period(let period):
            let interval = period.interval
            let attribute = name == "time" ? "datetime" : "value"
            let value = interval.map { " \(attribute)=\"\(name == "time" ? $0.shortened : $0.description)\"" } ?? ""
            return "<\(name) class=\"period\"\(value) title=\"period: \(period)\">"
        }
    }

    /// The tag that ends a mark.
    static func endTag(of content: Annotation.Content) -> String { "</\(element(of: content))>" }

    /// `data` and `time` need a value, and `time` takes a year, a month or a day and no interval.
    private static func element(of content: Annotation.Content) -> String {
        switch content {
        case .quantity(let quantity): quantity.number == nil ? "span" : "data"
        case .period(let period): period.interval.map { $0.shortened.contains("/") ? "data" : "time" } ?? "span"
        }
    }
}
