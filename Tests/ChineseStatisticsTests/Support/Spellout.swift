import CICUSpellout

/// Numbers spelled out by ICU's rules, which know nothing of the code that reads them back.
final class Spellout {
    private let format: UnsafeMutableRawPointer

    /// A format with one of the rule sets of a locale, such as `%spellout-cardinal`; nil where ICU has none.
    init?(locale: String, rules: String) {
        var status: CInt = 0
        guard let format = cicu_spellout_open(locale, &status), status <= 0 else { return nil }
        self.format = format
        let name = Array(rules.utf16)
        cicu_spellout_set_rules(format, name, Int32(name.count), &status)
        if status > 0 { return nil }
    }

    deinit { cicu_spellout_close(format) }

    func spell(_ number: Int64) -> String {
        text { cicu_spellout_integer(format, number, $0, $1, &$2) }
    }

    /// Spells a number that is given in plain decimal digits.
    func spell(decimal digits: String) -> String {
        text { cicu_spellout_decimal(format, digits, Int32(digits.utf8.count), $0, $1, &$2) }
    }

    private func text(_ body: (UnsafeMutablePointer<UInt16>?, Int32, inout CInt) -> Int32) -> String {
        var status: CInt = 0
        let units = [UInt16](unsafeUninitializedCapacity: 256) { buffer, count in
            count = max(0, min(256, Int(body(buffer.baseAddress, 256, &status))))
        }
        return status > 0 ? "" : String(decoding: units, as: UTF16.self)
    }
}
