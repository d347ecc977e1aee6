internal import ChineseStatistics

/// The result for a person: one line a quantity, in columns.
enum TextReport {
    /// A line for every quantity, nil where there is none.
    static func report(on recognition: Recognition) -> String? {
        guard !recognition.quantities.isEmpty else { return nil }
        let rows = recognition.quantities.map { match in
            (phrase: String(recognition.text[match.range]), quantity: match.quantity)
        }
        let width = min(rows.map { columns(of: $0.phrase) }.max() ?? 0, 36)
        return rows.map { row in
            let padding = String(repeating: " ", count: max(0, width - columns(of: row.phrase)))
            let kind = row.quantity.kind.rawValue
            let gap = String(repeating: " ", count: max(0, 9 - kind.utf8.count))
            return "\(row.phrase)\(padding)  \(kind)\(gap)\(meaning(of: row.quantity))"
        }.joined(separator: "\n")
    }

    private static func meaning(of quantity: Quantity) -> String {
        var parts: [String] = []
        if let number = quantity.number { parts.append(number.description) }
        if let unit = quantity.unit { parts.append(unit.code) }
        if let hedge = quantity.hedge { parts.append(hedge.rawValue) }
        if let interval = quantity.interval { parts.append(interval.description) }
        return parts.joined(separator: "  ")
    }

    /// The columns that a text fills on a terminal: Han and full-width characters fill two.
    static func columns(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
