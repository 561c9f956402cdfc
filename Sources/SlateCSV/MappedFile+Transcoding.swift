extension MappedFile {
  /// The text of a file in UTF-8, without its byte-order mark.
  ///
  /// One pass over the bytes, from the file to the new memory and nowhere else: the room for the worst
  /// case is only taken where something is written.
  ///
  /// - Parameter encoding: that of the file, which is not UTF-8.
  /// - Throws: a `FileError` where the system has no room.
  package convenience init(
    text file: MappedFile, from encoding: TextEncoding, path: String
  ) throws(FileError) {
    let marked = file.withBytes { ByteOrderMark(at: $0)?.byteCount ?? 0 }
    let count = file.byteCount - marked
    try unsafe self.init(path: path, capacity: Self.capacity(count, encoding)) { output in
      file.withBytes { bytes in
        unsafe bytes.withUnsafeBytes { whole in
          let text = unsafe UnsafeRawBufferPointer(rebasing: whole[marked...])
          return unsafe Self.write(text, from: encoding, to: output)
        }
      }
    }
  }

  /// The most bytes that a text of so many can become.
  private static func capacity(_ count: Int, _ encoding: TextEncoding) -> Int {
    switch encoding {
    case .utf8, .markedUTF8: count
    case .utf16LittleEndian, .utf16BigEndian: count / 2 * 3 + 3
    case .windows1252, .codePage850, .damagedUTF8: count * 3
    }
  }

  private static func write(
    _ text: UnsafeRawBufferPointer, from encoding: TextEncoding,
    to output: UnsafeMutablePointer<UInt8>
  ) -> Int {
    switch encoding {
    case .utf8, .markedUTF8, .damagedUTF8:
      unsafe CodePage.windows1252.write(text, keepsUTF8: true, to: output)
    case .windows1252: unsafe CodePage.windows1252.write(text, to: output)
    case .codePage850: unsafe CodePage.codePage850.write(text, to: output)
    case .utf16LittleEndian: unsafe UTF16Text(isBigEndian: false).write(text, to: output)
    case .utf16BigEndian: unsafe UTF16Text(isBigEndian: true).write(text, to: output)
    }
  }
}
