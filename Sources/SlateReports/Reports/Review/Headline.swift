import SlateMeasures

/// A row of the scoreboard: which measure it tells, and which way is better.
struct Headline: Sendable {
  enum Direction: Sendable { case higher, lower }

  let measure: String
  /// Nil where neither is better.
  let better: Direction?

  private init(_ measure: String, better: Direction?) {
    self.measure = measure
    self.better = better
  }

  /// Fixed in advance, so that nobody picks the ones that look well: only these are tested.
  static let all = [
    Headline("sla_resolve_met_share", better: .higher),
    Headline("sla_respond_met_share", better: .higher),
    Headline("resolve_median_hours", better: .lower),
    Headline("reopen_share_14d", better: .lower),
    Headline("recurring_share", better: .lower),
    Headline("provider_share", better: nil),
    Headline("tickets_open_end", better: .lower),
  ]
}
