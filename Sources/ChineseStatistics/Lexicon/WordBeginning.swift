/// The scalars that a word begins with; the second is zero where there is none.
struct WordBeginning {
    let first: UInt32
    let second: UInt32
}

extension UTF8Text {
    /// What a word begins with.
    var beginning: WordBeginning {
        let (first, length) = scalar(at: 0)
        return WordBeginning(first: first, second: value(at: length))
    }
}
