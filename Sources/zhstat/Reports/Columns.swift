/// Texts in the columns of a terminal, where Han and full-width characters fill two.
enum Columns {
    /// The columns that a text fills.
    static func width(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    /// The text, with spaces behind it as far as `width`.
    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - self.width(of: text)))
    }

    /// The text where it fits, and otherwise its beginning with … behind it.
    ///
    /// It is cut between characters: where half of a wide one would fit, a column stays free.
    static func shortened(_ text: String, to width: Int) -> String {
        guard self.width(of: text) > width else { return text }
        var room = width - 1
        let beginning = text.prefix { character in
            room -= self.width(of: String(character))
            return room >= 0
        }
        return beginning + "…"
    }

    /// The text where it fits, and otherwise its end with … before it, for paths.
    static func shortenedAtStart(_ text: String, to width: Int) -> String {
        String(shortened(String(text.reversed()), to: width).reversed())
    }

    /// The text with a space for every control character, which could move the cursor or worse.
    static func printable(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(scalar.properties.generalCategory == .control ? " " : scalar)
        }
        return String(result)
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x3029, 0x302E...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            return 2
        default: break
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }
}
