import ChineseStatistics
import FoundationEssentials

/// Recognition under load, for hours where it is asked for: what many tasks find must be what one finds alone, and
/// memory must not grow.
@main struct Soak {
    static func main() async throws {
        let options = try Options(CommandLine.arguments.dropFirst())
        var phrases = Phrases(seed: 2024)
        if options.documents > 0 {
            // Every document is new, so that what is kept of each would add up.
            for _ in 0..<options.documents { _ = Digest(of: phrases.text()) }
            print("\(options.documents) documents, \(residentMemory() >> 20) MiB")
            return
        }
        var texts = (0..<options.phrases).map { _ in phrases.text() }
        for file in options.files {
            let text = String(decoding: try Data(contentsOf: URL(filePath: file)), as: UTF8.self)
            texts += text.split(whereSeparator: \.isNewline).map(String.init)
        }
        let load = Load(texts: texts, alone: texts.map { Digest(of: $0) })
        try await load.run(minutes: options.minutes, tasks: options.tasks, checksMemory: options.checksMemory)
    }
}

/// What the command line asks for: `[--minutes N] [--documents N] [--tasks N] [--ignore-memory] [FILE...]`.
struct Options {
    var minutes = 1.0
    var documents = 0
    var tasks = 8
    var phrases = 20_000
    var checksMemory = true
    var files: [String] = []

    init(_ arguments: some Sequence<String>) throws {
        var arguments = arguments.makeIterator()
        while let argument = arguments.next() {
            switch argument {
            case "--minutes": minutes = arguments.next().flatMap { Double($0) } ?? minutes
            case "--documents": documents = arguments.next().flatMap { Int($0) } ?? documents
            case "--tasks": tasks = arguments.next().flatMap { Int($0) } ?? tasks
            case "--ignore-memory": checksMemory = false
            default: files.append(argument)
            }
        }
    }
}
