import ChineseStatistics
import Yardstick

/// Something to do with a whole text. What it gives depends on the work, so that the work cannot be left out.
struct Stage: Sendable {
    let name: String
    let run: @Sendable (String) -> Int
}

/// What is measured, the yardstick first.
let stages = [
    Stage(name: "ICU words alone") { RawWords().count(in: $0) },
    Stage(name: "words") { Tokenizer().tokens(in: $0).count },
    Stage(name: "words and quantities") { Tokenizer().tokens(in: $0, merging: .quantities).count },
    Stage(name: "quantities") { $0.quantities().count },
    Stage(name: "everything") { Recognizer.standard.recognize($0).statistics.count },
    Stage(name: "NDJSON") { NDJSON.write(Array($0.utf8), byLine: false) },
    Stage(name: "NDJSON by lines") { NDJSON.write(Array($0.utf8), byLine: true) },
]
