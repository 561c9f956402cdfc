import SlateMeasures
import SlateModel

extension Edition {
  /// What leadership reads.
  func review() -> Report {
    var review = Report(
      title: ReviewWords.title(ground.configuration.organisation, span.quarter.label))
    addPeriod(to: &review)
    review.heading(2, ReviewWords.scoreboard)
    review.table(scoreboard)
    review.heading(2, HistoryWords.trend)
    review.table(trend(of: Self.headlines))
    review.charts(.trend, of: self)
    review.heading(2, ReviewWords.service)
    addService(to: &review)
    review.heading(2, ReviewWords.recurring)
    addRecurring(to: &review)
    addQuestions(to: &review)
    if let comments, !comments.isEmpty {
      review.heading(2, "Comments")
      review.verbatim(comments)
    }
    review.heading(2, ReviewWords.notes)
    review.list(notes.map { [.plain($0)] })
    return review
  }

  private func addPeriod(to review: inout Report) {
    let last = span.quarter.end - 1
    review.paragraph(
      .plain("\(Wording.date(span.quarter.start)) to \(Wording.date(last)). "),
      .plain("Data through \(Wording.date(dataThrough)). slate \(version)."),
      .plain(span.isProvisional ? " Provisional: the quarter is not over in the data." : ""))
    addStanding(to: &review)
    let opened = Wording.value(figures["tickets_opened"])
    let resolved = Wording.value(figures["tickets_resolved"])
    let uncovered = Wording.value(figures["sla_resolve_not_covered"])
    review.paragraph(
      .plain(
        "\(opened) tickets opened, \(resolved) resolved; \(uncovered) left without an SLA verdict.")
    )
  }

  /// The headline measures, fixed in advance.
  private static let headlines = [
    "sla_resolve_met_share", "sla_respond_met_share", "resolve_median_hours",
    "reopen_share_14d", "recurring_share", "provider_share", "tickets_open_end",
  ]

  /// Whether a row of the scoreboard is RED.
  package var isRed: Bool {
    Self.headlines.contains { measure in
      Threshold(measure, in: ground.configuration)?.status(figures[measure]) == "RED"
    }
  }

  private var scoreboard: Report.Grid {
    let rows = Self.headlines.map { measure -> [String] in
      let figure = figures[measure]
      let threshold = Threshold(measure, in: ground.configuration)
      return [
        ReviewWords.name(measure), Wording.value(figure), figure.map { "\($0.n)" } ?? "",
        threshold?.text(figure) ?? "none set", threshold?.status(figure) ?? status(figure),
      ]
    }
    return Report.Grid(
      "The quarter's headline measures",
      header: ["Measure", "This quarter", "n", "Target", "Status"], rows: rows,
      textColumns: [0, 3, 4])
  }

  private func status(_ figure: Figure?) -> String {
    figure?.value == nil ? Wording.notMeasured : "no target"
  }

  private func addService(to review: inout Report) {
    review.charts(.service, of: self)
    let measures = [
      "sla_resolve_met_share", "resolve_median_hours", "resolve_p90_hours", "resolve_mean_hours",
      "respond_median_hours", "watermelon_gap", "pause_dependent_share",
    ]
    review.table(
      figureTable("Service by priority", measures, by: .priority, keyTitle: "Priority"))
  }

  private func addRecurring(to review: inout Report) {
    let standings = families.byHours.prefix(5)
    guard !standings.isEmpty else {
      review.paragraph(.plain("No issue recurred, as far as the tickets' texts tell."))
      return
    }
    let count = Wording.value(figures["recurring_families"])
    let share = Wording.value(figures["recurring_share"])
    review.paragraph(
      .plain("\(count) issues recurred; at least \(share) of the tickets opened belong to them."))
    review.table(
      Report.Grid(
        "Recurring issues by hours waited", header: ["Issue", "Area", "Tickets", "Hours"],
        rows: standings.map {
          [$0.name, $0.area, "\($0.tickets)", Wording.hours($0.hours)]
        },
        textColumns: [0, 1]))
  }

  /// Measures down, keys of a dimension across; empty keys are left out.
  func figureTable(
    _ caption: String, _ measures: [String], by dimension: Dimension, keyTitle: String
  ) -> Report.Grid {
    var keys: [String] = []
    for figure in figures.rows where figure.by == dimension && measures.contains(figure.measure) {
      if !keys.contains(figure.key) { keys.append(figure.key) }
    }
    keys.sort { Array($0.utf8).lexicographicallyPrecedes($1.utf8) }
    let rows = [nil] + keys.map(Optional.some)
    return Report.Grid(
      caption, header: [keyTitle] + measures.map(ReviewWords.name),
      rows: rows.map { key in
        [key ?? "All"]
          + measures.map { measure in
            let figure = key.map { figures[measure, dimension, $0] } ?? figures[measure]
            return figure == nil && key != nil ? "" : Wording.value(figure)
          }
      }, beginsWithTotal: true)
  }
}
