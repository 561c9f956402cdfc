package import SlateMeasures
import SlateModel

/// A ticket's whole clock in a form that both sides of a dispute can read.
package struct ExplanationText {
  let explanation: TicketExplanation
  let ground: Ground
  /// The configuration's file as the user named it.
  let configuration: String
  let hidesNames: Bool
  let clock: LocalClock

  var facts: TicketFacts { explanation.facts }

  /// - Parameters:
  ///   - configuration: the file as the user named it; nil without one.
  ///   - hidesNames: people are not named.
  package init(
    _ explanation: TicketExplanation, _ ground: Ground, configuration: String?, hidesNames: Bool
  ) {
    self.explanation = explanation
    self.ground = ground
    self.configuration = configuration ?? "slate.json"
    self.hidesNames = hidesNames
    clock = LocalClock(zone: ground.zone, instants: explanation.instants)
  }

  /// Without a line end after the last line.
  package var text: String {
    let blocks = [heading, summary, subject, events, answer, resolution].filter { !$0.isEmpty }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }

  /// A name of the export's; what a terminal would obey is left out.
  func name(_ id: UInt32) -> String { Self.printable(ground.export.names[id]) }

  private var number: String {
    Self.printable(ground.export.tickets.texts[TicketColumn.ticket.rawValue][facts.ticket])
  }

  /// Without what a terminal would obey.
  static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
  }

  private var heading: [String] {
    let span = explanation.span
    let last = LocalClock.day(
      ground.zone.localTime(at: Instant(secondsSince1970: span.asOf - 1)).date)
    let end =
      span.isProvisional
      ? "the end of the data in \(span.quarter), which is not over" : "the end of \(span.quarter)"
    let offset = clock.offset.map { "UTC\($0)" } ?? "with offsets from UTC"
    return [
      "\(number) as of \(last) 24:00, \(end)", "  times of \(ground.zone.identifier), \(offset)",
    ]
  }

  /// Both clocks in a line each.
  private var summary: [String] {
    guard let respond = explanation.respond, let resolve = explanation.resolve else {
      return ["  cancelled: no clock, and in no measure but the ledger"]
    }
    let rows = [row("answer", .answer, respond), row("resolution", .resolution, resolve)]
    return Self.aligned(rows)
  }

  private func row(
    _ label: String, _ name: ClockName, _ clock: ClockExplanation
  ) -> [String] {
    let reading = clock.reading
    let verdict = Words.english.detail.verdict(reading.verdict)
    let due = reading.due.map { "due \(self.clock.text(Instant(secondsSince1970: $0)))" }
    guard let elapsed = reading.elapsed, let target = reading.target else {
      let counted = reading.elapsed.map { ", \(ExactTime.words($0)) counted" } ?? ""
      return [label, verdict, name.words(reading.reason) + counted, "", "", due ?? ""]
    }
    return [
      label, verdict, "\(ExactTime.words(elapsed)) of \(ExactTime.words(target))",
      Words.english.share(Ratio(elapsed, target)), Self.rest(elapsed, target),
      due ?? "due never before 2100",
    ]
  }

  /// What is left of a target, or how much more was used.
  static func rest(_ elapsed: Int64, _ target: Int64) -> String {
    elapsed > target
      ? "\(ExactTime.words(elapsed - target)) over" : "\(ExactTime.words(target - elapsed)) left"
  }

  /// Rows as lines, indented, without spaces at their ends.
  static func aligned(_ rows: [[String]], indent: Int = 2) -> [String] {
    alignedRows(rows).map { line in
      let end = line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex
      return String(repeating: " ", count: indent) + line[..<end]
    }
  }
}
