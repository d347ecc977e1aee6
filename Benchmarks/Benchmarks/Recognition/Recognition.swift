import Benchmark
import ChineseStatistics
import FoundationEssentials

// One iteration works through the whole text: the news of `generatedNews(utf8Count:)`, or the file that
// BENCHMARK_CORPUS names. Bytes of the text divided by the wall clock time are the bytes a second.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.throughput, .wallClock, .peakMemoryResident], maxDuration: .seconds(5))

    let text = corpus()

    Benchmark("Recognizing") { benchmark in
        let recognizer = Recognizer.standard
        for _ in benchmark.scaledIterations {
            blackHole(recognizer.recognize(text))
        }
    }

    Benchmark("Tokenizing") { benchmark in
        let tokenizer = Tokenizer()
        for _ in benchmark.scaledIterations {
            blackHole(tokenizer.tokens(in: text, merging: .quantities))
        }
    }
}

/// The text to measure on, in contiguous UTF-8.
private func corpus() -> String {
    guard let path = ProcessInfo.processInfo.environment["BENCHMARK_CORPUS"] else {
        return generatedNews(utf8Count: 100_000)
    }
    do {
        return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    } catch {
        fatalError("BENCHMARK_CORPUS: \(path) cannot be read: \(error)")
    }
}
