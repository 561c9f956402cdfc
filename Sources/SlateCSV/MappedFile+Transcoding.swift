extension MappedFile {
  /// The text of the file in UTF-8, without its byte-order mark.
  ///
  /// One pass over the bytes, a block at a time into a temporary file: it takes no more memory the
  /// larger the file.
  ///
  /// - Parameters:
  ///   - encoding: that of the file, which is not UTF-8.
  ///   - blockSize: in bytes.
  /// - Throws: a `FileError` where there is no room.
  package func text(
    from encoding: TextEncoding, in folder: TemporaryFolder = .current, blockSize: Int = 1 << 16
  ) throws(FileError) -> MappedFile {
    var output = try TemporaryFile(in: folder)
    var buffer = [UInt8](repeating: 0, count: 3 * blockSize + 1)
    var position = withBytes { ByteOrderMark(at: $0)?.byteCount ?? 0 }
    while position < byteCount {
      let block = position..<min(position + blockSize, byteCount)
      let (end, written) = withBytes { bytes in
        unsafe bytes.withUnsafeBytes { bytes in
          unsafe buffer.withUnsafeMutableBufferPointer { room in
            guard let base = room.baseAddress else { return (block.upperBound, 0) }
            return unsafe Self.write(bytes, block: block, from: encoding, to: base)
          }
        }
      }
      try output.append(buffer.span.extracting(0..<written))
      position = end
    }
    return try output.content()
  }

  private static func write(
    _ text: UnsafeRawBufferPointer, block: Range<Int>, from encoding: TextEncoding,
    to output: UnsafeMutablePointer<UInt8>
  ) -> (end: Int, written: Int) {
    switch encoding {
    case .utf8, .markedUTF8, .damagedUTF8:
      unsafe CodePage.windows1252.write(text, block: block, keepsUTF8: true, to: output)
    case .windows1252: unsafe CodePage.windows1252.write(text, block: block, to: output)
    case .codePage850: unsafe CodePage.codePage850.write(text, block: block, to: output)
    case .utf16LittleEndian:
      unsafe UTF16Text(isBigEndian: false).write(text, block: block, to: output)
    case .utf16BigEndian:
      unsafe UTF16Text(isBigEndian: true).write(text, block: block, to: output)
    }
  }
}
