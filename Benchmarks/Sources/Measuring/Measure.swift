import Benchmark
import Yardstick

extension BenchmarkMetric {
    /// Thousands of bytes of text a second: a metric is a whole number, and whole megabytes would hide a tenth of what
    /// changes.
    static var kilobytes: BenchmarkMetric { .custom("kB/s", polarity: .prefersLarger, useScalingFactor: false) }

    /// Unicode scalars of text a second.
    static var characters: BenchmarkMetric {
        .custom("characters/s", polarity: .prefersLarger, useScalingFactor: false)
    }
}

/// How all suites measure.
public func configure(seconds: Int = 2) {
    Benchmark.defaultConfiguration = .init(
        metrics: [.kilobytes, .characters, .wallClock, .peakMemoryResident],
        units: [.kilobytes: .count, .characters: .kilo], warmupIterations: 1, maxDuration: .seconds(seconds))
}

/// Adds a benchmark that works through a whole corpus in each iteration.
///
/// The name begins with that of the corpus, so that the rows to compare stand below each other. The text is made before
/// the clock starts.
public func measure(_ name: String, on corpus: Corpus, _ body: @escaping (String) async -> Void) {
    Benchmark(
        "\(corpus.name): \(name)",
        closure: { (benchmark: Benchmark, sample: Sample) async in
            let time = await ContinuousClock().measure { await body(sample.text) }
            let seconds = time / .seconds(1)
            benchmark.measurement(.kilobytes, Int(Double(sample.bytes) / seconds / 1000))
            benchmark.measurement(.characters, Int(Double(sample.characters) / seconds))
        },
        setup: { Sample(corpus.text()) })
}

/// A text and how long it is, counted before anything is measured.
private struct Sample {
    let text: String
    let bytes: Int
    let characters: Int

    init(_ text: String) {
        self.text = text
        bytes = text.utf8.count
        characters = text.unicodeScalars.count
    }
}
