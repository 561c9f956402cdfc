/// Why the rules of a zone could not be had.
package enum ZoneError: Error, Equatable {
  /// This system has no time-zone database in any of the folders searched.
  case noDatabase(searched: [String])
  /// No zone bears that name; `nearest` is the known name most like it, if one is.
  case unknownZone(String, nearest: String?)
  /// The zone's file cannot be used.
  case damagedFile(path: String, fault: ZoneFileFault)
}

/// What is wrong with a TZif file (RFC 9636).
package enum ZoneFileFault: Error, Equatable {
  /// It exists but cannot be read.
  case unreadable
  /// It does not begin with `TZif`, or is larger than any zone's file.
  case notZoneFile
  /// It is of version 1, whose 32-bit times end in 2038.
  case version1
  /// It ends before the data that its header promises.
  case truncated
  /// It counts leap seconds, which the instants of every export leave out.
  case leapSeconds
  /// Its transitions do not ascend, name a type that is not there, or an offset of over 26 h.
  case contradictory
  /// Its footer is no rule that POSIX and RFC 9636 know.
  case footer(String)
}
