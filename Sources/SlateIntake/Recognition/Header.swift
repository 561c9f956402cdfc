/// A header under which a format keeps one of slate's columns, and when its cells count.
struct Header: Sendable, ExpressibleByStringLiteral {
  /// How the cells below it are read.
  enum Form: Sendable {
    /// As slate writes them.
    case own
    case length(LengthUnit)
    /// As the beginning of a length that the first of these headers ends.
    case span(end: [String])
  }

  /// One name; the cells of several are added up, or those of the first are a beginning.
  let names: [String]
  /// All must hold in a row for its cell to count.
  var conditions: [HeaderCondition] = []
  var form = Form.own
  /// The member of the JSON object in its cells that counts; nil for the whole cell.
  var member: String?
  /// It is the first column, whatever that is called.
  private var isFirst = false

  init(stringLiteral name: String) { names = [name] }

  private init(_ names: [String], _ form: Form) {
    self.names = names
    self.form = form
  }

  /// The first column of the file.
  static let first: Header = {
    var header = Header([], .own)
    header.isFirst = true
    return header
  }()

  /// A length of time: with words for its units, as a clock, or as a number of this unit.
  static func length(_ name: String, in unit: LengthUnit) -> Header {
    Header([name], .length(unit))
  }

  /// Lengths of time that are added up; a file that lacks one gives the sum of the others.
  static func sum(_ names: String..., in unit: LengthUnit) -> Header {
    Header(names, .length(unit))
  }

  /// The length from one time to another, each under the first of some headers.
  static func span(from start: [String], to end: [String]) -> Header {
    Header(start, .span(end: end))
  }

  /// A text or number inside the JSON object in its cells.
  static func member(_ member: String, of name: String) -> Header {
    var header = Header([name], .own)
    header.member = member
    return header
  }

  /// Its fields in a file; a length between two times has both or none.
  func fields(in header: HeaderRow) -> [Int] {
    if isFirst { return header.cells.isEmpty ? [] : [0] }
    guard case .span(let end) = form else { return names.flatMap(header.fields(named:)) }
    guard let start = names.flatMap(header.fields(named:)).first,
      let end = end.flatMap(header.fields(named:)).first
    else { return [] }
    return [start, end]
  }

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

  /// A column whose cell must be one of some words.
  static func column(_ headers: String..., isOneOf words: [String]) -> HeaderCondition {
    HeaderCondition(headers: headers, words: words, isWanted: true, isStrict: false)
  }
}

/// What a number without a word counts.
enum LengthUnit: Int, Sendable {
  case seconds = 1
  case minutes = 60
  case hours = 3600
  /// As spreadsheets keep what they show as a clock.
  case days = 86_400
}
