/// A place in a trie: the words that begin alike go through the same ones.
struct WordTrieNode {
    /// The place of the value of the word that ends here; negative where none does.
    var value: Int32 = -1
    /// The lowest six bits of the scalars that follow, as a set: most lookups end here.
    var followers: UInt64 = 0

    @inline(__always)
    func mayPrecede(_ scalar: UInt32) -> Bool { followers & 1 << UInt64(scalar & 63) != 0 }
}

/// A node with a scalar behind it and the node that both lead to; no edge leads to node 0.
struct WordTrieEdge {
    var node: Int32
    var scalar: UInt32
    var child: Int32

    static var none: WordTrieEdge { WordTrieEdge(node: 0, scalar: 0, child: 0) }

    /// Where the search for an edge begins in a table of a power of two.
    @inline(__always)
    static func place(_ node: Int32, _ scalar: UInt32, shift: UInt64) -> Int {
        let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
        // The golden ratio in 64 bits spreads neighbours far apart (Knuth, volume 3, section 6.4).
        return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }
}

/// The tables of a trie while its words are added.
struct WordTrieBuilder<Value>: ~Copyable {
    /// Node 0 stands for none, and for the place before the first scalars outside the Basic Multilingual Plane.
    var nodes = GrowingMemory(repeating: WordTrieNode(), count: 1)
    var values = GrowingMemory<Value>(capacity: 16)
    var roots = GrowingMemory<Int32>(repeating: 0, count: 64)
    var pages = GrowingMemory<Int32>(repeating: 0, count: 0x10000 / 64)
    /// The edges by the place that their node and scalar give, or the next free one.
    var edges = GrowingMemory(repeating: WordTrieEdge.none, count: 16)
    /// The bits that a place is short of 64.
    private(set) var shift: UInt64 = 64 - 4
    private var edgeCount = 0
    let isReversed: Bool

    /// - Parameter isReversed: Whether words are matched by their end, backwards.
    init(isReversed: Bool = false) {
        self.isReversed = isReversed
    }

    /// Adds a word, in place of an earlier one that is equal.
    ///
    /// - Complexity: Linear in the length of the word, for words that spread over many first scalars.
    /// - Returns: The place of its value.
    @discardableResult
    mutating func add(_ word: UTF8Text, _ value: Value) -> Int {
        let node = insert(word)
        setValue(value, at: node)
        return Int(nodes[node].value)
    }

    /// Makes what leads to a node a word.
    mutating func setValue(_ value: Value, at node: Int) {
        guard node > 0 else { return }
        if nodes[node].value >= 0 {
            values[Int(nodes[node].value)] = value
        } else {
            nodes[node].value = Int32(values.count)
            values.append(value)
        }
    }

    /// The node at which a word ends.
    mutating func insert(_ word: UTF8Text) -> Int {
        var node = 0
        var position = isReversed ? word.count : 0
        while let (scalar, end) = word.step(from: position, backwards: isReversed) {
            node = child(of: node, scalar)
            position = end
        }
        return node
    }

    /// The node of a scalar behind another, made where there is none.
    private mutating func child(of node: Int, _ scalar: UInt32) -> Int {
        if node == 0, scalar < 0x10000 {
            let page = Int(scalar >> 6)
            if pages[page] == 0 {
                pages[page] = Int32(roots.count)
                roots.append(0, count: 64)
            }
            let root = Int(pages[page]) + Int(scalar & 63)
            if roots[root] == 0 {
                roots[root] = Int32(nodes.count)
                nodes.append(WordTrieNode())
            }
            return Int(roots[root])
        }
        let place = place(of: Int32(node), scalar)
        if edges[place].child > 0 { return Int(edges[place].child) }
        let child = nodes.count
        nodes.append(WordTrieNode())
        nodes[node].followers |= 1 << UInt64(scalar & 63)
        edges[place] = WordTrieEdge(node: Int32(node), scalar: scalar, child: Int32(child))
        edgeCount += 1
        if edgeCount * 2 > edges.count { grow() }
        return child
    }

    /// Where the edge stands, or where it would be put. Were it not mutating, all of the builder would be copied for it.
    private mutating func place(of node: Int32, _ scalar: UInt32) -> Int {
        var place = WordTrieEdge.place(node, scalar, shift: shift)
        while edges[place].child > 0, edges[place].node != node || edges[place].scalar != scalar {
            place = (place + 1) & (edges.count - 1)
        }
        return place
    }

    private mutating func grow() {
        var old = GrowingMemory(repeating: WordTrieEdge.none, count: 2 * edges.count)
        swap(&old, &edges)
        shift -= 1
        for index in 0..<old.count where old[index].child > 0 {
            let edge = old[index]
            edges[place(of: edge.node, edge.scalar)] = edge
        }
    }
}
