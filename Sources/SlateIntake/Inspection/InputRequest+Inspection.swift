import SlateModel

extension InputRequest {
  /// What the configuration would call a file of the command line: relative to its own folder.
  func nameInside(_ path: String) -> String {
    !folder.isEmpty && path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }

  /// Who named the zone by which a file is read.
  func finding(of zone: ZoneRules, _ entry: ReadEntry?) -> ZoneFinding {
    let source: ZoneFinding.Source =
      if timeZone != nil {
        .option
      } else if entry?.timeZone != nil {
        .read
      } else if configuration.timeZone != nil {
        .configuration
      } else {
        .nobody
      }
    return ZoneFinding(name: zone.identifier, source: source)
  }
}
