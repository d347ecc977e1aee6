import Benchmark
import ChineseStatistics
import FoundationEssentials
import Measuring
import Yardstick

/// Texts of growing length, whose throughput stays the same where the cost is linear, and tasks that share a recognizer,
/// whose throughput grows with the cores.
func scaling() {
    // The last one takes a gigabyte and half a minute, so that it has to be asked for.
    let isLargest = ProcessInfo.processInfo.environment["BENCHMARK_LARGEST"] != nil
    for (name, size) in [("1e4", 10_000), ("1e5", 100_000), ("1e6", 1_000_000), ("1e7", 10_000_000)]
        + (isLargest ? [("1e8", 100_000_000)] : [])
    {
        measure("\(name) bytes", on: .news("scaling", size: size)) { blackHole(Recognizer.standard.recognize($0)) }
    }
    for tasks in [1, 2, 4] {
        measure("tasks, \(tasks)", on: .news("scaling")) { await recognize($0, tasks: tasks) }
    }
}

/// Recognises the lines of a text, with one recognizer, in so many tasks at once.
private func recognize(_ text: String, tasks: Int) async {
    let recognizer = Recognizer.standard
    let lines = text.utf8.split(separator: 0x0A).map { String(Substring($0)) }
    await withTaskGroup(of: Void.self) { group in
        for task in 0..<tasks {
            let share = lines[lines.count * task / tasks..<lines.count * (task + 1) / tasks]
            group.addTask { for line in share { blackHole(recognizer.recognize(line)) } }
        }
    }
}
