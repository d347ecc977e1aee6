/// A small generator with a seed, so that a failure can be repeated.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number below 10^`digits`, every length being equally likely.
    mutating func integer(digits: Int) -> Int64 {
        let length = Int.random(in: 1...digits, using: &self)
        var bound: Int64 = 1
        for _ in 0..<length { bound *= 10 }
        return Int64.random(in: (length == 1 ? 0 : bound / 10)..<bound, using: &self)
    }
}
