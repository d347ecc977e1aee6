import Foundation
import Testing

/// Exit codes and messages, as the contract of the command line gives them.
@Suite struct FailureTests {
    @Test(arguments: [
        [], ["bogus"], ["parse", "--bogus"], ["parse", "--format", "xml"], ["parse", "--jobs", "0"],
        ["parse", "--jobs", "-1"],
        ["parse", "--jobs", "x"], ["parse", "--offsets", "bytes"], ["value"],
        ["tokenize", "--reference-date", "2024-05-01"], ["tokenize", "--format", "text"],
    ])
    func wrongUsage(_ arguments: [String]) throws {
        let result = try Tool.run(arguments)
        // Without a command the tool explains itself.
        #expect(result.code == (arguments.isEmpty ? 0 : 64))
        if !arguments.isEmpty { #expect(result.output.isEmpty && !result.error.isEmpty) }
    }

    @Test func helpAndVersion() throws {
        let help = try Tool.run(["--help"])
        #expect(help.code == 0)
        for command in ["parse", "tokenize", "value"] { #expect(help.output.contains(command)) }
        let version = try Tool.run(["--version"])
        #expect(version.code == 0)
        #expect(version.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test(arguments: ["三亚", "", "增长5%", "abc"]) func noValue(_ text: String) throws {
        let result = try Tool.run(["value", text])
        #expect(result.code == 1)
        #expect(result.output.isEmpty)
        #expect(result.error == "zhstat: not a quantity: \(text)\n")
    }

    @Test func valuesBeforeTheFailingOneAreWritten() throws {
        let result = try Tool.run(["value", "--format", "text", "5%", "三亚", "6%"])
        #expect(result.code == 1)
        #expect(result.output == "5 %\n")
    }

    // MARK: - Invalid UTF-8

    private static let invalid: [UInt8] = Array("增长5%".utf8) + [0x0A, 0xE4, 0xB8] + Array("6%\n".utf8)

    @Test(arguments: [["parse"], ["parse", "--lines"], ["tokenize"], ["parse", "--jobs", "3"]])
    func invalidInput(_ arguments: [String]) throws {
        let result = try Tool.run(arguments, bytes: Self.invalid)
        #expect(result.code == 65)
        #expect(result.error.contains("standard input"))
        #expect(result.error.contains("byte 9"))
    }

    @Test func invalidFileIsNamed() throws {
        try Tool.withFolder { folder in
            let path = try Tool.file("latin.txt", in: folder, bytes: [0x61, 0xFF, 0x62])
            let result = try Tool.run(["parse", path])
            #expect(result.code == 65)
            #expect(result.error.contains("\(path): invalid UTF-8 at byte 1"))
        }
    }

    /// Offsets count from the start of the file, a byte order mark and earlier blocks included.
    @Test func offsetsOfInvalidBytesAreOfTheFile() throws {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        #expect(try Tool.run(["parse"], bytes: mark + [0x61, 0xC0]).error.contains("byte 4"))
        let long = Array(String(repeating: "增长5%。\n", count: 9000).utf8)
        #expect(try Tool.run(["parse", "--lines"], bytes: long + [0xFF]).error.contains("byte \(long.count);"))
        #expect(try Tool.run(["parse"], bytes: long + [0xFF]).error.contains("byte \(long.count);"))
    }

    /// Surrogates, overlong forms, beyond the last scalar, a lone continuation, a cut sequence.
    @Test(
        arguments: [[0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xE4, 0xB8]] as [[UInt8]])
    func illFormedSequences(_ bytes: [UInt8]) throws {
        let result = try Tool.run(["parse"], bytes: [0x61] + bytes)
        #expect(result.code == 65)
        #expect(result.error.contains("byte 1;"))
    }

    @Test func lossyInputIsReplaced() throws {
        let result = try Tool.run(["parse", "--lossy", "--lines"], bytes: Self.invalid)
        #expect(result.code == 0)
        #expect(result.error.isEmpty)
        #expect(result.output.contains("\u{FFFD}6%"))
        #expect(result.output.split(separator: "\n").count == 2)
    }

    @Test func documentsBeforeInvalidOnesAreWritten() throws {
        for jobs in ["1", "4"] {
            let result = try Tool.run(["parse", "--lines", "--jobs", jobs], bytes: Self.invalid)
            #expect(result.code == 65)
            #expect(result.output.hasPrefix(#"{"text":"增长5%""#))
        }
    }

    /// Jobs take pieces of the input: wherever the bad byte is, all lines before it are written and none behind it.
    @Test(arguments: [0, 3, 65_533, 65_536, 131_071, 200_000])
    func jobsStopAtInvalidBytes(_ place: Int) throws {
        let line = Array("增长5%，达3亿元。\n".utf8)
        var bytes = Array(repeatElement(line, count: 12_000).joined())
        bytes.insert(0xFF, at: place)
        let one = try Tool.run(["parse", "--lines"], bytes: bytes)
        #expect(one.code == 65 && one.error.contains("byte \(place);"))
        #expect(one.output.split(separator: "\n").count == place / line.count)
        for jobs in ["2", "5"] {
            let several = try Tool.run(["parse", "--lines", "--jobs", jobs], bytes: bytes)
            #expect(several.code == 65 && several.error == one.error && several.output == one.output)
        }
        let mended = try Tool.run(["parse", "--lines", "--lossy"], bytes: bytes)
        #expect(mended.code == 0 && mended.output.split(separator: "\n").count == 12_000)
        #expect(try Tool.run(["parse", "--lines", "--lossy", "--jobs", "3"], bytes: bytes).output == mended.output)
    }

    // MARK: - Files

    @Test func missingFile() throws {
        try Tool.withFolder { folder in
            let path = folder.appendingPathComponent("missing.txt").path
            let result = try Tool.run(["parse", path])
            #expect(result.code == 66)
            #expect(result.error == "zhstat: \(path): No such file or directory\n")
        }
    }

    @Test func directory() throws {
        try Tool.withFolder { folder in
            let result = try Tool.run(["parse", folder.path])
            #expect(result.code == 66)
            #expect(result.error.contains(folder.path))
        }
    }

    @Test func unreadableFile() throws {
        try Tool.withFolder { folder in
            let path = try Tool.file("locked.txt", in: folder, bytes: [0x61])
            try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
            // The superuser may read it all the same.
            guard !FileManager.default.isReadableFile(atPath: path) else { return }
            #expect(try Tool.run(["parse", path]).code == 66)
        }
    }

    @Test func filesBeforeTheMissingOneAreWritten() throws {
        try Tool.withFolder { folder in
            let path = try Tool.file("a.txt", in: folder, bytes: Array("5%".utf8))
            let result = try Tool.run(["parse", path, folder.appendingPathComponent("missing").path])
            #expect(result.code == 66)
            #expect(result.output.hasPrefix(#"{"text":"5%""#))
            let jobs = try Tool.run(
                ["parse", "--jobs", "3", path, path, folder.appendingPathComponent("missing").path, path])
            #expect(jobs.code == 66 && jobs.error == result.error)
            #expect(jobs.output == result.output + result.output)
        }
    }

    // MARK: - Lexicons

    @Test func lexiconWithAMistake() throws {
        try Tool.withFolder { folder in
            let path = try Tool.file("mine.lexicon", in: folder, bytes: Array("甲 = classifier\n乙 = bogus\n".utf8))
            let result = try Tool.run(["parse", "--lexicon", path], input: "12标书")
            #expect(result.code == 65)
            #expect(result.error == "zhstat: \(path): line 2, column 5: unknown role \"bogus\"\n")
        }
    }

    @Test func missingLexicon() throws {
        #expect(try Tool.run(["parse", "--lexicon", "/nowhere/mine.lexicon"]).code == 66)
        #expect(try Tool.run(["value", "--lexicon", "/nowhere/mine.lexicon", "5%"]).code == 66)
    }

    // MARK: - Output

    #if os(Linux)
        @Test func fullDevice() throws {
            let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
            let error = Pipe()
            let input = Pipe()
            try input.fileHandleForWriting.write(contentsOf: Array("增长5%".utf8))
            try input.fileHandleForWriting.close()
            let code = try Tool.run(
                ["parse"], input: input.fileHandleForReading, output: full, error: error.fileHandleForWriting)
            try error.fileHandleForWriting.close()
            let message = String(decoding: try error.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
            #expect(code == 74)
            #expect(message == "zhstat: standard output: No space left on device\n")
        }
    #endif

    /// As in `zhstat parse … | head -1`: no message and no signal.
    @Test(arguments: ["1", "4"]) func closedPipe(_ jobs: String) throws {
        try Tool.withFolder { folder in
            let text = String(repeating: "同比增长70.12%，达约1.9万余人次。\n", count: 4000)
            let path = try Tool.file("long.txt", in: folder, bytes: Array(text.utf8))
            let error = try Tool.emptyFile("error", in: folder)
            let output = Pipe()
            try output.fileHandleForReading.close()
            let code = try Tool.run(
                ["parse", "--lines", "--jobs", jobs, path], input: .nullDevice, output: output.fileHandleForWriting,
                error: try FileHandle(forWritingTo: error))
            #expect(code == 0)
            #expect(try Data(contentsOf: error).isEmpty)
        }
    }
}
