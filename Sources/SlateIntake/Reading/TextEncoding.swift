/// How the letters of a file are written as bytes.
package enum TextEncoding: Sendable {
  case utf8
  /// UTF-8 after a byte-order mark.
  case markedUTF8
  /// What is no UTF-8 and says nothing of itself.
  case windows1252

  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .markedUTF8: "UTF-8 with BOM"
    case .windows1252: "Windows-1252"
    }
  }
}
