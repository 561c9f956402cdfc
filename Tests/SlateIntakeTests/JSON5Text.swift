import SlateModel

@testable import SlateIntake

extension JSON5Value {
  /// The value in a form of its own, for comparing: members in order, numbers as `Double` has them.
  var outline: String {
    switch content {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let number): number.isNaN ? "nan" : "\(number)"
    case .string(let text): text.debugDescription
    case .array(let elements): "[" + elements.map(\.outline).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\($0.key.value):\($0.value.outline)" }.joined(separator: ",") + "}"
    }
  }
}

/// What the reader makes of a text: its outline, or the fault and its place.
func json5Outline(_ text: String) -> String {
  do throws(JSON5Error) {
    return try JSON5Reader.value(in: Array(text.utf8)).outline
  } catch {
    return "\(error.place.map { "\($0) " } ?? "")\(error.fault)"
  }
}
