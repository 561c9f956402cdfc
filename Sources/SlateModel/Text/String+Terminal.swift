extension String {
  /// The same with U+FFFD for each control character that a terminal would act on; line ends stay.
  package var forTerminal: String {
    // The last byte begins U+0080 to U+009F, which terminals know as well.
    guard utf8.contains(where: { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F || $0 == 0xC2 }) else {
      return self
    }
    var plain = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control && scalar != "\n"
      plain.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(plain)
  }
}
