internal import ChineseStatistics

/// What was written of the documents of a chunk, as far as they could be read.
///
/// It is handed from the job that makes it to the one that writes it, and never used by both.
final class ChunkResult: @unchecked Sendable {
    /// What was written, in blocks: a long one would be copied each time that it outgrows its memory.
    private(set) var blocks: [[UInt8]] = []
    private(set) var hasDocuments = false
    private(set) var failure: Failure?

    /// Works on the documents of a chunk, or takes over why there is none.
    init(of chunk: Swift.Result<Chunk, Failure>, lossy: Bool, _ transform: Pipeline.Transform) {
        var buffer = UTF8Buffer(capacity: 2 * UTF8Buffer.blockSize) { self.blocks.append(Array($0)) }
        do {
            try chunk.get().forEachDocument(lossy: lossy) { document throws(Failure) in
                transform(document, &buffer)
                buffer.flush(atLeast: UTF8Buffer.blockSize)
                hasDocuments = true
            }
        } catch {
            failure = error
        }
        buffer.flush()
    }
}

/// Results on their way to standard output, in the order of their numbers, with a header and a footer around them.
struct OrderedResults: ~Copyable {
    private let output = Output()
    private let header: String
    private let footer: String
    private var hasBegun = false
    private var waiting: [Int: ChunkResult] = [:]
    private var next = 0
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

    /// Takes the result with a number and writes it and those behind it, as far as they are there.
    ///
    /// - Returns: How many results were written, and whether those to come will be.
    mutating func add(_ result: ChunkResult, number: Int) -> (written: Int, goesOn: Bool) {
        waiting[number] = result
        var written = 0
        while let result = waiting.removeValue(forKey: next) {
            next += 1
            written += 1
            if failure == nil { write(result) }
        }
        return (written, failure == nil)
    }

    private mutating func write(_ result: ChunkResult) {
        do {
            if result.hasDocuments {
                try begin()
                for block in result.blocks { try output.write(block) }
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
