import Benchmark
import ChineseStatistics
import Measuring
import Yardstick

// Words with their kinds and ranges, and the same with quantities merged, beside what ICU alone needs.
let benchmarks: @Sendable () -> Void = {
    configure()
    for corpus in Corpus.chosen {
        measure("ICU alone", on: corpus) { blackHole(RawWords().count(in: $0)) }
        measure("words", on: corpus) { blackHole(Tokenizer().tokens(in: $0)) }
        measure("words and quantities", on: corpus) { blackHole(Tokenizer().tokens(in: $0, merging: .quantities)) }
    }
}
