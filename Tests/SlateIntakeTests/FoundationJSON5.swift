import Foundation

/// What Foundation makes of a JSON5 document.
indirect enum FoundationJSON5: Decodable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([FoundationJSON5])
  case object([String: FoundationJSON5])

  private struct Key: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Foundation looks into numbers and strings only when asked for them; nil for no JSON5.
  static func outline(of text: String) -> String? {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    return try? decoder.decode(FoundationJSON5.self, from: Data(text.utf8)).outline
  }

  init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Key.self) {
      var members: [String: FoundationJSON5] = [:]
      for key in container.allKeys {
        members[key.stringValue] = try container.decode(FoundationJSON5.self, forKey: key)
      }
      self = .object(members)
    } else if var container = try? decoder.unkeyedContainer() {
      var elements: [FoundationJSON5] = []
      while !container.isAtEnd { elements.append(try container.decode(FoundationJSON5.self)) }
      self = .array(elements)
    } else {
      self = try Self.scalar(try decoder.singleValueContainer())
    }
  }

  private static func scalar(_ container: any SingleValueDecodingContainer) throws -> Self {
    if container.decodeNil() { return .null }
    if let value = try? container.decode(Bool.self) { return .boolean(value) }
    do {
      return .string(try container.decode(String.self))
    } catch DecodingError.typeMismatch {
      return .number(try container.decode(Double.self))
    }
  }

  /// Members by key, because Foundation keeps no order.
  var outline: String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let number): number.isNaN ? "nan" : "\(number)"
    case .string(let text): text.debugDescription
    case .array(let elements): "[" + elements.map(\.outline).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\($0.debugDescription):\($1.outline)" }.sorted().joined(separator: ",")
        + "}"
    }
  }
}
