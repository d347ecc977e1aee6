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
        return try decode(bytes, lossy: false, name: input.name, offset: 0)
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

    /// Runs `transform` on every document, at most `jobs` at a time, and writes what it adds in order.
    ///
    /// The header and the footer are written around the documents; where there are none, neither is.
    func forEachDocument(
        to output: Output, header: String = "", footer: String = "",
        _ transform: @escaping Pipeline.Transform
    ) throws {
        let pipeline = Pipeline(jobs: jobs, output: output, header: header, footer: footer, transform: transform)
        // An option is looked up each time that it is read.
        let (isLossy, byLine) = (lossy, lines)
        do {
            for path in files.isEmpty ? ["-"] : files {
                let input = try Input(path: path)
                try input.forEachDocument(byLine: byLine) { (bytes: consuming [UInt8], offset, line) in
                    let text = try decode(bytes, lossy: isLossy, name: input.name, offset: offset)
                    bytes = []  // The text has a copy.
                    try pipeline.add(Document(text: text, name: input.name, line: byLine ? line : nil))
                }
            }
        } catch {
            try pipeline.finish()
            throw error
        }
        try pipeline.finish()
    }
}

/// The bytes as a string; invalid UTF-8 is an error that names the byte, or is replaced.
func decode(_ bytes: [UInt8], lossy: Bool, name: String, offset: Int) throws -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    if lossy { return String(decoding: bytes, as: UTF8.self) }
    throw Failure.invalidUTF8(name, offset: offset + firstInvalidByte(in: bytes))
}

/// The offset of the first byte that begins no well-formed sequence.
func firstInvalidByte(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
        switch decoder.decode(&iterator) {
        case .scalarValue(let scalar): offset += UTF8.width(scalar)
        case .emptyInput, .error: return offset
        }
    }
}
