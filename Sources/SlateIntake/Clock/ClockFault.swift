/// What can be wrong or odd about a question to the clock.
package enum ClockFault: Error, Equatable {
  /// Texts are as given, shortened: see `shown`.
  case unreadableInstant(String)
  case instantWithoutOffset(String)
  case unreadablePause(String)
  case pauseEndsBeforeItStarts(String)
  case unreadableSeconds(String)
  case unreadableLength(String)
  case unknownCalendar(String, nearest: String?, known: [String])
  case noStart
  case unclosedQuote
  /// The row has more cells than the header, and not empty ones.
  case surplusCells
  /// The question is answered, with no time elapsed.
  case endBeforeStart
  /// The question is answered; so many pauses lie wholly outside of its span.
  case pausesOutside(count: Int)

  /// Two instants with their offsets, and a slash, are 51 characters.
  private static let shownCount = 60

  /// A cell for a message: its first characters, up to the first that cannot be shown.
  static func shown(_ cell: Span<UInt8>) -> String {
    var bytes: [UInt8] = []
    for index in 0..<min(cell.count, 4 * shownCount + 1) { bytes.append(cell[index]) }
    let text = String(decoding: bytes, as: UTF8.self)
    let line = text.prefix {
      $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
    return line.count < text.count || text.count > shownCount
      ? line.prefix(shownCount) + "…" : String(line)
  }
}
