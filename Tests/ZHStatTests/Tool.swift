import Foundation

/// The built `zhstat`, run as a program with its streams in files, so that no pipe can fill up.
enum Tool {
    struct Result {
        var code: Int32
        var output: String
        var error: String
    }

    /// The tool lies next to the bundle that holds the tests.
    static let url: URL = {
        #if canImport(Darwin)
            let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
            let folder = bundle.bundleURL.deletingLastPathComponent()
        #else
            let folder = Bundle.main.bundleURL
        #endif
        return folder.appendingPathComponent("zhstat")
    }()

    static func run(
        _ arguments: [String], input: String = "", environment: [String: String] = [:]
    ) throws -> Result {
        try run(arguments, bytes: Array(input.utf8), environment: environment)
    }

    static func run(
        _ arguments: [String], bytes: [UInt8], environment: [String: String] = [:]
    ) throws -> Result {
        try withFolder { folder in
            let output = try emptyFile("output", in: folder)
            let error = try emptyFile("error", in: folder)
            let source = folder.appendingPathComponent("input")
            try Data(bytes).write(to: source)
            let code = try run(
                arguments, input: try FileHandle(forReadingFrom: source), output: try FileHandle(forWritingTo: output),
                error: try FileHandle(forWritingTo: error), environment: environment)
            return Result(
                code: code, output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
                error: String(decoding: try Data(contentsOf: error), as: UTF8.self))
        }
    }

    /// Runs with streams of the caller's; gives the exit code, negative where a signal ended it.
    ///
    /// `COLUMNS` is what the caller says or nothing, whatever terminal the tests run in.
    static func run(
        _ arguments: [String], input: FileHandle, output: FileHandle, error: FileHandle,
        environment: [String: String] = [:]
    ) throws -> Int32 {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        let inherited = ProcessInfo.processInfo.environment.filter { $0.key != "COLUMNS" }
        process.environment = inherited.merging(environment) { $1 }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = error
        try process.run()
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    /// Runs a script of `sh` in which `$0` is the tool and `$1` the first argument.
    static func shell(_ script: String, _ arguments: [String] = []) throws -> Result {
        try withFolder { folder in
            let output = try emptyFile("output", in: folder)
            let error = try emptyFile("error", in: folder)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", script, url.path] + arguments
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = try FileHandle(forWritingTo: output)
            process.standardError = try FileHandle(forWritingTo: error)
            try process.run()
            process.waitUntilExit()
            return Result(
                code: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
                output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
                error: String(decoding: try Data(contentsOf: error), as: UTF8.self))
        }
    }

    /// A folder of its own for a test, removed afterwards.
    static func withFolder<T>(_ body: (URL) throws -> T) throws -> T {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("zhstat-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }

    /// Writes a file and gives its path.
    static func file(_ name: String, in folder: URL, bytes: [UInt8]) throws -> String {
        let url = folder.appendingPathComponent(name)
        try Data(bytes).write(to: url)
        return url.path
    }

    static func emptyFile(_ name: String, in folder: URL) throws -> URL {
        URL(fileURLWithPath: try file(name, in: folder, bytes: []))
    }
}
