extension Quantity {
    /// The values that a phrase allows, from a lower to an upper bound.
    ///
    /// ```swift
    /// Quantity("1.9万余人次")!.interval!.description     // "(19000,20000)"
    /// Quantity("超过97%")!.interval!.description         // "(97,inf)"
    /// Quantity("3—5万元")!.interval!.description         // "[30000,50000]"
    /// ```
    ///
    /// The description is the notation of ISO 31-11, with `-inf` and `inf` where a side has no bound.
    public struct Interval: Hashable, Sendable {
        /// One end of an interval.
        public struct Bound: Hashable, Sendable {
            /// The number at the end.
            public var value: Number

            /// Whether the interval includes it.
            public var isIncluded: Bool

            /// Creates the end of an interval.
            public init(_ value: Number, isIncluded: Bool) {
                self.value = value
                self.isIncluded = isIncluded
            }
        }

        /// The lower end, nil where nothing bounds the values from below.
        public var lower: Bound?

        /// The upper end, nil where nothing bounds the values from above.
        public var upper: Bound?

        /// Creates an interval from its ends.
        public init(lower: Bound?, upper: Bound?) {
            self.lower = lower
            self.upper = upper
        }

        /// Whether a number lies in the interval.
        public func contains(_ number: Number) -> Bool {
            if let lower, number < lower.value || (!lower.isIncluded && number == lower.value) { return false }
            if let upper, number > upper.value || (!upper.isIncluded && number == upper.value) { return false }
            return true
        }

        /// 几 alone: from two to nine, which is less than ten.
        static var several: Self {
            Self(
                lower: Bound(Number(coefficient: 2), isIncluded: true),
                upper: Bound(Number(coefficient: 1, exponent: 1), isIncluded: false))
        }

        static func closed(_ low: Number, _ high: Number) -> Self {
            Self(lower: Bound(low, isIncluded: true), upper: Bound(high, isIncluded: true))
        }

        static func open(_ low: Number, _ high: Number) -> Self {
            Self(lower: Bound(low, isIncluded: false), upper: Bound(high, isIncluded: false))
        }

        /// The interval mirrored at zero.
        var negated: Self {
            func mirrored(_ bound: Bound?) -> Bound? {
                bound.map { Bound($0.value.negated, isIncluded: $0.isIncluded) }
            }
            return Self(lower: mirrored(upper), upper: mirrored(lower))
        }
    }
}

extension Quantity.Interval: LosslessStringConvertible {
    /// The interval in ISO 31-11 notation: `(19000,20000)`, `[30000,50000]`, `(97,inf)`.
    public var description: String {
        let open = lower?.isIncluded == true ? "[" : "("
        let close = upper?.isIncluded == true ? "]" : ")"
        return "\(open)\(lower?.value.description ?? "-inf"),\(upper?.value.description ?? "inf")\(close)"
    }

    /// Reads what ``description`` writes; nil for anything else.
    public init?(_ description: String) {
        guard let open = description.first, let close = description.last, description.count >= 3,
            open == "[" || open == "(", close == "]" || close == ")"
        else { return nil }
        let ends = description.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        let (low, high) = (Quantity.Number(String(ends[0])), Quantity.Number(String(ends[1])))
        guard low != nil || ends[0] == "-inf", high != nil || ends[1] == "inf" else { return nil }
        self.init(
            lower: low.map { Bound($0, isIncluded: open == "[") },
            upper: high.map { Bound($0, isIncluded: close == "]") })
    }
}
