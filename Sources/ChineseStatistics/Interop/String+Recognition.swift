extension String {
    /// The quantities of the string, in order and without overlaps.
    ///
    /// ```swift
    /// let text = "接待游客约1.9万余人次，同比增长70.12%。"
    /// for match in text.quantities() { print(text[match.range], match.quantity) }
    /// // 约1.9万余人次 over 19000 (19000,20000) 人次
    /// // 70.12% 70.12 %
    /// ```
    ///
    /// - Parameter recognizer: What reads it.
    /// - Complexity: Linear in the length of the string.
    public func quantities(recognizer: Recognizer = .standard) -> [QuantityMatch] {
        recognizer.quantities(in: self)
    }
}

extension String {
    /// The statistics of the string, in the order of their figures.
    ///
    /// ```swift
    /// for row in "全年出口5.1亿美元，同比增长3.2%。".statistics() { print(row) }
    /// // 出口  510000000 USD
    /// // 出口  +3.2 % year on year
    /// ```
    ///
    /// - Parameters:
    ///   - recognizer: What reads it.
    ///   - reference: The day from which 今年, 上月 and 昨天 are seen, often that of publication.
    /// - Complexity: Linear in the length of the string.
    public func statistics(
        recognizer: Recognizer = .standard, reference: Period.Day? = nil
    ) -> [StatisticMatch] {
        recognizer.recognize(self, reference: reference).statistics
    }

    /// The periods of the string, in order and without overlaps.
    ///
    /// ```swift
    /// let text = "一季度开工，预计2026年5月底完工。"
    /// text.periods().map(\.period.description)    // ["quarter", "2026-05-31/2026-05-31"]
    /// ```
    ///
    /// - Parameters:
    ///   - recognizer: What reads it.
    ///   - reference: The day from which 今年, 上月 and 昨天 are seen, often that of publication.
    /// - Complexity: Linear in the length of the string.
    public func periods(recognizer: Recognizer = .standard, reference: Period.Day? = nil) -> [PeriodMatch] {
        recognizer.recognize(self, reference: reference).periods
    }
}

extension Quantity {
    /// The quantity that a whole string is; nil where it is anything more, less or else.
    ///
    /// Spaces around it are ignored.
    ///
    /// ```swift
    /// Quantity("49.53亿美元")!.value    // 4953000000
    /// Quantity("约占三分之一")           // nil
    /// ```
    public init?(_ text: String) {
        self.init(text, recognizer: .standard)
    }

    /// The quantity that a whole string is, read with a recognizer of your own.
    public init?(_ text: String, recognizer: Recognizer) {
        let spaces: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{3000}" || $0.isNewline }
        var trimmed = text.drop(while: spaces)
        while let last = trimmed.last, spaces(last) { trimmed.removeLast() }
        var whole = String(trimmed)
        let found = whole.withUTF8 { bytes -> FoundQuantity? in
            let utf8 = UTF8Text(bytes)
            guard let first = recognizer.reportingIndefinite.scan(utf8, limit: 1).first else { return nil }
            return first.range == 0..<utf8.count ? first : nil
        }
        guard let found else { return nil }
        self = found.quantity
    }
}

extension Quantity: CustomStringConvertible {
    /// The hedge, the value, the interval and the unit, as far as they are there: `over 19000 (19000,20000) 人次`.
    public var description: String {
        var parts: [String] = []
        if let hedge { parts.append(hedge.rawValue) }
        if let number { parts.append(number.description) }
        if let interval { parts.append(interval.description) }
        if let unit { parts.append(unit.text) }
        return parts.joined(separator: " ")
    }
}
