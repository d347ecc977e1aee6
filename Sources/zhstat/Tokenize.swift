internal import ArgumentParser
internal import ChineseStatistics

/// `zhstat tokenize`: words, with each quantity as one of them.
struct Tokenize: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tokenize",
        abstract: "Split a text into words, with each quantity as one token.",
        discussion: """
            A document is written as its tokens with a line break after each, and an empty line after the document
            where there are several. White space between words is left out.

            EXAMPLES:
              zhstat tokenize report.txt
              echo 培训各类人才1.9万余人次 | zhstat tokenize --no-merge
            """)

    @Flag(inversion: .prefixedNo, help: "Make each quantity one token.")
    var merge = true

    @OptionGroup var common: CommonOptions
    @OptionGroup var input: InputOptions

    func run() throws {
        let tokenizer = Tokenizer(recognizer: try common.recognizer())
        let merging: Tokenizer.Merging = merge ? .quantities : []
        let separatesDocuments = input.lines
        @Sendable func write(_ document: Document, to output: inout UTF8Buffer) {
            let text = document.text
            var isFirst = true
            for token in tokenizer.tokens(in: text, merging: merging) {
                if token.kind == .other, text[token.range].allSatisfy(\.isWhitespace) { continue }
                if !isFirst { output.append(contentsOf: "\n") }
                isFirst = false
                output.append(contentsOf: text[token.range])
            }
            output.append(contentsOf: separatesDocuments ? "\n\n" : "\n")
        }
        try input.forEachDocument { write }
    }
}
