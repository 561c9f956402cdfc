package import SlateModel

/// How questions to the clock are written.
package enum ClockText {
  /// Reads `2026-03-02T09:30:00+11:00` or `…Z`; seconds may be left out, fractions are cut.
  static func instant(_ text: Span<UInt8>) throws(ClockFault) -> Instant {
    guard let time = TimeCell(text, order: .ymd) else {
      throw .unreadableInstant(ClockFault.shown(text))
    }
    guard let offset = time.offset else { throw .instantWithoutOffset(ClockFault.shown(text)) }
    return Instant(secondsSince1970: time.local - Int64(offset))
  }

  /// Reads an instant as `instant` does, or one that a person types without its offset, by the
  /// clocks of a zone.
  package static func instant(
    _ text: String, in zone: ZoneRules
  ) throws(ClockFault) -> (instant: Instant, kind: LocalTimeKind?) {
    let bytes = Array(text.utf8)
    do throws(ClockFault) {
      return (try instant(bytes.span), nil)
    } catch {
      guard case .instantWithoutOffset = error, let time = TimeCell(bytes.span, order: .ymd) else {
        throw error
      }
      return zone.instant(local: time.local)
    }
  }

  /// Reads `START/END;START/END`, both instants with their offsets; nothing is no pauses.
  static func pauses(_ text: Span<UInt8>) throws(ClockFault) -> [Range<Instant>] {
    var pauses: [Range<Instant>] = []
    var start = 0
    while start < text.count {
      let end = index(of: UInt8(ascii: ";"), in: text, from: start)
      let range = trimmed(start..<end, of: text)
      // A separator at the end, or two together, ask for nothing.
      if !range.isEmpty { pauses.append(try pause(text.extracting(range))) }
      start = end + 1
    }
    return pauses
  }

  package static func pauses(_ text: String) throws(ClockFault) -> [Range<Instant>] {
    try pauses(Array(text.utf8).span)
  }

  private static func pause(_ text: Span<UInt8>) throws(ClockFault) -> Range<Instant> {
    let slash = index(of: UInt8(ascii: "/"), in: text, from: 0)
    guard slash < text.count else { throw .unreadablePause(ClockFault.shown(text)) }
    let start = try instant(text.extracting(trimmed(0..<slash, of: text)))
    let end = try instant(text.extracting(trimmed(slash + 1..<text.count, of: text)))
    guard start <= end else { throw .pauseEndsBeforeItStarts(ClockFault.shown(text)) }
    return start..<end
  }

  /// The first such byte from `start` on; the end where there is none.
  private static func index(of byte: UInt8, in text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] != byte { index += 1 }
    return index
  }

  /// Reads a whole number of seconds; what 64 bits cannot hold is never reached, as is their
  /// greatest.
  static func seconds(_ text: Span<UInt8>) throws(ClockFault) -> Int64 {
    var seconds: Int64 = 0
    for index in text.indices {
      let digit = text[index] &- 0x30
      guard digit < 10 else { throw .unreadableSeconds(ClockFault.shown(text)) }
      let (tenfold, overflows) = seconds.multipliedReportingOverflow(by: 10)
      seconds = overflows || tenfold > .max - Int64(digit) ? .max : tenfold + Int64(digit)
    }
    return seconds
  }

  /// The index of the calendar of that name, to the letter.
  package static func calendar(_ name: String, of names: [String]) throws(ClockFault) -> Int {
    guard let index = names.firstIndex(of: name) else {
      throw .unknownCalendar(name, nearest: nearest(to: name, among: names), known: names)
    }
    return index
  }

  /// Reads `90s`, `15m`, `4h`, `1h30m`, `1d` or `2bd`; of a question no time at all is a target, too.
  package static func length(_ text: String) throws(ClockFault) -> ServiceTarget.Span {
    do throws(DurationFault) {
      return try ServiceTarget.Span(duration: text)
    } catch {
      guard case .nothing = error else { throw .unreadableLength(text) }
      return .seconds(0)
    }
  }
}
