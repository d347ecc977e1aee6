import FoundationEssentials

/// A text to measure on. It is made when it is asked for, so that a process holds only those that it measures.
public struct Corpus: Sendable {
    /// What it is called in tables and baselines.
    public let name: String

    private let make: @Sendable () -> String

    init(_ name: String, make: @escaping @Sendable () -> String) {
        self.name = name
        self.make = make
    }

    /// The text, in contiguous UTF-8.
    public func text() -> String {
        var text = make()
        text.makeContiguousUTF8()
        return text
    }

    /// The corpora of every suite: the generated ones, or in their place the file that `BENCHMARK_CORPUS` names.
    public static var chosen: [Corpus] {
        guard let path = ProcessInfo.processInfo.environment["BENCHMARK_CORPUS"] else { return generated }
        return [file(path)]
    }

    /// A file of UTF-8.
    public static func file(_ path: String) -> Corpus {
        Corpus(path.split(separator: "/").last.map(String.init) ?? path) {
            do {
                return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
            } catch {
                fatalError("\(path) cannot be read: \(error)")
            }
        }
    }
}
