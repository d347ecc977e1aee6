/// JSON on several lines: two spaces a level, and short arrays of numbers on one line.
enum PrettyJSON {
    /// The same JSON with line breaks and indentation.
    ///
    /// - Precondition: `compact` is well-formed JSON without spaces between its tokens.
    static func text(of compact: String) -> String {
        var result: [UInt8] = []
        var level = 0
        var isString = false
        var isEscaped = false
        var numberLists: [Bool] = []
        let bytes = Array(compact.utf8)
        func breakLine() {
            result.append(0x0A)
            result.append(contentsOf: repeatElement(0x20, count: 2 * level))
        }
        for (index, byte) in bytes.enumerated() {
            if isString {
                result.append(byte)
                if byte == 0x22, !isEscaped { isString = false }
                isEscaped = byte == 0x5C && !isEscaped
                continue
            }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch byte {
            case 0x22:
                isString = true
                result.append(byte)
            case 0x5B, 0x7B:  // [ {
                let isFlat = (0x30...0x39).contains(next) || next == 0x5D || next == 0x7D
                numberLists.append(isFlat)
                result.append(byte)
                level += 1
                if !isFlat { breakLine() }
            case 0x5D, 0x7D:  // ] }
                level -= 1
                if numberLists.popLast() == false { breakLine() }
                result.append(byte)
            case 0x2C:
                result.append(byte)
                if numberLists.last == true { result.append(0x20) } else { breakLine() }
            case 0x3A:
                result.append(byte)
                result.append(0x20)
            default:
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
