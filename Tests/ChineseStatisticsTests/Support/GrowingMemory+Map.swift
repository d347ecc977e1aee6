@testable import ChineseStatistics

extension GrowingMemory {
    /// What a closure makes of each element.
    func map<Result>(_ transform: (Element) -> Result) -> [Result] { indices.map { transform(self[$0]) } }
}
