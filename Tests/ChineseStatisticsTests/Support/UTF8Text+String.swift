@testable import ChineseStatistics

/// What `body` makes of the bytes of a text.
func withBytes<Result>(of text: String, _ body: (UTF8Text) -> Result) -> Result {
    var copy = text
    return copy.withUTF8 { body(UTF8Text($0)) }
}
