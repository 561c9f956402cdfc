/// The letters that stand for a zone's offset behind a time.
enum ZoneLetters {
  /// Those of one meaning, with their minutes east of UTC.
  ///
  /// Source: the abbreviations of the IANA time-zone database that only zones of one offset use today.
  private static let minutes: [(letters: [UInt8], east: Int)] = [
    ("utc", 0), ("gmt", 0), ("wet", 0), ("west", 60), ("cet", 60), ("mez", 60),
    ("cest", 120), ("mesz", 120), ("eet", 120), ("eest", 180), ("msk", 180), ("sast", 120),
    ("wat", 60), ("cat", 120), ("eat", 180), ("pkt", 300), ("wib", 420), ("hkt", 480),
    ("awst", 480), ("jst", 540), ("kst", 540), ("acst", 570), ("acdt", 630), ("aest", 600),
    ("aedt", 660), ("nzst", 720), ("nzdt", 780), ("nst", -210), ("ndt", -150), ("adt", -180),
    ("est", -300), ("edt", -240), ("cdt", -300), ("mst", -420), ("mdt", -360), ("pdt", -420),
    ("akst", -540), ("akdt", -480), ("hst", -600), ("brt", -180),
  ].map { (Array($0.0.utf8), $0.1) }

  /// Those of several: Central or China, India or Ireland or Israel, British or Bangladesh, Atlantic
  /// or Arabia, Pacific or Philippines. They say nothing beyond the zone of the run.
  private static let ambiguous = CellWords(["cst", "ist", "bst", "ast", "pst", "sst"])

  static func areAmbiguous(_ letters: Span<UInt8>) -> Bool { ambiguous.contain(letters) }

  /// Steps over letters of one meaning, to the end of the word; nil where none stand here.
  static func offset(_ scan: inout CellScan, _ cell: Span<UInt8>) -> Int? {
    for (letters, east) in minutes {
      var behind = scan
      if behind.word(letters, in: cell), !behind.isAtLetter(of: cell) {
        scan = behind
        return east * 60
      }
    }
    return nil
  }
}
