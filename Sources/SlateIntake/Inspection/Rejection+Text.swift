import SlateModel

extension Rejection {
  /// `line 103: opened: not readable as a time`.
  ///
  /// - Parameter showsValue: whether the cell's value, which is the user's own, follows.
  func text(showsValue: Bool) -> String {
    let column = column.isEmpty ? "" : "\(self.column): "
    let value = showsValue && !value.isEmpty ? ": \"\(self.value)\"" : ""
    return "line \(line): \(column)\(reason)\(value)"
  }
}
