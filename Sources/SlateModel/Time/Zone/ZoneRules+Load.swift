extension ZoneRules {
  /// The rules of the zone with that IANA name, from the first of `directories` that has it.
  ///
  /// UTC needs no database. Throws `ZoneError` where there is no database, no zone of that name,
  /// or a file that cannot be used.
  package static func load(
    _ identifier: String, from directories: [String] = ZoneDatabase.systemDirectories
  ) throws(ZoneError) -> ZoneRules {
    if let utc = utc(named: identifier) { return utc }
    return try ZoneDatabase(directories: directories).rules(identifier)
  }

  /// The release of the system's time-zone database, such as `2025b`; nil where none tells.
  package static var databaseVersion: String? { ZoneDatabase().version }
}
