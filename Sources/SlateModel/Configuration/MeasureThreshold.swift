/// From which value on a measure is green and amber.
///
/// Which of the two is the greater depends on the measure's direction. Both are finite.
package struct MeasureThreshold: Sendable, Equatable {
  package var measure: Placed<String>
  package var green: Double
  package var amber: Double

  package init(measure: Placed<String>, green: Double, amber: Double) {
    self.measure = measure
    self.green = green
    self.amber = amber
  }
}
