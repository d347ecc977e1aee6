/// A piece of a regular expression that matches a quantity.
///
/// ```swift
/// import RegexBuilder
///
/// let growth = Regex { "增长"; Capture { .quantity } }
/// "同比增长70.12%".firstMatch(of: .quantity)?.output.number    // 70.12
/// ```
///
/// It matches where a quantity begins with the hedges that touch it, and is as long as that quantity.
public struct QuantityRegexComponent: CustomConsumingRegexComponent, Sendable {
    /// What a match gives.
    public typealias RegexOutput = Quantity

    private let recognizer: Recognizer

    /// Creates a component that reads with a recognizer.
    public init(recognizer: Recognizer = .standard) {
        self.recognizer = recognizer
    }

    /// The end and the value of the quantity that begins at `index`; nil where none does.
    ///
    /// - Complexity: Linear in the line around `index`.
    public func consuming(
        _ input: String, startingAt index: String.Index, in bounds: Range<String.Index>
    ) throws -> (upperBound: String.Index, output: Quantity)? {
        // What stands before decides: 亿 in 十五亿 begins nothing. A line is context enough.
        let start = input[bounds.lowerBound..<index].lastIndex(where: \.isNewline) ?? bounds.lowerBound
        let end = input[index..<bounds.upperBound].firstIndex(where: \.isNewline) ?? bounds.upperBound
        let line = String(input[start..<end])
        let offset = input.utf8.distance(from: start, to: index)
        var copy = line
        let found = copy.withUTF8 { recognizer.scan(UTF8Text($0)) }.first { $0.range.lowerBound == offset }
        guard let found else { return nil }
        return (input.utf8.index(start, offsetBy: found.range.upperBound), found.quantity)
    }
}

extension RegexComponent where Self == QuantityRegexComponent {
    /// A quantity, read with the standard lexicon.
    public static var quantity: QuantityRegexComponent { QuantityRegexComponent() }
}
