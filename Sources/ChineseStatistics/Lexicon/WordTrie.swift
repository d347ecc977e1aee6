/// A set of words, each with a value, that finds the longest one at a place of a text.
///
/// It is a trie over Unicode scalars. The scalar that a word begins with is looked up in a table, as most lookups
/// end there; the scalars that may follow another are a short list. A lookup costs time linear in the longest word
/// and in the number of words that share all but one of its scalars.
struct WordTrie<Value: Sendable>: Sendable {
    private struct Node {
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

    /// Node 0 stands for none; its children are the first scalars outside the Basic Multilingual Plane.
    private var nodes: [Node] = [Node(scalar: 0)]
    private var values: [Value] = []
    /// The nodes of first scalars in pages of 256; page 0 is empty.
    private var roots = [Int32](repeating: 0, count: 256)
    private var pages = [Int32](repeating: 0, count: 256)
    private let isReversed: Bool

    /// - Parameter isReversed: Whether words are matched by their end, backwards.
    /// - Complexity: Linear in the length of the words, for words that spread over many first scalars.
    /// - Precondition: Later words replace earlier ones that are equal.
    init(_ words: [(word: String, value: Value)], isReversed: Bool = false) {
        self.isReversed = isReversed
        values.reserveCapacity(words.count)
        nodes.reserveCapacity(words.count * 2)
        for (word, value) in words {
            let node = insert(word)
            guard node > 0 else { continue }
            if nodes[node].value >= 0 {
                values[Int(nodes[node].value)] = value
            } else {
                nodes[node].value = Int32(values.count)
                values.append(value)
            }
        }
    }

    /// The node at which a word ends.
    private mutating func insert(_ word: String) -> Int {
        var word = word
        return word.withUTF8 { bytes in
            let text = UTF8Text(bytes)
            var node = 0
            var position = isReversed ? text.count : 0
            while let (scalar, end) = step(in: text, from: position) {
                node = child(of: node, scalar)
                position = end
            }
            return node
        }
    }

    /// The next scalar in the direction of the words, and where the one after it is; nil at the end.
    @inline(__always)
    private func step(in text: UTF8Text, from position: Int) -> (scalar: UInt32, next: Int)? {
        if isReversed {
            let (scalar, start) = text.scalar(before: position)
            return start < position ? (scalar, start) : nil
        }
        let (scalar, length) = text.scalar(at: position)
        return length > 0 ? (scalar, position + length) : nil
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
                nodes.append(Node(scalar: scalar))
            }
            return Int(roots[root])
        }
        let found = Int(next(behind: Int32(node), scalar))
        if found > 0 { return found }
        nodes.append(Node(scalar: scalar, sibling: nodes[node].firstChild))
        nodes[node].firstChild = Int32(nodes.count - 1)
        nodes[node].followers |= 1 << UInt64(scalar & 63)
        return nodes.count - 1
    }

    @inline(__always)
    private func root(_ scalar: UInt32) -> Int32 {
        guard scalar < 0x10000 else { return next(behind: 0, scalar) }
        return roots[Int(pages[Int(scalar >> 8)]) + Int(scalar & 0xFF)]
    }

    @inline(__always)
    private func next(behind node: Int32, _ scalar: UInt32) -> Int32 {
        guard nodes[Int(node)].mayPrecede(scalar) else { return 0 }
        var child = nodes[Int(node)].firstChild
        while child > 0, nodes[Int(child)].scalar != scalar { child = nodes[Int(child)].sibling }
        return child
    }

    /// Calls `body` with the place of the value and the other end of each word at `offset`, the shortest first.
    @inline(__always)
    private func forEachPlace(in text: UTF8Text, at offset: Int, _ body: (Int32, Int) -> Void) {
        var position = offset
        var node = Int32(0)
        while let (scalar, end) = step(in: text, from: position) {
            position = end
            node = node == 0 ? root(scalar) : next(behind: node, scalar)
            guard node > 0 else { return }
            let value = nodes[Int(node)].value
            if value >= 0 { body(value, position) }
        }
    }

    /// Whether a word may stand at `offset`, by its first two scalars, which exclude it at most places.
    @inline(__always)
    func mayMatch(in text: UTF8Text, at offset: Int) -> Bool {
        guard let (first, next) = step(in: text, from: offset) else { return false }
        let root = Int(root(first))
        guard root > 0 else { return false }
        if nodes[root].value >= 0 { return true }
        guard let (second, _) = step(in: text, from: next) else { return false }
        return nodes[root].mayPrecede(second)
    }

    /// Calls `body` with the value and the other end of each word that begins at `offset`, or ends there where the
    /// set is reversed, the shortest first.
    @inline(__always)
    func forEachMatch(in text: UTF8Text, at offset: Int, _ body: (Value, Int) -> Void) {
        forEachPlace(in: text, at: offset) { body(values[Int($0)], $1) }
    }

    /// The longest word that begins at `offset`, or ends there where the set is reversed, and its other end.
    @inline(__always)
    func longestMatch(in text: UTF8Text, at offset: Int) -> (value: Value, end: Int)? {
        var best: (value: Int32, end: Int)?
        forEachPlace(in: text, at: offset) { best = ($0, $1) }
        return best.map { (values[Int($0.value)], $0.end) }
    }

    /// The longest word that begins at `offset` and ends at `limit` or before, and its end.
    @inline(__always)
    func longestMatch(in text: UTF8Text, at offset: Int, endingBy limit: Int) -> (value: Value, end: Int)? {
        var best: (value: Int32, end: Int)?
        forEachPlace(in: text, at: offset) { if $1 <= limit { best = ($0, $1) } }
        return best.map { (values[Int($0.value)], $0.end) }
    }
}
