/// Makes paragraphs out of patterns.
///
/// In a pattern `N` stands for a number in digits, `H` for one in Han numerals, `Y`, `M` and `D` for the parts of a
/// date, `P` for a place and `S` for something that is counted or measured.
struct Composer {
    /// The clauses without a figure.
    var clauses: [String]

    /// The clauses with one. One clause in `share` is of these.
    var figures: [String]

    var share = 4

    /// How many sentences a paragraph has.
    var sentences = 1...4

    /// How many clauses a sentence has.
    var length = 2...5

    /// What stands behind a paragraph.
    var ending = "\n"

    /// At least `size` bytes of text.
    func text(size: Int) -> String {
        var random = LinearCongruentialGenerator(state: 2024)
        var text = ""
        text.reserveCapacity(size + 4096)
        while text.utf8.count < size {
            for _ in 0..<Int.random(in: sentences, using: &random) {
                for index in 0..<Int.random(in: length, using: &random) {
                    if index > 0 { text += "，" }
                    fill(pattern(using: &random), into: &text, using: &random)
                }
                text += "。"
            }
            text += ending
        }
        return text
    }

    private func pattern(using random: inout LinearCongruentialGenerator) -> String {
        let hasFigure = !figures.isEmpty && Int.random(in: 0..<share, using: &random) == 0
        return (hasFigure ? figures : clauses).randomElement(using: &random)!
    }

    private func fill(_ pattern: String, into text: inout String, using random: inout LinearCongruentialGenerator) {
        for character in pattern {
            switch character {
            case "N": text += digits(using: &random)
            case "H": text += hanNumeral(Int.random(in: 2...98_999, using: &random))
            case "Y": text += "\(Int.random(in: 2009...2031, using: &random))"
            case "M": text += "\(Int.random(in: 1...12, using: &random))"
            case "D": text += "\(Int.random(in: 1...28, using: &random))"
            case "P": text += Sentences.places.randomElement(using: &random)!
            case "S": text += Sentences.subjects.randomElement(using: &random)!
            default: text.append(character)
            }
        }
    }

    /// A number of two to four digits, one in three with decimals.
    private func digits(using random: inout LinearCongruentialGenerator) -> String {
        let number = Int.random(in: 11...9899, using: &random)
        return number % 3 == 0 ? "\(number / 100).\(number % 100)" : "\(number)"
    }
}

/// Knuth's MMIX generator: enough to pick clauses, and the same on every platform.
private struct LinearCongruentialGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 32)
    }
}
