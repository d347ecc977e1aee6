/// The tables of a trie while its words are added.
///
/// What follows a node is found by hashing here, since it is not known yet how much will; the finished trie has it side by
/// side. The table of it holds nothing but nodes, which say themselves what they follow: it grows by doubling, and memory
/// that is touched for the first time costs more than what is written there.
struct WordTrieBuilder<Value>: ~Copyable {
    /// A place in the trie: the words that begin alike go through the same ones.
    ///
    /// It is not private, since Swift 6.3 fails to compile that without optimization.
    struct Node {
        /// The place of the value of the word that ends here; negative where none does.
        var value: Int32 = -1
        /// The node that it follows; negative where a word begins with it in the Basic Multilingual Plane.
        var parent: Int32 = -1
        /// The scalar behind its parent.
        var scalar: UInt32 = 0
    }

    /// What follows a node.
    struct Followers {
        /// How many scalars do.
        var count: Int32 = 0
        /// Their lowest six bits, as a set.
        var bits: UInt64 = 0
    }

    /// Node 0 stands for none, and for the place before the first scalars outside the Basic Multilingual Plane.
    private var nodes = GrowingMemory(repeating: Node(), count: 1)
    var values = GrowingMemory<Value>(capacity: 16)
    /// Where first scalars lead: to nodes of the builder until it is finished.
    var roots = GrowingMemory(repeating: WordTrieTarget.none, count: 64)
    var pages = GrowingMemory<Int32>(repeating: 0, count: 0x10000 / 64)
    /// The nodes that follow others, by the place that their parent and scalar give, or the next free one.
    private var children = GrowingMemory<Int32>(repeating: 0, count: 16)
    /// The bits that a place is short of 64.
    private var shift: UInt64 = 64 - 4
    private var childCount = 0
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
        var place = place(of: Int32(node), scalar)
        while children[place] > 0 {
            let child = nodes[Int(children[place])]
            if child.parent == node, child.scalar == scalar { return Int(children[place]) }
            place = (place + 1) & (children.count - 1)
        }
        let child = nodes.count
        nodes.append(Node(parent: Int32(node), scalar: scalar))
        children[place] = Int32(child)
        childCount += 1
        if childCount * 2 > children.count { grow() }
        return child
    }

    /// Where the search for a child begins.
    @inline(__always)
    private func place(of parent: Int32, _ scalar: UInt32) -> Int {
        let key = UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(scalar)
        // The golden ratio in 64 bits spreads neighbours far apart (Knuth, volume 3, section 6.4).
        return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    }

    private mutating func grow() {
        children = GrowingMemory(repeating: 0, count: 2 * children.count)
        shift -= 1
        for index in 1..<nodes.count where nodes[index].parent >= 0 {
            var place = place(of: nodes[index].parent, nodes[index].scalar)
            while children[place] > 0 { place = (place + 1) & (children.count - 1) }
            children[place] = Int32(index)
        }
    }

    /// The nodes and the edges of the finished trie, to which the roots then lead.
    ///
    /// - Complexity: Linear in the number of words.
    mutating func finish() -> (nodes: UnsafePointer<WordTrieNode>, edges: UnsafePointer<WordTrieEdge>) {
        var followers = GrowingMemory(repeating: Followers(), count: nodes.count)
        for index in 1..<nodes.count where nodes[index].parent >= 0 {
            let parent = Int(nodes[index].parent)
            followers[parent].count += 1
            followers[parent].bits |= 1 << UInt64(nodes[index].scalar & 63)
        }
        // Of nodes behind which no word goes on only the value stays. The first node stays the first.
        var targets = GrowingMemory(repeating: WordTrieTarget.none, count: nodes.count)
        var finished = GrowingMemory<WordTrieNode>(capacity: 64)
        var end = 0
        for index in 0..<nodes.count {
            let (value, count) = (nodes[index].value, Int(followers[index].count))
            if count > 0 || index == 0 {
                if index > 0 { targets[index] = WordTrieTarget(node: finished.count) }
                // A few stand close together, and of more at least a quarter of the places is free, where a search ends.
                let room = (count < 4 ? count : count + count / 3).roundedUpToPowerOfTwo
                finished.append(WordTrieNode(value: value, followers: followers[index].bits, edges: end..<end + room))
                end += room
            } else if value >= 0 {
                targets[index] = WordTrieTarget(value: value)
            }
        }
        for index in 0..<roots.count where !roots[index].isNone { roots[index] = targets[roots[index].node] }
        var edges = GrowingMemory(repeating: WordTrieEdge.none, count: end)
        for index in 1..<nodes.count where nodes[index].parent >= 0 {
            let (parent, scalar) = (Int(nodes[index].parent), nodes[index].scalar)
            let node = finished[targets[parent].node]
            var offset = scalar & node.edgeMask
            while !edges[node.firstEdge + Int(offset)].isNone { offset = (offset + 1) & node.edgeMask }
            edges[node.firstEdge + Int(offset)] = WordTrieEdge(scalar: scalar, target: targets[index])
        }
        return (finished.keep(), edges.keep())
    }
}
