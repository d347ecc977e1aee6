/// A text to work on, and where it comes from.
struct Document: Sendable {
    /// The text.
    var text: String

    /// The file as it was named, or `standard input`.
    var name: String

    /// The line of the file that it is, from 1; nil where it is the whole file.
    var line: Int?

    /// The name, with the line where the document is one: `news.txt:12`.
    var source: String { line.map { "\(name):\($0)" } ?? name }
}
