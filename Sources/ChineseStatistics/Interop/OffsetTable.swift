/// The offsets of places of a text in some unit, found in one pass.
struct OffsetTable {
    private var offsets: [String.Index: Int] = [:]

    /// - Complexity: Linear in the length of the text, and *n* log *n* in the number of places.
    init(_ places: [String.Index], in text: String, unit: Recognition.OffsetUnit) {
        var index = text.startIndex
        var count = 0
        offsets.reserveCapacity(places.count)
        for place in places.sorted() where place > index || offsets.isEmpty {
            switch unit {
            case .scalar: count += text.unicodeScalars.distance(from: index, to: place)
            case .utf8: count += text.utf8.distance(from: index, to: place)
            case .utf16: count += text.utf16.distance(from: index, to: place)
            }
            index = place
            offsets[place] = count
        }
    }

    /// The offsets of a range whose ends are among the places.
    func range(_ range: Range<String.Index>) -> [Int] {
        [offsets[range.lowerBound] ?? 0, offsets[range.upperBound] ?? 0]
    }
}
