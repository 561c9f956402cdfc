/// Where something stands in a text file.
///
/// Both numbers count from 1. A line ends with LF, CR or CR LF; a column is one Unicode scalar, so a
/// tab is one column and a letter written with a combining accent is two. Column 0 means that only
/// the line is known.
package struct SourcePlace: Hashable, Sendable, Comparable {
  package var line: Int
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: SourcePlace, right: SourcePlace) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

extension SourcePlace: CustomStringConvertible {
  /// `7:12`, or `7` where the column is not known.
  package var description: String { column > 0 ? "\(line):\(column)" : "\(line)" }
}

/// A value and the place where somebody wrote it, kept for those who will have to complain about it.
package struct Placed<Value> {
  package var value: Value
  package var place: SourcePlace

  package init(_ value: Value, at place: SourcePlace) {
    self.value = value
    self.place = place
  }
}

extension Placed: Sendable where Value: Sendable {}
extension Placed: Equatable where Value: Equatable {}
extension Placed: Hashable where Value: Hashable {}
