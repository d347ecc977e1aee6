public import FoundationEssentials

extension Quantity {
    /// Reads a whole string as a quantity, for APIs that take a `ParseStrategy`.
    ///
    /// ```swift
    /// try Quantity.ParseStrategy().parse("3.83万亿元人民币").unit?.code    // "CNY"
    /// ```
    ///
    /// It reads with the standard lexicon; ``Quantity/init(_:recognizer:)`` takes another.
    public struct ParseStrategy: FoundationEssentials.ParseStrategy, Sendable {
        /// Why a string could not be read.
        public struct ParsingError: Error, Hashable, Sendable, CustomStringConvertible {
            /// The string that is no quantity.
            public var text: String

            /// What is wrong, with the string.
            public var description: String { "not a quantity: \"\(text)\"" }
        }

        /// Creates a strategy.
        public init() {}

        /// The quantity that `value` is.
        ///
        /// - Throws: A ``ParsingError`` where the string is anything more, less or else.
        public func parse(_ value: String) throws -> Quantity {
            guard let quantity = Quantity(value) else { throw ParsingError(text: value) }
            return quantity
        }
    }
}
