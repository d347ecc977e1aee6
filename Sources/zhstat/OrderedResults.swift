internal import ChineseStatistics

/// What was written of the documents of a chunk, as far as they could be read.
///
/// It is handed from the job that fills it to the one that writes it, and never used by both. Once that is done it is
/// filled anew, since memory that nobody has used before costs more than what is written to it.
final class ChunkResult: @unchecked Sendable {
    /// The beginning of a long result, in blocks: it would be copied each time that it outgrows its memory.
    private final class Blocks {
        var list: [[UInt8]] = []
    }

    private let blocks: Blocks
    @exclusivity(unchecked) private var rest: UTF8Buffer
    private(set) var hasDocuments = false
    private(set) var failure: Failure?

    /// How many bytes a result may have before it is long.
    private static let longSize = 1 << 20

    init() {
        let blocks = Blocks()
        self.blocks = blocks
        rest = UTF8Buffer(capacity: 4 * UTF8Buffer.blockSize, partSize: Self.longSize) { blocks.list.append(Array($0)) }
    }

    /// Works on the documents of a chunk, or takes over why there is none, in place of what it held.
    func become(_ chunk: Swift.Result<Chunk, Failure>, lossy: Bool, _ transform: Pipeline.Transform) {
        blocks.list = []
        rest.removeAll()
        hasDocuments = false
        failure = nil
        do {
            try chunk.get().forEachDocument(lossy: lossy) { document throws(Failure) in
                transform(document, &rest)
                rest.flush(atLeast: Self.longSize)
                hasDocuments = true
            }
        } catch {
            failure = error
        }
    }

    /// Calls `body` with what was written, block by block.
    func forEachBlock(_ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Void) throws(Failure) {
        for block in blocks.list { try block.withUnsafeBufferPointer(body) }
        try body(rest.bytes)
    }
}

/// Results on their way to standard output, in the order of their numbers, with a header and a footer around them.
struct OrderedResults: ~Copyable {
    private let output = Output()
    private let header: String
    private let footer: String
    private var hasBegun = false
    private var waiting: [Int: ChunkResult] = [:]
    /// Results that were written.
    private var spare: [ChunkResult] = []
    private var nextNumber = 0
    private var failure: Failure?

    init(header: String, footer: String) {
        self.header = header
        self.footer = footer
    }

    /// Writes what `body` adds of the next document.
    mutating func write(_ body: (inout UTF8Buffer) -> Void) throws(Failure) {
        try begin()
        try output.write(body)
    }

    /// Hands on everything written so far.
    mutating func flush() throws(Failure) { try output.flush() }

    /// A result that can be filled.
    mutating func next() -> ChunkResult { spare.popLast() ?? ChunkResult() }

    /// Takes the result with a number and writes it and those behind it, as far as they are there.
    ///
    /// - Returns: How many results were written, and whether those to come will be.
    mutating func add(_ result: ChunkResult, number: Int) -> (written: Int, goesOn: Bool) {
        waiting[number] = result
        var written = 0
        while let result = waiting.removeValue(forKey: nextNumber) {
            nextNumber += 1
            written += 1
            if failure == nil { write(result) }
            spare.append(result)
        }
        return (written, failure == nil)
    }

    private mutating func write(_ result: ChunkResult) {
        do {
            if result.hasDocuments {
                try begin()
                try result.forEachBlock { block throws(Failure) in try output.write(block) }
            }
            failure = result.failure
        } catch {
            failure = error
        }
    }

    private mutating func begin() throws(Failure) {
        if !hasBegun { try output.write(header) }
        hasBegun = true
    }

    /// Writes what is left, and throws what went wrong.
    mutating func finish() throws(Failure) {
        if hasBegun { try output.write(footer) }
        try output.flush()
        if let failure { throw failure }
    }
}
