/// A set of words, each with a value, that finds the longest one at a place of a text.
///
/// It is a trie over Unicode scalars. The scalar that a word begins with is looked up in a table, as most lookups
/// end there; what follows a node stands side by side. A lookup costs time linear in the longest word.
///
/// The finished tables are in memory of the trie's own, so that a lookup neither counts references nor checks bounds.
struct WordTrie<Value: Sendable>: ~Copyable, @unchecked Sendable {
    private let nodes: UnsafePointer<WordTrieNode>
    private let values: UnsafeBufferPointer<Value>
    /// Where first scalars lead, in pages of 64; page 0 is empty.
    private let roots: UnsafePointer<WordTrieTarget>
    private let pages: UnsafePointer<Int32>
    /// What follows the nodes, with some room that is free.
    private let edges: UnsafePointer<WordTrieEdge>

    /// The tables that were built. Values stay where they are.
    init(_ builder: consuming WordTrieBuilder<Value>) {
        (nodes, edges) = builder.finish()
        let count = builder.values.count
        values = UnsafeBufferPointer(start: builder.values.keep(), count: count)
        roots = builder.roots.keep()
        pages = builder.pages.keep()
    }

    deinit {
        nodes.deallocate()
        UnsafeMutableBufferPointer(mutating: values).deinitialize().deallocate()
        roots.deallocate()
        pages.deallocate()
        edges.deallocate()
    }

    /// The value at a place that the builder told.
    @inline(__always)
    func value(at place: Int) -> Value { values[place] }

    /// Asks the processor for the value at a place.
    @inline(__always)
    func prefetchValue(at place: Int) {
        if let base = values.baseAddress { prefetchMemory(at: base + place) }
    }

    @inline(__always)
    private func root(_ scalar: UInt32) -> WordTrieTarget {
        guard isLikely(scalar < 0x10000) else { return next(behind: nodes[0], scalar) }
        return roots[Int(pages[Int(scalar >> 6)]) &+ Int(scalar & 63)]
    }

    /// Whether a word may begin with a scalar, or end with it where the set is reversed.
    @inline(__always)
    func mayBegin(with scalar: UInt32) -> Bool { !root(scalar).isNone }

    @inline(__always)
    private func next(behind node: WordTrieNode, _ scalar: UInt32) -> WordTrieTarget {
        guard node.mayPrecede(scalar) else { return .none }
        let (edges, mask) = (edges + node.firstEdge, node.edgeMask)
        for distance in 0...mask {
            let edge = edges[Int((scalar &+ distance) & mask)]
            if edge.scalar == scalar { return edge.target }
            if edge.isNone { break }
        }
        return .none
    }

    /// Asks the processor for what may follow the first scalar of a word at `offset`.
    @inline(__always)
    func prefetch(in text: UTF8Text, at offset: Int) {
        let (first, _, second) = text.twoScalars(at: offset)
        // Where a word ends with the first scalar, what is asked for is of no use.
        let node = nodes[max(root(first).node, 0)]
        prefetchMemory(at: edges + (node.firstEdge &+ Int(second & node.edgeMask)))
    }

    /// Calls `body` with the place of the value and the other end of each word at `offset`, the shortest first.
    @inline(__always)
    private func forEachPlace(in text: UTF8Text, at offset: Int, backwards: Bool, _ body: (Int32, Int) -> Void) {
        guard let (first, next) = text.step(from: offset, backwards: backwards) else { return }
        var target = root(first)
        var position = next
        while !target.isNone {
            if let value = target.value { return body(value, position) }
            let node = nodes[target.node]
            if node.value >= 0 { body(node.value, position) }
            guard let (scalar, end) = text.step(from: position, backwards: backwards) else { return }
            position = end
            target = self.next(behind: node, scalar)
        }
    }

    /// Whether a word may begin with two scalars, or be the first of them.
    @inline(__always)
    func mayBegin(with first: UInt32, _ second: UInt32) -> Bool {
        let root = root(first)
        if root.isNone || root.value != nil { return !root.isNone }
        return nodes[root.node].value >= 0 || nodes[root.node].mayPrecede(second)
    }

    /// Calls `body` with the value and the end of each word that begins at `offset`, the shortest first.
    @inline(__always)
    func forEachMatch(in text: UTF8Text, at offset: Int, _ body: (Value, Int) -> Void) {
        forEachMatch(in: text, at: offset, backwards: false, body)
    }

    @inline(__always)
    fileprivate func forEachMatch(
        in text: UTF8Text, at offset: Int, backwards: Bool, _ body: (Value, Int) -> Void
    ) {
        forEachPlace(in: text, at: offset, backwards: backwards) { body(values[Int($0)], $1) }
    }

    /// The longest word that begins at `offset` and ends at `limit` or before, and the next shorter one: the places of
    /// their values, and their ends.
    @inline(__always)
    func longestMatches(
        in text: UTF8Text, at offset: Int, endingBy limit: Int
    ) -> (longest: (place: Int, end: Int), shorter: (place: Int, end: Int)?)? {
        var longest = (place: -1, end: 0)
        var shorter = longest
        forEachPlace(in: text, at: offset, backwards: false) {
            if $1 <= limit { (shorter, longest) = (longest, (Int($0), $1)) }
        }
        guard longest.place >= 0 else { return nil }
        return (longest, shorter.place >= 0 ? shorter : nil)
    }

    /// The longest word that begins at `offset`, and its end.
    @inline(__always)
    func longestMatch(in text: UTF8Text, at offset: Int) -> (value: Value, end: Int)? {
        longestMatch(in: text, at: offset, backwards: false)
    }

    /// The longest word at `offset`, and its other end.
    @inline(__always)
    fileprivate func longestMatch(in text: UTF8Text, at offset: Int, backwards: Bool) -> (value: Value, end: Int)? {
        var best = (value: Int32(-1), end: 0)
        forEachPlace(in: text, at: offset, backwards: backwards) { best = ($0, $1) }
        return best.value < 0 ? nil : (values[Int(best.value)], best.end)
    }
}

/// A set of words that are found by their end.
struct ReversedWordTrie<Value: Sendable>: ~Copyable, Sendable {
    private let trie: WordTrie<Value>

    /// - Parameter builder: The words, which were added backwards.
    init(_ builder: consuming WordTrieBuilder<Value>) {
        trie = WordTrie(builder)
    }

    /// Calls `body` with the value and the start of each word that ends at `offset`, the shortest first.
    @inline(__always)
    func forEachMatch(in text: UTF8Text, endingAt offset: Int, _ body: (Value, Int) -> Void) {
        trie.forEachMatch(in: text, at: offset, backwards: true, body)
    }

    /// The longest word that ends at `offset`, and where it begins.
    @inline(__always)
    func longestMatch(in text: UTF8Text, endingAt offset: Int) -> (value: Value, start: Int)? {
        trie.longestMatch(in: text, at: offset, backwards: true).map { ($0.value, $0.end) }
    }
}
