#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif
import Foundation
import Testing

/// Whatever stops the tool, what it has written is whole, and in the order of the input.
@Suite struct InterruptionTests {
    /// Lines of every length, some of which take much longer than others.
    private static let lines: [String] = {
        var random: UInt64 = 9
        return (0..<3000).map { number in
            random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let sentence = "第\(number)行，产量达\(number % 97).5万吨，同比增长\(number % 13)%；"
            return random >> 60 == 0 ? "" : String(repeating: sentence, count: random >> 60 == 1 ? 20 : 1)
        }
    }()

    private static var bytes: [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }

    @Test(arguments: [
        ["parse"], ["parse", "--format", "csv"], ["tokenize"],
    ])
    func jobsWriteTheSameBytes(_ command: [String]) throws {
        let one = try Tool.run(command + ["--lines", "--jobs", "1"], bytes: Self.bytes)
        #expect(one.code == 0)
        for jobs in ["2", "8"] {
            let several = try Tool.run(command + ["--lines", "--jobs", jobs], bytes: Self.bytes)
            #expect(several.code == 0 && several.output == one.output, "\(jobs)")
        }
    }

    /// Nothing behind the bad line is written, and everything before it is.
    @Test(arguments: [0, 1500]) func aBadLine(_ bad: Int) throws {
        var bytes: [UInt8] = []
        for line in Self.lines[..<bad] { bytes += Array((line + "\n").utf8) }
        let offset = bytes.count + 1
        bytes += [0x61, 0xE4, 0xB8, 0x0A]
        for line in Self.lines[bad...] { bytes += Array((line + "\n").utf8) }
        let good = try Tool.run(["parse", "--lines"], bytes: Array(bytes[..<(offset - 1)]))
        for jobs in ["1", "2", "8"] {
            let result = try Tool.run(["parse", "--lines", "--jobs", jobs], bytes: bytes)
            #expect(result.code == 65)
            #expect(result.error == "zhstat: standard input: invalid UTF-8 at byte \(offset); --lossy replaces it\n")
            #expect(result.output == good.output, "\(jobs)")
        }
    }

    /// A page or a table that is broken off is closed, as far as the tool has a say in it.
    @Test func aBadLineOfAPage() throws {
        let bytes = Array("增长5%\n".utf8) + [0xFF, 0x0A]
        for jobs in ["1", "4"] {
            let result = try Tool.run(["parse", "--lines", "--format", "html", "--jobs", jobs], bytes: bytes)
            #expect(result.code == 65)
            #expect(result.output.hasPrefix("<!DOCTYPE html>") && result.output.hasSuffix("</html>\n"))
        }
    }

    /// What can be written is, before the end of the input is known, and a signal breaks no line off.
    @Test(arguments: [SIGTERM, SIGINT], ["1", "4"]) func signals(_ number: Int32, jobs: String) throws {
        try Tool.withFolder { folder in
            let output = try Tool.emptyFile("output", in: folder)
            let source = Process()
            source.executableURL = URL(fileURLWithPath: "/usr/bin/yes")
            source.arguments = ["同比增长5.2%，达3亿元。"]
            let tool = Process()
            tool.executableURL = Tool.url
            tool.arguments = ["parse", "--lines", "--jobs", jobs]
            let pipe = Pipe()
            (source.standardOutput, tool.standardInput) = (pipe, pipe)
            tool.standardOutput = try FileHandle(forWritingTo: output)
            try withSignal(number) { try tool.run() }
            try source.run()
            defer { source.terminate() }
            var size = 0
            for _ in 0..<2400 where size == 0 {
                Thread.sleep(forTimeInterval: 0.05)
                size = try Data(contentsOf: output).count
            }
            #expect(size > 0)
            kill(tool.processIdentifier, number)
            tool.waitUntilExit()
            #expect(tool.terminationReason == .uncaughtSignal && tool.terminationStatus == number)
            #expect(try Data(contentsOf: output).last == 0x0A)
        }
    }

    /// Processes inherit which signals are ignored, by a shell in the background, or blocked, by the threads of tests.
    private func withSignal(_ number: Int32, _ body: () throws -> Void) rethrows {
        _ = signal(number, SIG_DFL)
        var (set, previous) = (sigset_t(), sigset_t())
        sigemptyset(&set)
        sigaddset(&set, number)
        pthread_sigmask(SIG_UNBLOCK, &set, &previous)
        defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }
        try body()
    }
}
