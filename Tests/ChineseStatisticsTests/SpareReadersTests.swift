import Testing

@testable import ChineseStatistics

/// Readers that wait for the next text, and what of one text must not reach another.
@Suite struct SpareReadersTests {
    private func reader() -> DocumentReader { DocumentReader(.standard) }

    @Test func readersAreTakenOnce() {
        let spares = SpareReaders()
        let (first, second) = (reader(), reader())
        #expect(spares.take() == nil)
        spares.put(first, after: 100)
        spares.put(second, after: 100)
        let taken = [spares.take(), spares.take()].compactMap { $0.map(ObjectIdentifier.init) }
        #expect(Set(taken) == [ObjectIdentifier(first), ObjectIdentifier(second)])
        #expect(spares.take() == nil)
    }

    /// Those that are too many, and that keep the memory of a long text, are given up; the others go with the set.
    @Test func readersAreGivenUp() {
        weak var ofLongText: DocumentReader?
        weak var first: DocumentReader?
        weak var last: DocumentReader?
        do {
            let spares = SpareReaders()
            ({
                let reader = reader()
                ofLongText = reader
                spares.put(reader, after: 1 << 20)
            })()
            for _ in 0..<20 {
                let reader = reader()
                if first == nil { first = reader }
                last = reader
                spares.put(reader, after: 100)
            }
            #expect(ofLongText == nil)
            #expect(first != nil && last == nil)
        }
        #expect(first == nil)
    }

    /// A recognizer goes when nobody has it any more, though readers wait with it.
    @Test func recognizersAreNotKept() throws {
        weak var waiting: DocumentReader?
        do {
            let recognizer = Recognizer(lexicon: try Lexicon(parsing: "标书 = classifier"))
            #expect("收到12标书".quantities(recognizer: recognizer).count == 1)
            var text = "12"
            text.withUTF8 { _ = recognizer.withReader(of: UTF8Text($0)) { reader, _ in waiting = reader } }
            #expect(waiting != nil)
        }
        #expect(waiting == nil)
    }

    /// Recognizers that share their readers go on to differ.
    @Test func recognizersDiffer() {
        let plain = Recognizer()
        let indefinite = plain.reportingIndefinite
        for _ in 0..<3 {
            #expect("做了一个决定".quantities(recognizer: plain).isEmpty)
            #expect("做了一个决定".quantities(recognizer: indefinite).count == 1)
            #expect(plain.recognize("做了一个决定").quantities.isEmpty)
        }
    }

    /// What a string says does not depend on those that were read before it, in whatever way, nor on other tasks.
    @Test func textsAreReadAlone() async {
        var random = SplitMix64(seed: 71)
        let texts = (0..<400).map { _ in RandomText.text(upTo: 40, using: &random) }
        let expected = texts.map { DocumentReader(.standard).recognize($0, reference: nil) }
        await withTaskGroup { group in
            for task in 0..<12 {
                group.addTask {
                    for index in texts.indices {
                        let place = (index * 7 + task * 31) % texts.count
                        // It stops at the first quantity.
                        _ = Quantity(texts[(place + 1) % texts.count])
                        let found = Recognizer.standard.recognize(texts[place])
                        #expect(found == expected[place], "\(texts[place].debugDescription)")
                        #expect(texts[place].quantities() == expected[place].quantities)
                    }
                }
            }
        }
    }
}
