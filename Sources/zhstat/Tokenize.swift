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
        try input.forEachDocument {
            let reader = TokenReader(tokenizer, merging: merging)
            return { document, output in
                var isFirst = true
                reader.forEachToken(ofUTF8: document.bytes) { token, kind in
                    if kind == .other, Self.isBlank(token) { return }
                    if !isFirst { output.append(contentsOf: "\n") }
                    isFirst = false
                    output.append(part: token)
                }
                output.append(contentsOf: separatesDocuments ? "\n\n" : "\n")
            }
        }
    }

    /// Whether a token is nothing but white space.
    ///
    /// Most that are no words are punctuation of ASCII or of Chinese, and told by their bytes: behind E3 only the
    /// ideographic space is white, and nothing that begins with a greater byte.
    private static func isBlank(_ token: UnsafeBufferPointer<UInt8>) -> Bool {
        switch token[0] {
        case 0x21...0x7E, 0xE4...0xFF: false
        case 0xE3 where token[1] != 0x80 || token[2] != 0x80: false
        default: String(decoding: token, as: UTF8.self).allSatisfy(\.isWhitespace)
        }
    }
}
