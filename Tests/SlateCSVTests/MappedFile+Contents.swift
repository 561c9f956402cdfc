import SlateCSV

extension MappedFile {
  /// A copy of all bytes.
  var contents: [UInt8] { withBytes { bytes in bytes.indices.map { bytes[$0] } } }
}
