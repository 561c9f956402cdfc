/// How the records of a file are punctuated: quotes are always `"`, line ends may be mixed.
package struct Dialect: Equatable, Sendable {
  /// The ASCII byte between two cells of a record.
  package let delimiter: UInt8

  /// Comma-separated.
  package static let comma = Dialect(delimiter: 0x2C)

  /// A dialect with an ASCII delimiter that is neither a quote nor part of a line end.
  package init(delimiter: UInt8) {
    precondition(
      delimiter < 0x80 && delimiter != .quote && delimiter != .lineFeed
        && delimiter != .carriageReturn,
      "a delimiter is an ASCII byte other than a quote or a line end")
    self.delimiter = delimiter
  }
}

extension UInt8 {
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var quote: UInt8 { 0x22 }

  /// Tells whether the byte ends a line by itself or with the one after it.
  var isLineBreak: Bool { self == .lineFeed || self == .carriageReturn }
}
