/// A set of words, each with a value, that finds the longest one at a place of a text.
///
/// It is a trie over UTF-8 bytes in flat arrays. A lookup costs time linear in the longest word, whatever the
/// size of the set.
struct WordTrie<Value: Sendable>: Sendable {
    private struct Node {
        var firstEdge: Int32 = 0
        var edgeCount: Int32 = 0
        var value: Int32 = -1
    }

    private var nodes: [Node] = [Node()]
    private var edgeBytes: [UInt8] = []
    private var edgeTargets: [Int32] = []
    private var values: [Value] = []
    /// Where the words that begin with a byte go on, so that most lookups end at their first byte.
    private var roots: [Int32] = Array(repeating: -1, count: 256)
    private let isReversed: Bool

    /// The length in bytes of the longest word.
    private(set) var longest = 0

    /// - Parameter isReversed: Whether words are matched by their end, backwards.
    /// - Precondition: Later words replace earlier ones that are equal.
    init(_ words: [(word: String, value: Value)], isReversed: Bool = false) {
        self.isReversed = isReversed
        var byBytes: [[UInt8]: Value] = [:]
        byBytes.reserveCapacity(words.count)
        for (word, value) in words {
            byBytes[isReversed ? Array(word.utf8.reversed()) : Array(word.utf8)] = value
        }
        let sorted = byBytes.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        longest = sorted.map(\.key.count).max() ?? 0
        build(node: 0, words: sorted[...], depth: 0)
        for edge in 0..<Int(nodes[0].edgeCount) { roots[Int(edgeBytes[edge])] = edgeTargets[edge] }
    }

    private mutating func build(node: Int, words: ArraySlice<(key: [UInt8], value: Value)>, depth: Int) {
        var rest = words
        if let first = rest.first, first.key.count == depth {
            nodes[node].value = Int32(values.count)
            values.append(first.value)
            rest.removeFirst()
        }
        var groups: [(byte: UInt8, words: ArraySlice<(key: [UInt8], value: Value)>)] = []
        while let first = rest.first {
            let byte = first.key[depth]
            let group = rest.prefix { $0.key[depth] == byte }
            groups.append((byte, group))
            rest = rest[group.endIndex...]
        }
        let firstEdge = edgeBytes.count
        nodes[node].firstEdge = Int32(firstEdge)
        nodes[node].edgeCount = Int32(groups.count)
        for group in groups {
            edgeBytes.append(group.byte)
            edgeTargets.append(Int32(nodes.count))
            nodes.append(Node())
        }
        for (index, group) in groups.enumerated() {
            build(node: Int(edgeTargets[firstEdge + index]), words: group.words, depth: depth + 1)
        }
    }

    private func target(of node: Int32, byte: UInt8) -> Int32 {
        let node = nodes[Int(node)]
        var edge = Int(node.firstEdge)
        let end = edge + Int(node.edgeCount)
        while edge < end {
            if edgeBytes[edge] == byte { return edgeTargets[edge] }
            edge += 1
        }
        return -1
    }

    /// Calls `body` with the value and the other end of each word that begins at `offset`, or ends there where the
    /// set is reversed, the shortest first.
    @inline(__always)
    func forEachMatch(in text: UTF8Text, at offset: Int, _ body: (Value, Int) -> Void) {
        var position = offset
        var node = Int32(-1)
        while true {
            if isReversed ? position <= 0 : position >= text.count { return }
            let byte = text[isReversed ? position - 1 : position]
            node = position == offset ? roots[Int(byte)] : target(of: node, byte: byte)
            guard node >= 0 else { return }
            position += isReversed ? -1 : 1
            let value = nodes[Int(node)].value
            if value >= 0 { body(values[Int(value)], position) }
        }
    }

    /// The longest word that begins at `offset`, or ends there where the set is reversed, and its other end.
    func longestMatch(in text: UTF8Text, at offset: Int) -> (value: Value, end: Int)? {
        var best: (value: Value, end: Int)?
        forEachMatch(in: text, at: offset) { best = ($0, $1) }
        return best
    }
}
