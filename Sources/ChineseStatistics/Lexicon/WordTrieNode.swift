/// A place in a trie behind which words go on.
struct WordTrieNode {
    /// The place of the value of the word that ends here; negative where none does.
    let value: Int32
    /// Where its edges begin and, in the lowest five bits, the binary logarithm of how many there is room for.
    private let edges: UInt32
    /// The lowest six bits of the scalars that follow, as a set: most lookups end here.
    private let followers: UInt64

    init(value: Int32, followers: UInt64, edges: Range<Int>) {
        self.value = value
        self.followers = followers
        self.edges = UInt32(edges.lowerBound << 5 | edges.count.trailingZeroBitCount)
    }

    @inline(__always)
    func mayPrecede(_ scalar: UInt32) -> Bool { followers &>> UInt64(scalar) & 1 != 0 }

    /// Where its edges begin.
    @inline(__always) var firstEdge: Int { Int(edges &>> 5) }

    /// How many there is room for, less one, which is a mask.
    @inline(__always) var edgeMask: UInt32 { 1 &<< (edges & 31) &- 1 }
}

/// A scalar behind a node, and where both lead. It stands at the place that the lowest bits of the scalar give, or the next
/// free one.
struct WordTrieEdge {
    let scalar: UInt32
    let target: WordTrieTarget

    /// Where there is none.
    static var none: WordTrieEdge { WordTrieEdge(scalar: .max, target: .none) }

    @inline(__always) var isNone: Bool { scalar == .max }
}

/// Where a scalar leads in a trie, in 32 bits: to none, to a node, or to the value of a word that does not go on.
struct WordTrieTarget {
    private let bits: Int32

    static var none: WordTrieTarget { WordTrieTarget(bits: 0) }

    private init(bits: Int32) { self.bits = bits }

    /// - Precondition: A node has a number from one on.
    init(node: Int) { bits = Int32(node) }

    init(value place: Int32) { bits = ~place }

    @inline(__always) var isNone: Bool { bits == 0 }
    /// The place of the value of a word behind which none goes on.
    @inline(__always) var value: Int32? { bits < 0 ? ~bits : nil }
    @inline(__always) var node: Int { Int(bits) }
}
