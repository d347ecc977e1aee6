import FoundationEssentials

/// Texts, and what one task found in each.
struct Load: Sendable {
    var texts: [String]
    var alone: [Digest]

    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// Reads the texts over and over on many tasks.
    ///
    /// Memory is measured after a minute, when every table is made that is made on demand, or half the time if that is
    /// less; and again at the end.
    func run(minutes: Double, tasks: Int, checksMemory: Bool) async throws {
        let start = ContinuousClock.now
        let end = start + .seconds(minutes * 60)
        let settled = start + .seconds(min(60, minutes * 30))
        let (readings, before) = try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<tasks { group.addTask { try await read(from: task, until: end) } }
            try await Task.sleep(until: settled)
            let before = residentMemory()
            return (try await group.reduce(0, +), before)
        }
        let after = residentMemory()
        print(
            "\(readings) readings of \(texts.count) texts on \(tasks) tasks,",
            "\(before >> 10) KiB and \(after >> 10) KiB at the end")
        if checksMemory, after > before + before / 50 {
            throw Failure(description: "memory grew from \(before) to \(after) bytes")
        }
    }

    /// Reads from a place of its own, each task in other steps, so that all orders occur.
    private func read(from task: Int, until end: ContinuousClock.Instant) async throws -> Int {
        var index = texts.count / 8 * task % texts.count
        var readings = 0
        while ContinuousClock.now < end {
            guard Digest(of: texts[index]) == alone[index] else {
                throw Failure(description: "read differently under load: \(texts[index].debugDescription)")
            }
            readings += 1
            index = (index + 2 * task + 1) % texts.count
            // There are fewer threads than tasks.
            await Task.yield()
        }
        return readings
    }
}

/// The bytes of the process that are in memory.
func residentMemory() -> Int {
    let fields = (try? String(contentsOf: URL(filePath: "/proc/self/statm"), encoding: .utf8))?.split(separator: " ")
    return (fields.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0) * 4096
}
