#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import Foundation
import Testing

/// Files that are none, that are too large, or that change while they are read.
@Suite struct FileTests {
    @Test func aFolderIsNoText() throws {
        try Tool.withFolder { folder in
            let result = try Tool.run(["parse", folder.path])
            #expect(result.code == 66)
            #expect(result.error == "zhstat: \(folder.path): Is a directory\n")
            #expect(try Tool.run(["parse", "--lexicon", folder.path], input: "5%").code == 66)
        }
    }

    @Test func aNamedPipeIsReadToItsEnd() throws {
        try Tool.withFolder { folder in
            let path = folder.appendingPathComponent("pipe").path
            let result = try Tool.shell(
                #"mkfifo "$1"; { printf 增长; sleep 0.2; printf '5%%\n降6%%'; } > "$1" & exec "$0" parse --lines "$1""#,
                [path])
            #expect(result.code == 0)
            #expect(result.output.split(separator: "\n").count == 2)
            #expect(result.output.hasPrefix(#"{"text":"增长5%""#))
        }
    }

    @Test func closedStreamsAreErrors() throws {
        let input = try Tool.shell(#""$0" parse <&-"#)
        #expect(input.code == 66)
        #expect(input.error == "zhstat: standard input: Bad file descriptor\n")
        let output = try Tool.shell(#"printf 5%% | "$0" parse >&-"#)
        #expect(output.code == 74)
        #expect(output.error == "zhstat: standard output: Bad file descriptor\n")
        #expect(try Tool.shell(#""$0" parse /nowhere 2>&-"#).code == 66)
    }

    /// A file that may not grow is an error of writing and no signal, and what fits is there.
    @Test func limitedOutput() throws {
        try Tool.withFolder { folder in
            let path = folder.appendingPathComponent("output").path
            let result = try Tool.shell(
                #"ulimit -f 64; yes 增长5% | head -n 5000 | "$0" parse --lines > "$1""#, [path])
            #expect(result.code == 74)
            #expect(result.error == "zhstat: standard output: File too large\n")
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)).starts(with: Data(#"{"text":"增长5%""#.utf8)))
        }
    }

    /// What was cut off before it was read is not there; what was read is whole.
    @Test func aFileThatShrinks() throws {
        try Tool.withFolder { folder in
            let line = "同比增长5.2%，达3亿元。\n"
            let path = try Tool.file("shrinking", in: folder, bytes: Array(String(repeating: line, count: 60_000).utf8))
            let result = try Tool.shell(
                #"""
                { sleep 0.1; truncate -s 100000 "$1"; } & "$0" parse --lines --lossy "$1"
                """#, [path])
            #expect(result.code == 0 && result.error.isEmpty)
            let lines = result.output.split(separator: "\n")
            #expect(result.output.hasSuffix("}\n") && !lines.isEmpty && lines.count <= 60_000)
            #expect(lines.dropLast().allSatisfy { $0 == lines[0] })
        }
    }

    /// A document is in memory as a whole, so that one beyond all measure is refused and not begun. Without content
    /// such a file takes no room.
    @Test(arguments: [["parse"], ["parse", "--lines"], ["tokenize"]])
    func aDocumentThatIsTooLarge(_ arguments: [String]) throws {
        try Tool.withFolder { folder in
            let path = try Tool.file("sparse", in: folder, bytes: Array("增长5%\n".utf8))
            try #require(truncate(path, 4 << 30) == 0)
            let result = try Tool.run(arguments + [path])
            #expect(result.code == 66)
            #expect(
                result.error
                    == "zhstat: \(path): a document is larger than 256 MiB; --lines makes one of every line\n")
            #expect(result.output.isEmpty != arguments.contains("--lines"))
        }
    }

    @Test func aLexiconThatIsTooLarge() throws {
        let result = try Tool.run(["parse", "--lexicon", "/dev/zero"], input: "5%")
        #expect(result.code == 65)
        #expect(result.error == "zhstat: /dev/zero: the table is larger than 4194304 bytes\n")
    }

    @Test func aLexiconWithAByteOrderMark() throws {
        try Tool.withFolder { folder in
            let table = try Tool.file("mine", in: folder, bytes: Array("\u{FEFF}标书 = classifier\r\n".utf8))
            #expect(try Tool.run(["value", "--format", "text", "--lexicon", table, "12标书"]).output == "12 标书\n")
        }
    }
}
