/// The numbers of the lines of a text, from 1. A line ends with LF.
struct LineNumbers {
    private var starts: [String.Index]

    init(_ text: String) {
        let utf8 = text.utf8
        starts = [utf8.startIndex]
        for index in utf8.indices where utf8[index] == 0x0A { starts.append(utf8.index(after: index)) }
    }

    /// The number of the line that a place is in.
    ///
    /// - Complexity: Logarithmic in the number of lines.
    func number(of place: String.Index) -> Int {
        var lines = 0..<starts.count
        while lines.count > 1 {
            let middle = lines.lowerBound + lines.count / 2
            lines = starts[middle] <= place ? middle..<lines.upperBound : lines.lowerBound..<middle
        }
        return lines.lowerBound + 1
    }
}
