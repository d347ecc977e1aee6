import Benchmark
import Measuring
import Yardstick

// From the bytes of a file to NDJSON, as `zhstat parse` goes, beside what ICU needs to segment the same text.
let benchmarks: @Sendable () -> Void = {
    configure()
    for corpus in Corpus.chosen {
        measure("ICU alone", on: corpus) { blackHole(RawWords().count(in: $0)) }
        measure("NDJSON", on: corpus) { blackHole(NDJSON.write(Array($0.utf8), byLine: false)) }
        measure("NDJSON by lines", on: corpus) { blackHole(NDJSON.write(Array($0.utf8), byLine: true)) }
    }
}
