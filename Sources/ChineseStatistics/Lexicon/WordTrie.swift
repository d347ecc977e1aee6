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
        let list = WordList(words.lazy.map(\.word), isReversed: isReversed)
        longest = list.longest
        values = list.order.map { words[$0].value }
        build(node: 0, words: list, range: 0..<list.order.count, depth: 0)
        for edge in 0..<Int(nodes[0].edgeCount) { roots[Int(edgeBytes[edge])] = edgeTargets[edge] }
    }

    /// Builds the node whose words share their first `depth` bytes: a range of the sorted list.
    private mutating func build(node: Int, words: WordList, range: Range<Int>, depth: Int) {
        var start = range.lowerBound
        if start < range.upperBound, words.length(start) == depth {
            nodes[node].value = Int32(start)
            start += 1
        }
        let firstEdge = edgeBytes.count
        var end = start
        while end < range.upperBound {
            edgeBytes.append(words.byte(end, depth))
            edgeTargets.append(Int32(nodes.count))
            nodes.append(Node())
            end = words.groupEnd(end, range.upperBound, depth)
        }
        nodes[node].firstEdge = Int32(firstEdge)
        nodes[node].edgeCount = Int32(edgeBytes.count - firstEdge)
        var edge = firstEdge
        while start < range.upperBound {
            end = words.groupEnd(start, range.upperBound, depth)
            build(node: Int(edgeTargets[edge]), words: words, range: start..<end, depth: depth + 1)
            start = end
            edge += 1
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

/// Words as bytes in one buffer, sorted, each once: of equal words the last.
private struct WordList {
    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]
    /// The words' places in the list that was given, in the order of their bytes.
    private(set) var order: [Int] = []
    private(set) var longest = 0

    init(_ words: some Sequence<String>, isReversed: Bool) {
        for word in words {
            if isReversed {
                bytes.append(contentsOf: word.utf8.reversed())
            } else {
                bytes.append(contentsOf: word.utf8)
            }
            longest = max(longest, bytes.count - starts[starts.count - 1])
            starts.append(bytes.count)
        }
        var sorted = Array(0..<(starts.count - 1))
        bytes.withUnsafeBufferPointer { bytes in
            func slice(_ word: Int) -> Slice<UnsafeBufferPointer<UInt8>> { bytes[starts[word]..<starts[word + 1]] }
            sorted.sort { a, b in
                if slice(a).lexicographicallyPrecedes(slice(b)) { return true }
                return !slice(b).lexicographicallyPrecedes(slice(a)) && a < b
            }
            for word in sorted {
                if let last = order.last, slice(last).elementsEqual(slice(word)) { order.removeLast() }
                order.append(word)
            }
        }
    }

    func length(_ rank: Int) -> Int { starts[order[rank] + 1] - starts[order[rank]] }

    func byte(_ rank: Int, _ depth: Int) -> UInt8 { bytes[starts[order[rank]] + depth] }

    /// The end of the words that share their byte at `depth` with the word at `rank`.
    func groupEnd(_ rank: Int, _ limit: Int, _ depth: Int) -> Int {
        let shared = byte(rank, depth)
        var end = rank + 1
        while end < limit, byte(end, depth) == shared { end += 1 }
        return end
    }
}
