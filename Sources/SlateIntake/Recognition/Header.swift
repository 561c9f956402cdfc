/// A header under which a format keeps one of slate's columns, and when its cells count.
struct Header: Sendable, ExpressibleByStringLiteral {
  /// One name; the cells of several are added up.
  let names: [String]
  /// All must hold in a row for its cell to count.
  var conditions: [HeaderCondition] = []
  /// What a number in it counts; nil for slate's own minutes, written as slate writes them.
  var unit: LengthUnit?

  init(stringLiteral name: String) { names = [name] }

  private init(_ names: [String], unit: LengthUnit) {
    self.names = names
    self.unit = unit
  }

  /// A length of time: with words for its units, as a clock, or as a number of this unit.
  static func length(_ name: String, in unit: LengthUnit) -> Header { Header([name], unit: unit) }

  /// Lengths of time that are added up; a file that lacks one gives the sum of the others.
  static func sum(_ names: String..., in unit: LengthUnit) -> Header { Header(names, unit: unit) }

  /// The same where another cell of the row is one of these words; where the file has no such
  /// column, the header does not count.
  func when(_ header: [String], is words: [String]) -> Header {
    adding(HeaderCondition(headers: header, words: words, isWanted: true, isStrict: true))
  }

  /// The same unless another cell of the row is one of these words.
  func unless(_ header: [String], is words: [String]) -> Header {
    adding(HeaderCondition(headers: header, words: words, isWanted: false, isStrict: false))
  }

  /// The same where another cell of the row is one of these words, if the file has that column.
  func whenGiven(_ header: [String], is words: [String]) -> Header {
    adding(HeaderCondition(headers: header, words: words, isWanted: true, isStrict: false))
  }

  /// The same unless another cell of the row has one of these words in it.
  func unless(_ header: [String], saying words: [String]) -> Header {
    adding(
      HeaderCondition(
        headers: header, words: words, isWanted: false, isStrict: false, arePieces: true))
  }

  /// The same unless another cell of the row is empty, if the file has that column.
  func unlessEmpty(_ header: [String]) -> Header {
    adding(HeaderCondition(headers: header, words: [""], isWanted: false, isStrict: false))
  }

  private func adding(_ condition: HeaderCondition) -> Header {
    var header = self
    header.conditions.append(condition)
    return header
  }
}

/// What another cell of a row must say for a header to count in it.
struct HeaderCondition: Sendable {
  /// Names of one column in several languages or versions.
  let headers: [String]
  /// In lower case; an empty word is an empty cell.
  let words: [String]
  /// The cell must be one of the words, or none of them.
  let isWanted: Bool
  /// It fails where the file has no such column.
  let isStrict: Bool
  /// The words may stand anywhere in the cell.
  var arePieces = false
}

/// What a number without a word counts.
enum LengthUnit: Int, Sendable {
  case seconds = 1
  case minutes = 60
  case hours = 3600
  /// As spreadsheets keep what they show as a clock.
  case days = 86_400
}
