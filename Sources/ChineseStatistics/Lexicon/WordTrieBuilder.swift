/// The tables of a trie while its words are added.
///
/// What follows a node is found by hashing here, since it is not known yet how much will; the finished trie has it side by
/// side.
struct WordTrieBuilder<Value>: ~Copyable {
    /// A place in the trie: the words that begin alike go through the same ones.
    struct Node {
        /// The place of the value of the word that ends here; negative where none does.
        var value: Int32 = -1
        /// How many scalars follow.
        var edgeCount: Int32 = 0
        /// The lowest six bits of the scalars that follow, as a set.
        var followers: UInt64 = 0
    }

    /// A node with a scalar behind it and the node that both lead to; no edge leads to node 0.
    struct Edge {
        var node: Int32
        var scalar: UInt32
        var child: Int32

        static var none: Edge { Edge(node: 0, scalar: 0, child: 0) }

        /// Where the search for an edge begins in a table of a power of two.
        static func place(_ node: Int32, _ scalar: UInt32, shift: UInt64) -> Int {
            let key = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
            // The golden ratio in 64 bits spreads neighbours far apart (Knuth, volume 3, section 6.4).
            return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
        }
    }

    /// Node 0 stands for none, and for the place before the first scalars outside the Basic Multilingual Plane.
    private var nodes = GrowingMemory(repeating: Node(), count: 1)
    var values = GrowingMemory<Value>(capacity: 16)
    /// Where first scalars lead: to nodes of the builder until it is finished.
    var roots = GrowingMemory(repeating: WordTrieTarget.none, count: 64)
    var pages = GrowingMemory<Int32>(repeating: 0, count: 0x10000 / 64)
    /// The edges by the place that their node and scalar give, or the next free one.
    private var edges = GrowingMemory(repeating: Edge.none, count: 16)
    /// The bits that a place is short of 64.
    private var shift: UInt64 = 64 - 4
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
                roots.append(.none, count: 64)
            }
            let root = Int(pages[page]) + Int(scalar & 63)
            if roots[root].isNone {
                roots[root] = WordTrieTarget(node: nodes.count)
                nodes.append(Node())
            }
            return roots[root].node
        }
        let place = place(of: Int32(node), scalar)
        if edges[place].child > 0 { return Int(edges[place].child) }
        let child = nodes.count
        nodes.append(Node())
        nodes[node].edgeCount += 1
        nodes[node].followers |= 1 << UInt64(scalar & 63)
        edges[place] = Edge(node: Int32(node), scalar: scalar, child: Int32(child))
        edgeCount += 1
        if edgeCount * 2 > edges.count { grow() }
        return child
    }

    /// Where the edge stands, or where it would be put. Were it not mutating, all of the builder would be copied for it.
    private mutating func place(of node: Int32, _ scalar: UInt32) -> Int {
        var place = Edge.place(node, scalar, shift: shift)
        while edges[place].child > 0, edges[place].node != node || edges[place].scalar != scalar {
            place = (place + 1) & (edges.count - 1)
        }
        return place
    }

    private mutating func grow() {
        var old = GrowingMemory(repeating: Edge.none, count: 2 * edges.count)
        swap(&old, &edges)
        shift -= 1
        for index in 0..<old.count where old[index].child > 0 {
            let edge = old[index]
            edges[place(of: edge.node, edge.scalar)] = edge
        }
    }

    /// The nodes and the edges of the finished trie, to which the roots then lead.
    ///
    /// - Complexity: Linear in the number of words.
    mutating func finish() -> (nodes: UnsafePointer<WordTrieNode>, edges: UnsafePointer<WordTrieEdge>) {
        // Of nodes behind which no word goes on only the value stays. The first node stays the first.
        var targets = GrowingMemory(repeating: WordTrieTarget.none, count: nodes.count)
        var finished = GrowingMemory<WordTrieNode>(capacity: 64)
        var end = 0
        for index in 0..<nodes.count {
            let node = nodes[index]
            let count = Int(node.edgeCount)
            if count > 0 || index == 0 {
                if index > 0 { targets[index] = WordTrieTarget(node: finished.count) }
                // A few stand close together, and of more at least a quarter of the places is free, where a search ends.
                let room = (count < 4 ? count : count + count / 3).roundedUpToPowerOfTwo
                finished.append(
                    WordTrieNode(value: node.value, followers: node.followers, edges: end..<end + room))
                end += room
            } else if node.value >= 0 {
                targets[index] = WordTrieTarget(value: node.value)
            }
        }
        for index in 0..<roots.count where !roots[index].isNone { roots[index] = targets[roots[index].node] }
        var finishedEdges = GrowingMemory(repeating: WordTrieEdge.none, count: end)
        for index in 0..<edges.count where edges[index].child > 0 {
            let edge = edges[index]
            let node = finished[targets[Int(edge.node)].node]
            var offset = edge.scalar & node.edgeMask
            while !finishedEdges[node.firstEdge + Int(offset)].isNone { offset = (offset + 1) & node.edgeMask }
            finishedEdges[node.firstEdge + Int(offset)] =
                WordTrieEdge(scalar: edge.scalar, target: targets[Int(edge.child)])
        }
        return (finished.keep(), finishedEdges.keep())
    }
}
