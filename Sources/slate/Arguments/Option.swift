/// One option of a command.
struct Option: Sendable {
  enum Kind: Sendable {
    /// Takes nothing.
    case flag
    /// Takes one value.
    case value(String)
    /// Takes one value or more, up to the next option.
    case values(String)
  }

  /// Without its dashes.
  let name: String
  let short: Character?
  let kind: Kind
  let help: String

  init(_ name: String, short: Character? = nil, _ kind: Kind, _ help: String) {
    self.name = name
    self.short = short
    self.kind = kind
    self.help = help
  }

  /// `-o, --out DIR`
  var usage: String {
    let words = short.map { "-\($0), --\(name)" } ?? "    --\(name)"
    switch kind {
    case .flag: return words
    case .value(let value): return "\(words) \(value)"
    case .values(let value): return "\(words) \(value)…"
    }
  }
}
