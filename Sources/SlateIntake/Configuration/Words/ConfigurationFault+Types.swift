/// What a value of `slate.json` should have been, and what it was.
extension ConfigurationFault.NumberRange {
  var name: String {
    switch self {
    case .month: "a month from 1 to 12"
    case .share: "a share above 0 and up to 1"
    case .recurrence: "a whole number from 2 to 1000000"
    case .finite: "a finite number"
    }
  }

  func remedy(for number: Double) -> String {
    switch self {
    case .month: "write 1 for January, 7 for July"
    case .share where number > 1 && number <= 100:
      "write \((number / 100).plain) for \(number.plain) %"
    case .share: "write 0.95 for 95 %"
    case .recurrence: "write 3 to call an issue recurring from its third ticket on"
    case .finite: "write a number such as 0.95"
    }
  }
}

extension ConfigurationFault.ExpectedType {
  var name: String {
    switch self {
    case .text: "a text"
    case .textOrTexts: "a text or a list of texts"
    case .wholeNumber: "a whole number"
    case .number: "a number"
    case .boolean: "true or false"
    case .list: "a list"
    case .object: "an object"
    case .target: "a length of time"
    }
  }

  var remedy: String {
    switch self {
    case .text: "write it in quotes, or leave the key out"
    case .textOrTexts: "write \"…\" or [\"…\", \"…\"], or leave the key out"
    case .wholeNumber, .number: "write a number without quotes, or leave the key out"
    case .boolean: "write true or false without quotes, or leave the key out"
    case .list: "write [ … ], or leave the key out"
    case .object: "write { … }, or leave the key out"
    case .target: "write \"4h\", or { target: \"4h\", calendar: \"…\" }"
    }
  }
}

extension JSON5Value.Kind {
  var name: String {
    switch self {
    case .null: "null"
    case .boolean: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

extension Double {
  /// A whole number without the `.0`.
  var plain: String { Int64(exactly: self).map { "\($0)" } ?? "\(self)" }
}
