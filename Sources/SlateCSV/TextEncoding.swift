/// How the letters of a file are written as bytes.
package enum TextEncoding: Equatable, Sendable {
  case utf8
  /// UTF-8 after a byte-order mark.
  case markedUTF8
  /// UTF-8 in which some bytes are not: those are read as Windows-1252.
  case damagedUTF8
  case utf16LittleEndian
  case utf16BigEndian
  /// Also what Latin-1 exports are read as: it has a character for each of their bytes.
  case windows1252
  /// The letters of DOS in western Europe; never found, only configured.
  case codePage850

  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .markedUTF8: "UTF-8 with BOM"
    case .damagedUTF8: "UTF-8 with bytes of Windows-1252"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1252: "Windows-1252"
    case .codePage850: "CP850"
    }
  }

  /// Whether the bytes are read as they stand.
  package var isUTF8: Bool { self == .utf8 || self == .markedUTF8 }
}
