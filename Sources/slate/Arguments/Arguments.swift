import SlateModel

/// The options and operands of a command line, as GNU tools read them.
struct Arguments {
  private var given: [String: [String]] = [:]
  private(set) var operands: [String] = []

  /// - Throws: every unknown option, and every value that is missing or not wanted.
  init(_ words: [String], _ options: [Option]) throws(RunFailure) {
    var failure = RunFailure()
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let (name, attached) = Self.split(word)
      guard let option = options.first(where: { Self.names($0).contains(name) }) else {
        failure.add(.usage, .unknownOption(name, options))
        continue
      }
      do throws(RunFailure) {
        try take(option, attached, &rest)
      } catch {
        failure.add(error)
      }
    }
    try failure.throwIfAny()
  }

  private static func split(_ word: String) -> (name: String, attached: String?) {
    if word.hasPrefix("--") {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count > 1 ? String(parts[1]) : nil)
    }
    let attached = word.dropFirst(2)
    return (String(word.prefix(2)), attached.isEmpty ? nil : String(attached))
  }

  private static func names(_ option: Option) -> [String] {
    ["--" + option.name] + (option.short.map { ["-\($0)"] } ?? [])
  }

  private mutating func take(
    _ option: Option, _ attached: String?, _ rest: inout ArraySlice<String>
  ) throws(RunFailure) {
    switch option.kind {
    case .flag:
      guard attached == nil else { throw RunFailure(.usage, .unwantedValue(option)) }
      given[option.name, default: []].append("")
    case .value, .values:
      guard let first = attached ?? rest.popFirst() else {
        throw RunFailure(.usage, .missingValue(option))
      }
      given[option.name, default: []].append(first)
      guard case .values = option.kind, attached == nil else { return }
      while let next = rest.first, next == "-" || !next.hasPrefix("-") {
        given[option.name, default: []].append(next)
        rest.removeFirst()
      }
    }
  }

  func has(_ name: String) -> Bool { given[name] != nil }

  /// The last value given.
  func value(_ name: String) -> String? { given[name]?.last }

  func values(_ name: String) -> [String] { given[name] ?? [] }
}

extension Problem {
  fileprivate static func usage(_ message: String, _ remedy: String) -> Problem {
    Problem(file: "slate", place: nil, severity: .error, message: message, remedy: remedy)
  }

  fileprivate static func unknownOption(_ name: String, _ options: [Option]) -> Problem {
    let hint = nearest(to: name, among: options.map { "--" + $0.name })
    return usage(
      "there is no option \(name)",
      (hint.map { "did you mean \($0)? " } ?? "") + "--help lists the options")
  }

  fileprivate static func missingValue(_ option: Option) -> Problem {
    usage("--\(option.name) needs a value", option.usage)
  }

  fileprivate static func unwantedValue(_ option: Option) -> Problem {
    usage("--\(option.name) takes no value", option.usage)
  }
}
