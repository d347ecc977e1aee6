import ChineseStatistics

/// The way of `zhstat parse --format ndjson` from bytes to JSON, through the library's public face.
///
/// Reading a file and writing to a descriptor are not in it: `Benchmarks/ratios` measures the tool itself, as a process.
public enum NDJSON {
    /// Writes the record of each line of a file, or of the whole of it, and returns how many bytes of JSON that made.
    public static func write(_ bytes: [UInt8], byLine: Bool, recognizer: Recognizer = .standard) -> Int {
        var output: [UInt8] = []
        var written = 0
        for document in byLine ? bytes.split(separator: 0x0A, omittingEmptySubsequences: false) : [bytes[...]] {
            guard let text = String(validating: document, as: UTF8.self) else { fatalError("the text is not UTF-8") }
            recognizer.appendJSONLine(of: text, to: &output)
            if output.count >= 1 << 15 {
                written += output.count
                output.removeAll(keepingCapacity: true)
            }
        }
        return written + output.count
    }
}
