extension Quantity {
    /// What a number counts or measures in.
    public struct Unit: Hashable, Sendable, Codable {
        /// The unit as the text writes it, without a magnitude: `人次`, `美元`, `元/吨`.
        public var text: String

        /// A code that does not depend on the wording.
        ///
        /// Money has its ISO 4217 code, physical units and time their UCUM code, and what is counted a UCUM
        /// annotation such as `{人次}`. A minor unit of a currency takes a UCUM prefix: `dCNY` is 角. A rate has
        /// both sides: `CNY/t`, `{人}/km2`.
        public var code: String

        /// The code where it is one of ISO 4217 or UCUM, and else the words: `USD`, `km`, `人次`.
        ///
        /// A code in braces says no more than the words do.
        public var name: String { code.isEmpty || code.contains("{") ? text : code }

        /// Creates a unit from its wording and its code.
        public init(text: String, code: String) {
            self.text = text
            self.code = code
        }
    }
}
