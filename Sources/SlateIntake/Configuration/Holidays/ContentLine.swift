/// A line of an iCalendar file with those folded into it: `NAME;PARAMETER=VALUE:value`.
struct ContentLine {
  /// In capitals.
  var name: String
  /// By name in capitals; several values of one are kept as they were written.
  var parameters: [String: String]
  var value: String
  /// The first of its physical lines, from 1.
  var number: Int

  /// All lines of a file that begins as an iCalendar file does.
  ///
  /// Folds are undone on bytes, because they may fall inside a character.
  static func lines(of bytes: [UInt8]) throws(PlacedHolidayFault) -> [ContentLine] {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let unfolded = unfoldedLines(of: text)
    guard let first = unfolded.first, isOpening(first.bytes) else {
      throw PlacedHolidayFault(fault: .notACalendar, line: unfolded.first?.number ?? 1)
    }
    var lines: [ContentLine] = []
    for line in unfolded {
      guard let text = String(validating: line.bytes, as: UTF8.self) else {
        throw PlacedHolidayFault(fault: .notUTF8, line: line.number)
      }
      guard let parsed = ContentLine(text, number: line.number) else {
        throw PlacedHolidayFault(fault: .noContentLine, line: line.number)
      }
      lines.append(parsed)
    }
    return lines
  }

  private static func isOpening(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self).map {
      ContentLine($0, number: 1).map { $0.name == "BEGIN" && $0.word == "VCALENDAR" } ?? false
    } ?? false
  }

  /// The lines that are not empty, each with its number.
  private static func unfoldedLines(
    of bytes: ArraySlice<UInt8>
  ) -> [(bytes: [UInt8], number: Int)] {
    var lines: [(bytes: [UInt8], number: Int)] = []
    let physical = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in physical.enumerated() {
      let content = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      guard let first = content.first else { continue }
      let isFolded = first == UInt8(ascii: " ") || first == UInt8(ascii: "\t")
      if isFolded, !lines.isEmpty {
        lines[lines.count - 1].bytes += content.dropFirst()
      } else {
        lines.append((Array(content), index + 1))
      }
    }
    return lines
  }

  private init?(_ line: String, number: Int) {
    var pieces: [Substring] = []
    var start = line.startIndex
    var isQuoted = false
    var colon: String.Index?
    for index in line.indices where colon == nil {
      switch line[index] {
      case "\"": isQuoted.toggle()
      case ";" where !isQuoted, ":" where !isQuoted:
        pieces.append(line[start..<index])
        start = line.index(after: index)
        if line[index] == ":" { colon = index }
      default: break
      }
    }
    guard colon != nil, let name = pieces.first, !name.isEmpty else { return nil }
    self.name = name.uppercased()
    self.number = number
    value = String(line[start...])
    parameters = [:]
    for piece in pieces.dropFirst() {
      let parts = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { return nil }
      parameters[parts[0].uppercased()] = String(parts[1])
    }
  }

  /// The value in capitals without spaces around it, for values that are words.
  var word: String {
    String(value.uppercased().drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
