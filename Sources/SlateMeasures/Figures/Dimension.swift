/// What figures are broken down by.
///
/// The cases stand in the order of their names' bytes, in which `metrics.csv` is sorted.
package enum Dimension: String, CaseIterable, Sendable {
  case all, category, client, kind, month, priority
  case prioritySide = "priority+side"
  case side, system, week

  package var name: String { rawValue }
}
