extension Period {
    /// A day of the Gregorian calendar.
    ///
    /// ```swift
    /// Period.Day("2024-02-29")!.description    // "2024-02-29"
    /// Period.Day("2023-02-29")                 // nil
    /// ```
    public struct Day: Hashable, Sendable, Comparable, CustomStringConvertible {
        /// The year above nine bits, of which four are the month and five the day.
        private let digits: UInt32

        /// The year, 1 to 9999.
        public var year: Int { Int(digits >> 9) }
        /// The month, 1 to 12.
        public var month: Int { Int(digits >> 5 & 0xF) }
        /// The day of the month, from 1.
        public var day: Int { Int(digits & 0x1F) }

        /// A day; nil where the calendar has none.
        public init?(year: Int, month: Int, day: Int) {
            guard (1...9999).contains(year), (1...12).contains(month),
                day >= 1, day <= Day.count(ofMonth: month, year: year)
            else { return nil }
            digits = UInt32(year << 9 | month << 5 | day)
        }

        /// Reads `YYYY-MM-DD`; nil for anything else.
        public init?(_ text: String) {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.map(\.utf8.count) == [4, 2, 2],
                parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
                let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
            else { return nil }
            self.init(year: year, month: month, day: day)
        }

        /// How many days a month has.
        static func count(ofMonth month: Int, year: Int) -> Int {
            switch month {
            case 4, 6, 9, 11: 30
            case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
            default: 31
            }
        }

        /// The days since 1970-01-01, by Howard Hinnant's "days from civil".
        var number: Int {
            let shifted = month <= 2 ? year - 1 : year
            let era = shifted / 400
            let yearOfEra = shifted - era * 400
            let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
            return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
        }

        /// The day of a ``number``, by "civil from days".
        init?(number: Int) {
            let shifted = number + 719_468
            guard shifted >= 0 else { return nil }
            let era = shifted / 146_097
            let dayOfEra = shifted - era * 146_097
            let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
            let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
            let shiftedMonth = (5 * dayOfYear + 2) / 153
            let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
            self.init(
                year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
                day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
        }

        /// How many days the date lies behind the Monday of its week.
        var daysSinceMonday: Int { ((number + 3) % 7 + 7) % 7 }

        /// Days in the order of the calendar.
        public static func < (a: Day, b: Day) -> Bool {
            a.digits < b.digits
        }

        /// The date as ISO 8601 writes it, `2023-06-30`.
        public var description: String {
            func digits(_ value: Int, _ width: Int) -> String {
                let text = String(value)
                return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
            }
            return "\(digits(year, 4))-\(digits(month, 2))-\(digits(day, 2))"
        }
    }
}
