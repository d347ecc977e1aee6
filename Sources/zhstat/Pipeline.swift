internal import Dispatch

/// Transforms documents on several threads and writes the results in the order of the documents.
final class Pipeline {
    /// Adds what is written of a document.
    typealias Transform = @Sendable (Document, inout [UInt8]) -> Void

    private let jobs: Int
    private let output: Output
    private let header: String
    private let footer: String
    private let transform: Transform
    private var batch: [Document] = []
    private var batchSize = 0
    private var hasBegun = false

    /// - Parameter header: What comes before the first document. Without documents there is none.
    /// - Parameter footer: What comes after the last document, whatever ended the work, where there is a header.
    init(
        jobs: Int, output: Output, header: String, footer: String, transform: @escaping Transform
    ) {
        self.jobs = jobs
        self.output = output
        self.header = header
        self.footer = footer
        self.transform = transform
    }

    /// Takes a document. With one job its result is written at once.
    func add(_ document: Document) throws {
        if !hasBegun { try output.write(header) }
        hasBegun = true
        guard jobs > 1 else { return try output.write { transform(document, &$0) } }
        batch.append(document)
        batchSize += document.text.utf8.count
        if batchSize >= jobs << 18 { try runBatch() }
    }

    /// Writes what is left.
    func finish() throws {
        try runBatch()
        if hasBegun { try output.write(footer) }
        try output.flush()
    }

    /// Cuts the documents gathered so far into one share a job and runs the shares side by side.
    private func runBatch() throws {
        guard !batch.isEmpty else { return }
        let documents = batch
        batch.removeAll(keepingCapacity: true)
        batchSize = 0
        let shares = Shares(count: jobs)
        let size = (documents.count + jobs - 1) / jobs
        let transform = transform
        DispatchQueue.concurrentPerform(iterations: jobs) { job in
            var result: [UInt8] = []
            for document in documents.dropFirst(job * size).prefix(size) { transform(document, &result) }
            shares.set(job, result)
        }
        for result in shares.results { try output.write { $0.append(contentsOf: result) } }
    }
}

/// The results of each job. Every job writes its own place only.
private final class Shares: @unchecked Sendable {
    private let places: UnsafeMutableBufferPointer<[UInt8]>

    init(count: Int) {
        places = .allocate(capacity: count)
        places.initialize(repeating: [])
    }

    deinit {
        places.deinitialize()
        places.deallocate()
    }

    func set(_ job: Int, _ result: [UInt8]) { places[job] = result }

    var results: [[UInt8]] { Array(places) }
}
