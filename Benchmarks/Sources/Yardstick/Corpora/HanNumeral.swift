/// A number from 1 to 99,999 as it is spoken: 三万零五十.
func hanNumeral(_ number: Int) -> String {
    let digits = Array("零一二三四五六七八九")
    let powers = [(10_000, "万"), (1000, "千"), (100, "百"), (10, "十"), (1, "")]
    var text = ""
    var rest = number
    var skipped = false
    for (power, name) in powers {
        let digit = rest / power
        rest %= power
        guard digit > 0 else {
            skipped = !text.isEmpty
            continue
        }
        if skipped { text += "零" }
        skipped = false
        text += (number < 20 && power == 10 ? "" : String(digits[digit])) + name
    }
    return text
}
