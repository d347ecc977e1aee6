import Benchmark
import ChineseStatistics
import Measuring
import Yardstick

// Quantities only, and everything, beside what ICU needs to segment the same text.
let benchmarks: @Sendable () -> Void = {
    configure()
    for corpus in Corpus.chosen {
        measure("ICU alone", on: corpus) { blackHole(RawWords().count(in: $0)) }
        measure("quantities", on: corpus) { blackHole($0.quantities()) }
        measure("everything", on: corpus) { blackHole(Recognizer.standard.recognize($0)) }
    }
    scaling()
}
