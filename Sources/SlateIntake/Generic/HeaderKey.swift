import Foundation

/// The form in which a header is looked up among the names that people give to columns.
///
/// Only letters, digits and `#` count, in lower case and without accents: `Date_Opened`,
/// `dateOpened` and `Date opened:` are one.
enum HeaderKey {
  static func of(_ header: String) -> String {
    let letters = header.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars
    var key = String.UnicodeScalarView()
    for scalar in letters where scalar == "#" || scalar.properties.isAlphabetic || isDigit(scalar) {
      if scalar == "ß" { key.append("s") }
      key.append(scalar == "ß" ? "s" : scalar)
    }
    return String(key)
  }

  /// The keys of a name: its own, and the one of its spelling without umlauts.
  static func all(_ name: String) -> [String] {
    let spelled = ["ä": "ae", "ö": "oe", "ü": "ue"].reduce(name.lowercased()) {
      $0.replacing($1.key, with: $1.value)
    }
    let (plain, written) = (of(name), of(spelled))
    return plain == written ? [plain] : [plain, written]
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}
