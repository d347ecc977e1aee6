internal import ArgumentParser

/// The command line: `zhstat parse`, `zhstat tokenize` and `zhstat value`.
@main
struct ZHStat: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "zhstat",
        abstract: "Reads the figures out of Chinese text.",
        discussion: """
            EXAMPLES:
              zhstat parse report.txt
              zhstat parse --lines --format ndjson < news.txt > figures.ndjson
              zhstat tokenize report.txt
              zhstat value 1.9万余人次
            """,
        version: "0.1.0",
        subcommands: [Parse.self, Tokenize.self, Value.self])

    /// Parses the arguments, runs the command and ends with the exit code that the documentation promises.
    static func main() {
        ignoreBrokenPipeSignal()
        Interruption.watch()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let failure as Failure {
            standardError("zhstat: \(failure.message)")
            endProcess(failure.code)
        } catch {
            exit(withError: error)
        }
    }
}
