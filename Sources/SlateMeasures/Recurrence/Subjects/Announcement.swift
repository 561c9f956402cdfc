/// What a word of a subject says of the number behind it.
enum Announcement {
  case nothing
  /// Behind `error`, `code`, `event`, `version` and their like.
  case number
  /// Behind `http`.
  case httpStatus
  /// Behind `windows`.
  case release
  /// Behind `kb`.
  case article

  /// - Parameters:
  ///   - piece: in lower case.
  ///   - before: what the piece before it said.
  init(by piece: Span<UInt8>, after before: Announcement) {
    self = .nothing
    // Most pieces are as long as none of the words below that begin with their letter.
    guard piece.count < 32, Self.lengths[Int(piece[0])] >> piece.count & 1 == 1 else { return }
    if piece.equals(Self.articleWord) {
      self = .article
    } else if Self.isAmong(Self.keywords, piece) {
      self = .number
    } else if Self.isAmong(Self.systems, piece) {
      self = .release
    } else if piece.equals(Self.http) || before == .httpStatus && Self.isAmong(Self.answers, piece)
    {
      self = .httpStatus
    }
  }

  /// Whether a number may still follow behind a piece, as in `event id 4625`.
  static func isLink(_ piece: Span<UInt8>) -> Bool {
    piece.count <= 7 && isAmong(links, piece)
  }

  static func isError(_ piece: Span<UInt8>) -> Bool { isAmong(errors, piece) }

  /// How many letters at the front of a piece stand for themselves, with the number that is tied or
  /// glued to them behind it: `http-404`, `error4711`; all of it where nothing is.
  static func lengthOfWord(in piece: Span<UInt8>, after before: Announcement) -> Int {
    var run = 0
    while run < piece.count, piece[run] >= 0x80 || Mask.isLetter(piece[run]) { run += 1 }
    guard run < piece.count else { return run }
    let next = piece[run]
    let isTied = next == 0x2D || next == 0x2F || next == 0x23 || Mask.isDigit(next)
    if run > 0 {
      let word = piece.extracting(0..<run)
      if isTied, word.equals(http) || isAmong(keywords, word) || isAmong(systems, word) {
        return word.equals(articleWord) && Mask.isArticle(piece) ? piece.count : run
      }
      if before == .number, isLink(word), !isLink(piece) {
        return isTied || next == 0x2E ? run : piece.count
      }
    }
    return Mask.isHTTPError(piece.extracting(0..<min(3, piece.count))) && piece.count > 3
      && piece[3] == 0x2D ? 3 : piece.count
  }

  private static func isAmong(_ words: [[UInt8]], _ piece: Span<UInt8>) -> Bool {
    for word in words where piece.equals(word) { return true }
    return false
  }

  private static func words(_ text: String) -> [[UInt8]] {
    text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }

  private static let keywords = words(
    """
    error errors code codes errorcode exitcode stopcode statuscode exception event events eventid kb
    version release fehler fehlercode fehlernummer fehlermeldung fehlernr ereignis ereignisse erreur
    erreurs évènement événement evenement erro erros errores código codigo versión versão versao
    evento eventos
    """)
  private static let systems = words("windows win")
  private static let links = words(
    "id ids nr no n n.o number nummer num numero número numéro de of")
  private static let answers = words("status response statut estado")
  private static let errors = words("error errors fehler erreur erreurs erro erros errores")
  private static let http = Array("http".utf8)
  private static let articleWord = Array("kb".utf8)

  /// By first byte: a bit for each length of a word that begins with it.
  private static let lengths: [UInt32] = {
    var lengths = [UInt32](repeating: 0, count: 256)
    for word in keywords + systems + answers + [http] { lengths[Int(word[0])] |= 1 << word.count }
    return lengths
  }()
}

extension Span<UInt8> {
  func equals(_ word: [UInt8]) -> Bool {
    guard count == word.count else { return false }
    for index in indices where self[index] != word[index] { return false }
    return true
  }
}
