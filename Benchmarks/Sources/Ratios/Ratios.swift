import ChineseStatistics
import Yardstick

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// `Ratios FILE [ROUNDS]`: the throughput of each stage on a file, and as a multiple of ICU's words alone.
///
/// Time is that of the processor. Every round runs every stage, and the ratio is taken within a round, so that what else
/// the machine does falls on all of them. The figures are medians over the rounds.
@main
struct Ratios {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        guard let path = arguments.first, let rounds = Int(arguments.dropFirst().first ?? "5"), rounds > 0 else {
            fatalError("usage: Ratios FILE [ROUNDS]")
        }
        let text = Corpus.file(path).text()
        for stage in stages { _ = seconds(stage, text) }
        let times = (0..<rounds).map { _ in stages.map { seconds($0, text) } }

        print(row("STAGE", "MB/S", "M CHARACTERS/S", "TIMES ICU"))
        for (index, stage) in stages.enumerated() {
            let time = median(times.map { $0[index] })
            print(
                row(
                    stage.name, hundredths(Double(text.utf8.count) / time / 1e6),
                    hundredths(Double(text.unicodeScalars.count) / time / 1e6),
                    hundredths(median(times.map { $0[0] / $0[index] }))))
        }
    }

    private static func seconds(_ stage: Stage, _ text: String) -> Double {
        let start = processorTime
        sink = sink &+ stage.run(text)
        return processorTime - start
    }

    /// The processor time of the process, in seconds: on a machine that others use, time passes without it.
    private static var processorTime: Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    private static func hundredths(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let decimals = hundredths % 100
        return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
    }

    private static func row(_ name: String, _ figures: String...) -> String {
        let padded = name + String(repeating: " ", count: max(0, 28 - name.count))
        return figures.reduce(padded) { $0 + String(repeating: " ", count: max(1, 16 - $1.count)) + $1 }
    }
}

/// Where the results of the stages go, so that the optimizer leaves none out.
nonisolated(unsafe) private var sink = 0
