import CFuzzer
@testable import ChineseStatistics

/// Changes an input by scalars and words, where libFuzzer alone would mostly tear the bytes of a character apart.
///
/// One input in four is left to libFuzzer, whose changes follow what the code compares.
@_cdecl("LLVMFuzzerCustomMutator")
func mutate(_ start: UnsafeMutablePointer<UInt8>, _ count: Int, _ capacity: Int, _ seed: UInt32) -> Int {
    var random = Generator(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    if count == 0 || random.next() % 4 == 0 { return LLVMFuzzerMutate(start, count, capacity) }
    var scalars = Array(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self).unicodeScalars)
    for _ in 0...Int.random(in: 0...2, using: &random) { change(&scalars, using: &random) }
    var text = String(String.UnicodeScalarView(scalars))
    return text.withUTF8 { bytes in
        var end = min(bytes.count, capacity)
        while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        for index in 0..<end { start[index] = bytes[index] }
        return end
    }
}

private func change(_ scalars: inout [Unicode.Scalar], using random: inout Generator) {
    let place = Int.random(in: 0...scalars.count, using: &random)
    let end = min(scalars.count, place + Int.random(in: 1...4, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: scalars.removeSubrange(place..<end)
    case 1: scalars.insert(contentsOf: Array(scalars[place..<end]), at: place)
    case 2:
        let other = Int.random(in: 0...scalars.count, using: &random)
        scalars.insert(contentsOf: Array(scalars[place..<end]), at: other)
    case 3: scalars.replaceSubrange(place..<end, with: words.randomElement(using: &random) ?? [])
    case 4, 5: scalars.insert(contentsOf: words.randomElement(using: &random) ?? [], at: place)
    default:
        let signs = random.next() % 8 == 0 ? rarities : numerals
        scalars.insert(signs.randomElement(using: &random) ?? "0", at: place)
    }
}

/// All words that recognition knows.
private let words: [[Unicode.Scalar]] = Lexicon.standard.entries.flatMap(\.names).map { Array($0.unicodeScalars) }

private let numerals = Array(
    "0123456789０５９〇零一二两三四五六七八九十廿百千万亿兆半几数壹拾萬億余多来个第点.,，-—－~～至到年月日时分之%、；。：（） /每约近负".unicodeScalars)

private let rarities = Array(
    "\0\t\n\r\u{301}\u{200D}\u{FE0F}\u{FEFF}\u{3000}\u{A0}a{\"\\}かア한😀𠮷\u{E000}\u{378}\u{10FFFF}".unicodeScalars)

private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
