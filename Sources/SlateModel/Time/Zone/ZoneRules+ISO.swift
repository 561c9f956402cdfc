extension ZoneRules {
  /// Appends `instant` as the zone's clocks show it: `2026-03-01T09:30:00+10:00`; `…+00:00` in UTC.
  package func appendISO(_ instant: Instant, to bytes: inout [UInt8]) {
    instant.appendISO(offset: offset(at: instant), to: &bytes)
  }

  /// `instant` as the zone's clocks show it: `2026-03-01T09:30:00+10:00`; `…+00:00` in UTC.
  package func iso(_ instant: Instant) -> String {
    var bytes: [UInt8] = []
    appendISO(instant, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
