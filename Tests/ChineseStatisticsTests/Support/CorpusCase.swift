import Foundation
import Testing

/// A line of a corpus: `text => reading`, or a text alone, which must give nothing.
struct CorpusCase: CustomTestStringConvertible, Sendable {
    var text: String
    var reading: String
    var testDescription: String { text }

    /// What the reading lists.
    var readings: [String] { reading.isEmpty ? [] : reading.components(separatedBy: " ; ") }

    /// The cases of a file of the corpus, without blank lines and those that begin with `#`.
    static func cases(in name: String) -> [CorpusCase] {
        guard let url = Bundle.module.url(forResource: name, withExtension: "txt", subdirectory: "Corpus"),
            let table = try? String(contentsOf: url, encoding: .utf8)
        else { return [] }
        return table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let parts = line.components(separatedBy: " => ")
            return CorpusCase(text: parts[0], reading: parts.count > 1 ? parts[1] : "")
        }
    }
}
