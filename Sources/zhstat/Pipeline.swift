internal import ChineseStatistics
internal import Dispatch
internal import Synchronization

/// Transforms documents, on several threads if asked to, and writes the results in the order of the documents.
struct Pipeline {
    /// Adds what is written of a document.
    typealias Transform = (Document, inout UTF8Buffer) -> Void

    /// What comes before the first document. Without documents there is none.
    let header: String

    /// What comes after the last document, whatever ended the work, where there is a header.
    let footer: String

    /// Whether invalid UTF-8 is replaced.
    let isLossy: Bool

    /// Makes what works on documents one after the other, once for each job.
    let makeTransform: @Sendable () -> Transform

    /// Works on everything that there is to read. What was done before a failure is written all the same.
    func run(_ inputs: consuming Inputs, jobs: Int) throws(Failure) {
        let results = OrderedResults(header: header, footer: footer)
        if jobs == 1 {
            try runAlone(inputs, results)
        } else {
            try runSideBySide(inputs, results, jobs: jobs)
        }
    }

    /// Writes each document as soon as it is done, from the buffer that it was written into.
    private func runAlone(_ inputs: consuming Inputs, _ results: consuming OrderedResults) throws(Failure) {
        let transform = makeTransform()
        do {
            while let chunk = try inputs.next() {
                try chunk.forEachDocument(lossy: isLossy) { document throws(Failure) in
                    try results.write { transform(document, &$0) }
                }
                // Who waits for more input has the results of what there was.
                try results.flush()
            }
        } catch {
            try results.finish()
            throw error
        }
        try results.finish()
    }

    /// Every job takes a chunk, works on it and hands in the result; the first that can be written is, and those
    /// behind it. So nobody waits for anybody but where a chunk takes as long as several others together.
    private func runSideBySide(
        _ inputs: consuming Inputs, _ results: consuming sending OrderedResults, jobs: Int
    ) throws(Failure) {
        let work = Mutex(NumberedChunks(inputs: inputs))
        let results = Mutex(results)
        // As many chunks are in memory. The earliest is always being worked on, so that room comes.
        let room = DispatchSemaphore(value: 2 * jobs)
        DispatchQueue.concurrentPerform(iterations: jobs) { _ in
            let transform = makeTransform()
            while true {
                room.wait()
                guard let (number, chunk) = work.withLock({ $0.next() }) else { break }
                let result = results.withLock { $0.next() }
                result.become(chunk, lossy: isLossy, transform)
                let (written, goesOn) = results.withLock { $0.add(result, number: number) }
                if !goesOn { work.withLock { $0.stop() } }
                for _ in 0..<written { room.signal() }
            }
            room.signal()
        }
        try results.withLock { results throws(Failure) in try results.finish() }
    }
}

/// The chunks of all inputs with their numbers, up to the first that cannot be read.
private struct NumberedChunks: ~Copyable {
    private var inputs: Inputs
    private var number = 0
    private var isStopped = false

    init(inputs: consuming Inputs) { self.inputs = inputs }

    mutating func next() -> (Int, Swift.Result<Chunk, Failure>)? {
        guard !isStopped else { return nil }
        defer { number += 1 }
        do {
            return try inputs.next().map { (number, .success($0)) }
        } catch {
            isStopped = true
            return (number, .failure(error))
        }
    }

    mutating func stop() { isStopped = true }
}
