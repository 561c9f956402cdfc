import SlateCSV
import SlateModel

/// The text of a file, in UTF-8 whatever it was written in.
struct FileText {
  let content: MappedFile
  let encoding: TextEncoding
  /// The line of the first byte that is not UTF-8 in a file that otherwise is.
  let strayLine: Int?

  /// - Parameters:
  ///   - name: what the user calls the file, which may be compressed whatever it is called.
  ///   - chosen: the encoding that the user names; a byte-order mark that says otherwise wins.
  /// - Throws: a `RunFailure` where the file cannot be read, is not in that encoding, or is no
  ///   text of lines and cells.
  init(path: String, name: String, chosen: TextEncoding?) throws(RunFailure) {
    let file = try Self.read(name) { () throws(FileError) in
      try MappedFile(path: path).unpacked()
    }
    let found = file.withBytes(TextEncoding.sniffed)
    let isUTF16 = [.utf16LittleEndian, .utf16BigEndian].contains(found.encoding)
    if let foreign = file.withBytes({ ForeignContent($0, isUTF16: isUTF16) }) {
      throw RunFailure(.unusableData, .foreign(name, foreign))
    }
    let mark = file.withBytes { ByteOrderMark(at: $0) }
    let encoding = mark == nil ? chosen ?? found.encoding : found.encoding
    strayLine = found.stray.map { stray in file.withBytes { line(at: stray, in: $0) } }
    if encoding == .utf8, found.encoding != .utf8 {
      let end = file.withBytes { utf8Prefix(of: $0).end }
      throw RunFailure(.unusableData, .notUTF8(name, file.withBytes { line(at: end, in: $0) }))
    }
    self.encoding = encoding
    content = try Self.read(name) { () throws(FileError) in
      encoding.isUTF8 ? file : try file.text(from: encoding)
    }
  }

  /// What cannot be read is a problem of the file `name`.
  private static func read(
    _ name: String, _ body: () throws(FileError) -> MappedFile
  ) throws(RunFailure) -> MappedFile {
    do {
      return try body()
    } catch {
      throw RunFailure(unread: name, error)
    }
  }
}
