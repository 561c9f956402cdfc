import SlateModel

/// The words of what is odd about the inputs on knowledge.
extension Problem {
  /// So many names are told, and the rest counted.
  private static let named = 5

  private static func warning(_ file: String?, _ message: String, _ remedy: String) -> Problem {
    Problem(
      file: file ?? "slate", place: nil, severity: .warning, message: message, remedy: remedy)
  }

  private static func list(_ names: [String]) -> String {
    let rest = names.count - named
    return names.prefix(named).map { "\"\($0)\"" }.joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
  }

  private static func list(_ counts: [NameCount]) -> String {
    let rest = counts.count - named
    return counts.prefix(named).map { "\"\($0.name)\" (\($0.count))" }.joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
  }

  static func unlistedPeople(_ people: [NameCount], file: String?) -> Problem? {
    guard let first = people.first else { return nil }
    return warning(
      file, "at work, but in no list of people: \(list(people))",
      "nobody knows whose side they are on; add a row each to the list of people: "
        + "\(first.name),,internal,person (or provider)")
  }

  static func unregisteredSystems(_ systems: [NameCount], file: String?) -> Problem? {
    guard let first = systems.first else { return nil }
    return warning(
      file, "systems with tickets that the register does not know: \(list(systems))",
      "nothing is said of their recovery; add a row each: system,at,critical and so on, as in "
        + "\(first.name),2026-01-01,no")
  }

  static func onTwoSides(_ people: [String], file: String?) -> Problem? {
    people.isEmpty
      ? nil
      : warning(
        file, "on both sides on one day: \(list(people))",
        "they are of no side then; give from and until, so that one side ends before the other "
          + "begins")
  }

  static func sharedAliases(_ aliases: [String], file: String?) -> Problem? {
    aliases.isEmpty
      ? nil
      : warning(
        file, "an alias of several people: \(list(aliases))",
        "it stands for none of them; leave it with one, or list it as a person of kind shared")
  }

  static func sessionsWithoutMinutes(_ sessions: [String], file: String?) -> Problem? {
    sessions.isEmpty
      ? nil
      : warning(
        file, "sessions without any minutes: \(list(sessions))",
        "they are not counted: how long anybody was there is not known; fill the column minutes")
  }

  static func testsInTheFuture(_ systems: [String], file: String?) -> Problem? {
    systems.isEmpty
      ? nil
      : warning(
        file, "restore tests after the end of the data: \(list(systems))",
        "they prove nothing yet; mend their date if it is wrong")
  }

  static func recoveryTimeOfZero(_ systems: [String], file: String?) -> Problem? {
    systems.isEmpty
      ? nil
      : warning(
        file, "a recovery time of zero: \(list(systems))",
        "nothing recovers in no time, so that their record is not complete; leave rto_minutes "
          + "empty where there is none")
  }

  static func shrunkRegister(_ systems: [String], file: String?) -> Problem? {
    systems.isEmpty
      ? nil
      : warning(
        file, "left out of the register's last list: \(list(systems))",
        "what an earlier list says of them still holds; add a row with critical no for those that "
          + "are gone")
  }
}
