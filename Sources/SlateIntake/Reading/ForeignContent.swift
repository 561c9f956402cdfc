import SlateModel

/// What a file is that holds no lines of cells, told by how it begins.
enum ForeignContent: Sendable {
  case workbook, openDocument, oldWorkbook, spreadsheetXML
  case archive, pdf, webPage, xml, json
  /// Zeros among the bytes, in no encoding of text.
  case binary

  /// So many bytes are looked at.
  private static let lookedAtByteCount = 4096
  /// Text has hardly any zeros; of a binary file more than one byte in so many is one.
  private static let bytesAZero = 8

  /// - Parameter isUTF16: zeros are halves of letters.
  init?(_ bytes: Span<UInt8>, isUTF16: Bool) {
    let head = bytes.prefix(Self.lookedAtByteCount)
    switch head.first {
    case 0x50? where head.starts(with: "PK\u{3}\u{4}".utf8): self = Self.packed(head)
    case 0xD0? where head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]): self = .oldWorkbook
    case 0x25? where head.starts(with: "%PDF-".utf8): self = .pdf
    default:
      guard let marked = Self.marked(head) else {
        let zeros = head.count { $0 == 0 }
        guard !isUTF16, zeros * Self.bytesAZero > head.count else { return nil }
        self = .binary
        return
      }
      self = marked
    }
  }

  private static func packed(_ head: [UInt8]) -> Self {
    let names = String(decoding: head, as: UTF8.self).lowercased()
    if names.contains("opendocument") { return .openDocument }
    return names.contains("[content_types].xml") || names.contains("xl/") ? .workbook : .archive
  }

  /// Text of a language of its own: in it, too, a line is no row.
  private static func marked(_ head: [UInt8]) -> Self? {
    let text = head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    guard let first = text.first, [0x3C, 0x7B, 0x5B].contains(first) else { return nil }
    let words = String(decoding: text, as: UTF8.self).lowercased()
    if first != 0x3C { return isJSON(words) ? .json : nil }
    if words.hasPrefix("<?xml") {
      if words.contains("urn:schemas-microsoft-com:office:spreadsheet") { return .spreadsheetXML }
      return words.contains("<html") ? .webPage : .xml
    }
    let tags = ["<!doctype html", "<html", "<head", "<body", "<table", "<meta", "<style"]
    return tags.contains(where: words.hasPrefix) ? .webPage : nil
  }

  private static func isJSON(_ text: String) -> Bool {
    let next = text.dropFirst().first { !$0.isWhitespace }
    return text.hasPrefix("{") ? next == "\"" || next == "}" : next == "{"
  }
}

extension Span<UInt8> {
  fileprivate func prefix(_ count: Int) -> [UInt8] {
    (0..<Swift.min(count, self.count)).map { self[$0] }
  }
}

extension Problem {
  /// A file that no export as CSV can be.
  static func foreign(_ path: String, _ content: ForeignContent) -> Problem {
    let (message, remedy) = content.words
    return Problem(
      file: path, place: nil, severity: .error, message: "this is \(message), not CSV",
      remedy: remedy)
  }
}

extension ForeignContent {
  fileprivate var words: (what: String, remedy: String) {
    let save =
      "export CSV from the tool itself, or open it in a spreadsheet program and save the sheet as "
      + "\"CSV UTF-8\""
    return switch self {
    case .workbook: ("an Excel workbook", save)
    case .oldWorkbook: ("a workbook of an old Excel", save)
    case .openDocument: ("an OpenDocument file", save)
    case .spreadsheetXML: ("a spreadsheet in XML, whatever it is called", save)
    case .archive: ("a ZIP archive", "unpack it and name the CSV files in it")
    case .pdf: ("a PDF document", "export the list from the tool as CSV")
    case .webPage:
      (
        "a web page",
        "it may be the sign-in page instead of the export: look at it in a browser; if it shows the "
          + "table, open it in a spreadsheet program and save that as CSV"
      )
    case .xml: ("XML", "export the list from the tool as CSV")
    case .json: ("JSON", "export CSV, or turn it into CSV, a row an entry, a column a field")
    case .binary: ("a binary file", "is it the right one? slate reads text: CSV, also in .gz")
    }
  }
}
