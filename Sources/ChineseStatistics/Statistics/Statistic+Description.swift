extension Statistic: CustomStringConvertible {
    /// The row as text: indicator, period, figure and what it is measured against, two spaces between them.
    ///
    /// What is not known is left out; a figure that is no fact says so at the end.
    public var description: String {
        var parts: [String] = []
        if let subject { parts.append(subject) }
        if let interval = period?.interval { parts.append(interval.description) }
        parts.append(figure)
        if status != .actual { parts.append("(\(status.rawValue))") }
        return parts.joined(separator: "  ")
    }

    /// The figure with what it is measured against: `+70.12 % year on year`, `about 32.96 % of 全市整体规模`.
    public var figure: String {
        var words: [String]
        switch relation {
        case .level: words = [quantity?.figure ?? ""]
        case .change: words = [quantity.map { $0.figure(sign: sign) } ?? direction?.rawValue ?? ""]
        case .transition:
            words = [from.map { "from \($0.figure)" }, quantity.map { "to \($0.figure)" }].compactMap(\.self)
        case .share: words = [quantity?.figure ?? "", whole.map { "of \($0)" }].compactMap(\.self)
        case .rank: words = ["rank", quantity?.figure ?? ""]
        }
        if let basis { words.append(against(basis)) }
        return words.joined(separator: " ")
    }

    /// The sign of a change; none where the number has its own.
    private var sign: String {
        guard quantity?.number?.isNegative != true else { return "" }
        return switch direction {
        case .increase: "+"
        case .decrease: "-"
        default: ""
        }
    }

    private func against(_ basis: Basis) -> String {
        switch basis {
        case .yearOnYear: "year on year"
        case .periodOnPeriod: "on the period before"
        case .annualAverage: "a year on average"
        case .reference: (relation == .level ? "of " : "against ") + (reference ?? "a reference")
        }
    }
}

extension Quantity {
    /// The quantity as text, `about 4953000000 USD`: the hedge, the value or its bounds, and the name of the unit.
    public var figure: String { figure() }

    /// - Parameter sign: What stands before the value.
    func figure(sign: String = "") -> String {
        var parts: [String] = []
        if let hedge { parts.append(hedge.words) }
        if let number {
            parts.append(sign + number.description)
        } else if let interval {
            parts.append(sign + interval.description)
        }
        if let unit { parts.append(unit.name) }
        return parts.joined(separator: " ")
    }
}

extension Hedge {
    /// The hedge in English: `over`, `at least`.
    public var words: String {
        switch self {
        case .about: "about"
        case .over: "over"
        case .nearly: "nearly"
        case .under: "under"
        case .atLeast: "at least"
        case .atMost: "at most"
        }
    }
}
