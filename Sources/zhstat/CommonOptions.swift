internal import ArgumentParser
internal import ChineseStatistics

/// What all commands share.
struct CommonOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Add the words of a table: units, hedges, exclusions, verbs of change and more.", valueName: "file"))
    var lexicon: String?

    @Flag(help: "Report an indefinite 一 too (一个, 一批).")
    var indefinite = false

    /// The recognizer that the options ask for.
    func recognizer() throws -> Recognizer {
        var lexicon = Lexicon.standard
        if let path = self.lexicon {
            let table = try text(ofFile: path)
            do {
                lexicon = lexicon.merging(try Lexicon(parsing: table))
            } catch {
                throw Failure.lexicon(path, error.description)
            }
        }
        return Recognizer(lexicon: lexicon, reportsIndefinite: indefinite)
    }

    private func text(ofFile path: String) throws -> String {
        let input = try Input(path: path)
        var bytes: [UInt8] = []
        while true {
            let next = try input.read()
            if next.isEmpty { break }
            bytes += next
            guard bytes.count <= Lexicon.largestTable else {
                throw Failure.lexicon(path, "the table is larger than \(Lexicon.largestTable) bytes")
            }
        }
        let end = bytes.withUnsafeBufferPointer { $0.endOfWellFormedUTF8(from: 0) }
        guard end == bytes.count else { throw Failure.invalidUTF8(input.name, offset: end) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Where the text comes from and how it is cut.
struct InputOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("Files to read; none or - is standard input.", valueName: "file"))
    var files: [String] = []

    @Flag(help: "Make every line a document of its own.")
    var lines = false

    @Flag(help: "Replace invalid UTF-8 with U+FFFD and go on.")
    var lossy = false

    @Option(help: ArgumentHelp("Work on so many documents at once; the order stays.", valueName: "n"))
    var jobs = 1

    func validate() throws {
        guard (1...1024).contains(jobs) else { throw ValidationError("--jobs takes a number from 1 to 1024") }
    }

    /// Whether there can be more than one document.
    var hasSeveralDocuments: Bool { lines || files.count > 1 }

    /// Runs on every document what `makeTransform` makes, in so many jobs with one each, and writes what it adds in order.
    ///
    /// The header and the footer are written around the documents; where there are none, neither is.
    func forEachDocument(
        header: String = "", footer: String = "", _ makeTransform: @escaping @Sendable () -> Pipeline.Transform
    ) throws {
        let pipeline = Pipeline(header: header, footer: footer, isLossy: lossy, makeTransform: makeTransform)
        try pipeline.run(Inputs(paths: files.isEmpty ? ["-"] : files, byLine: lines), jobs: jobs)
    }
}
