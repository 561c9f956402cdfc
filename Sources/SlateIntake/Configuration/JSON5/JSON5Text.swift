/// A text as it stands in `slate.json`, quotes around it, on one line.
func jsonText(_ text: String) -> String {
  let escaped = text.unicodeScalars.map { scalar in
    switch scalar {
    case "\\": "\\\\"
    case "\"": "\\\""
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case _ where scalar.value < 0x20 || (0x2028...0x2029).contains(scalar.value):
      "\\u" + String(0x10000 + scalar.value, radix: 16).dropFirst()
    default: String(scalar)
    }
  }
  return "\"" + escaped.joined() + "\""
}
