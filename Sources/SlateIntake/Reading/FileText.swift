import SlateCSV
import SlateModel

/// The text of a file, in UTF-8 whatever it was written in.
struct FileText {
  let content: MappedFile
  let encoding: TextEncoding
  /// The line of the first byte that is not UTF-8 in a file that otherwise is.
  let strayLine: Int?

  /// - Parameters:
  ///   - name: what the user calls the file.
  ///   - chosen: the encoding that the user names; a byte-order mark that says otherwise wins.
  /// - Throws: a `RunFailure` where the file cannot be opened, is not in that encoding, or is no
  ///   text of lines and cells.
  init(path: String, name: String, chosen: TextEncoding?) throws(RunFailure) {
    do {
      let file = try Self.unpacked(MappedFile(path: path), name: name)
      let found = file.withBytes(TextEncoding.sniffed)
      let isUTF16 = [.utf16LittleEndian, .utf16BigEndian].contains(found.encoding)
      if let foreign = file.withBytes({ ForeignContent($0, isUTF16: isUTF16) }) {
        throw RunFailure(.unusableData, .foreign(name, foreign))
      }
      let mark = file.withBytes { ByteOrderMark(at: $0) }
      encoding = mark == nil ? chosen ?? found.encoding : found.encoding
      strayLine = found.stray.map { stray in file.withBytes { line(at: stray, in: $0) } }
      if encoding == .utf8, found.encoding != .utf8 {
        let end = file.withBytes { utf8Prefix(of: $0).end }
        throw RunFailure(.unusableData, .notUTF8(name, file.withBytes { line(at: end, in: $0) }))
      }
      content =
        encoding.isUTF8 ? file : try MappedFile(text: file, from: encoding, path: path)
    } catch let error as FileError {
      throw RunFailure(.noInput, .unopened(name, error))
    } catch let error as RunFailure {
      throw error
    } catch {
      throw RunFailure(.unusableData, .damagedGzip(name))
    }
  }

  /// The content itself, or what it unpacks to where it is gzip, whatever the file is called.
  private static func unpacked(_ file: MappedFile, name: String) throws -> MappedFile {
    guard file.withBytes({ isGzip($0) }) else { return file }
    return MappedFile(bytes: try file.withBytes { try gunzip($0) })
  }
}
