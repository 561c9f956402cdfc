import CZlib

/// Why a compressed file could not be unpacked.
package enum GzipError: Error, Equatable {
  /// It ends in the middle.
  case truncated
  /// Its bytes are not what gzip writes; `code` is zlib's.
  case damaged(code: Int32)
}

/// Whether bytes begin as gzip (RFC 1952) does.
package func isGzip(_ bytes: Span<UInt8>) -> Bool {
  bytes.count >= 2 && bytes[0] == 0x1F && bytes[1] == 0x8B
}

extension MappedFile {
  /// The file itself, or what it unpacks to where it is gzip: all members one after the other.
  ///
  /// - Throws: a `FileError` where it is damaged, or there is no room for what it unpacks to.
  package func unpacked(in folder: TemporaryFolder = .current) throws(FileError) -> MappedFile {
    guard withBytes({ isGzip($0) }) else { return self }
    var output = try TemporaryFile(in: folder)
    try withBytes { (bytes) throws(FileError) in try gunzip(bytes, onto: &output) }
    return try output.content()
  }
}

private func gunzip(_ bytes: Span<UInt8>, onto output: inout TemporaryFile) throws(FileError) {
  var consumed = 0
  while consumed < bytes.count {
    // Padding after the last member, which some tools write, is no member.
    if consumed > 0, !isGzip(bytes.extracting(consumed..<bytes.count)) { break }
    consumed += try inflateMember(bytes.extracting(consumed..<bytes.count), onto: &output)
  }
}

/// Unpacks one member; tells how many bytes it took up.
private func inflateMember(
  _ bytes: Span<UInt8>, onto output: inout TemporaryFile
) throws(FileError) -> Int {
  var stream = unsafe z_stream()
  // 16 more than the largest window: gzip's own header and checksum.
  let opened = unsafe inflateInit2_(
    &stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  guard opened == Z_OK else { throw .damagedGzip(.damaged(code: opened)) }
  defer { _ = unsafe inflateEnd(&stream) }
  var status = Z_OK
  var consumed = 0
  var buffer = [UInt8](repeating: 0, count: 1 << 18)
  while status == Z_OK {
    // zlib counts with 32 bits: input goes in by pieces.
    let piece = min(bytes.count - consumed, 1 << 30)
    var produced = 0
    unsafe bytes.withUnsafeBufferPointer { input in
      unsafe buffer.withUnsafeMutableBufferPointer { room in
        guard let base = input.baseAddress else { return }
        unsafe stream.next_in = UnsafeMutablePointer(mutating: base + consumed)
        unsafe stream.avail_in = UInt32(piece)
        unsafe stream.next_out = room.baseAddress
        unsafe stream.avail_out = UInt32(room.count)
        unsafe status = inflate(&stream, Z_NO_FLUSH)
        unsafe produced = room.count - Int(stream.avail_out)
      }
    }
    unsafe consumed += piece - Int(stream.avail_in)
    try output.append(buffer.span.extracting(0..<produced))
    if status == Z_BUF_ERROR || (status == Z_OK && consumed == bytes.count && produced == 0) {
      throw .damagedGzip(.truncated)
    }
  }
  guard status == Z_STREAM_END else { throw .damagedGzip(.damaged(code: status)) }
  return consumed
}
