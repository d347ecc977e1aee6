/// A text to work on, and where it comes from.
///
/// It is a piece of what was read, so that a line costs no memory of its own.
struct Document {
    /// The text as well-formed UTF-8, there as long as the document is worked on.
    let bytes: UnsafeBufferPointer<UInt8>

    /// The file as it was named, or `standard input`.
    let name: String

    /// The line of the file that it is, from 1; nil where it is the whole file.
    let line: Int?

    /// The text as a string of its own.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The name, with the line where the document is one: `news.txt:12`.
    var source: String { line.map { "\(name):\($0)" } ?? name }
}
