import Testing

@testable import ChineseStatistics

@Suite struct GrowingMemoryTests {
    /// Something of which it is counted how often it is given up.
    private final class Counted {
        let number: Int
        let log: Log

        init(_ number: Int, _ log: Log) { (self.number, self.log) = (number, log) }

        deinit { log.numbers.append(number) }
    }

    private final class Log {
        var numbers: [Int] = []
    }

    private func memory(of count: Int, _ log: Log) -> GrowingMemory<Counted> {
        var memory = GrowingMemory<Counted>(capacity: 1)
        for number in 0..<count { memory.append(Counted(number, log)) }
        return memory
    }

    @Test func elementsAreGivenAwayOnceAndInOrder() {
        let log = Log()
        var memory = memory(of: 5, log)
        var taken: [Counted] = []
        memory.takeAll { taken.append($0) }
        #expect(taken.map(\.number) == [0, 1, 2, 3, 4])
        #expect(memory.isEmpty && memory.last == nil && log.numbers.isEmpty)
        memory.append(Counted(9, log))
        #expect(memory.map(\.number) == [9])
        taken = []
        #expect(log.numbers.sorted() == [0, 1, 2, 3, 4])
    }

    @Test(arguments: 0...4) func whatIsRemovedIsGivenUp(removed: Int) {
        let log = Log()
        var memory = memory(of: 5, log)
        memory.removeFirst(removed)
        #expect(log.numbers.sorted() == Array(0..<removed))
        #expect(memory.map(\.number) == Array(removed..<5))
        memory.removeLast()
        #expect(log.numbers.last == 4)
        #expect(memory.map(\.number) == Array(removed..<4))
        memory.removeAll()
        #expect(memory.isEmpty && log.numbers.sorted() == [0, 1, 2, 3, 4])
    }

    @Test func elementsAtTheirAddresses() {
        var memory = GrowingMemory<Int>(capacity: 2)
        for number in [3, 5, 8] { memory.append(number) }
        #expect(memory.address(of: 1).pointee == 5 && memory.address(of: 2).pointee == 8)
    }
}
