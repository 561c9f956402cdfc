@testable import SlateIntake

/// The shapes of some fields with these rows below their headers.
func shapes(_ fields: Int, _ rows: [[String]]) -> [ColumnShape] {
  (0..<fields).map { field in ColumnShape(rows.map { $0[field] }) }
}
