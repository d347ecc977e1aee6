/// A scalar of a trie and what may follow it.
struct WordTrieNode {
    var scalar: UInt32
    /// The place of the word's value; negative where no word ends here.
    var value: Int32 = -1
    /// The first of the nodes that follow, and the next of those that follow the same node; zero where none does.
    var firstChild: Int32 = 0
    var sibling: Int32 = 0
    /// The lowest six bits of the scalars that follow, as a set: most lookups end here.
    var followers: UInt64 = 0

    @inline(__always)
    func mayPrecede(_ scalar: UInt32) -> Bool { followers & 1 << UInt64(scalar & 63) != 0 }
}

/// The tables of a trie while its words are added.
struct WordTrieBuilder<Value> {
    /// Node 0 stands for none; its children are the first scalars outside the Basic Multilingual Plane.
    private(set) var nodes = [WordTrieNode(scalar: 0)]
    private(set) var values: [Value] = []
    private(set) var roots = [Int32](repeating: 0, count: 256)
    private(set) var pages = [Int32](repeating: 0, count: 256)
    private let isReversed: Bool

    init(isReversed: Bool, capacity: Int) {
        self.isReversed = isReversed
        values.reserveCapacity(capacity)
        nodes.reserveCapacity(capacity * 2)
    }

    mutating func add(_ word: String, _ value: Value) {
        let node = insert(word)
        guard node > 0 else { return }
        if nodes[node].value >= 0 {
            values[Int(nodes[node].value)] = value
        } else {
            nodes[node].value = Int32(values.count)
            values.append(value)
        }
    }

    /// The node at which a word ends.
    private mutating func insert(_ word: String) -> Int {
        var word = word
        return word.withUTF8 { bytes in
            let text = UTF8Text(bytes)
            var node = 0
            var position = isReversed ? text.count : 0
            while let (scalar, end) = text.step(from: position, backwards: isReversed) {
                node = child(of: node, scalar)
                position = end
            }
            return node
        }
    }

    /// The node of a scalar behind another, made where there is none.
    private mutating func child(of node: Int, _ scalar: UInt32) -> Int {
        if node == 0, scalar < 0x10000 {
            let page = Int(scalar >> 8)
            if pages[page] == 0 {
                pages[page] = Int32(roots.count)
                roots.append(contentsOf: repeatElement(0, count: 256))
            }
            let root = Int(pages[page]) + Int(scalar & 0xFF)
            if roots[root] == 0 {
                roots[root] = Int32(nodes.count)
                nodes.append(WordTrieNode(scalar: scalar))
            }
            return Int(roots[root])
        }
        let found = Int(next(behind: Int32(node), scalar))
        if found > 0 { return found }
        nodes.append(WordTrieNode(scalar: scalar, sibling: nodes[node].firstChild))
        nodes[node].firstChild = Int32(nodes.count - 1)
        nodes[node].followers |= 1 << UInt64(scalar & 63)
        return nodes.count - 1
    }

    private func next(behind node: Int32, _ scalar: UInt32) -> Int32 {
        guard nodes[Int(node)].mayPrecede(scalar) else { return 0 }
        var child = nodes[Int(node)].firstChild
        while child > 0, nodes[Int(child)].scalar != scalar { child = nodes[Int(child)].sibling }
        return child
    }
}
