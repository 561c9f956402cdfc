import SlateCSV
package import SlateModel

/// A CSV file of questions to the clock, and its answers row by row.
///
/// Rows come back in their order with their cells as they were; a row that cannot be answered has
/// empty answers.
package struct ClockCases {
  /// Some rows with their answers.
  package struct Piece {
    /// CSV: the first piece begins with the header.
    package let rows: [UInt8]
    /// In the order of the rows.
    package let problems: [Problem]
  }

  private let file: OpenedFile
  private let book: CalendarBook
  private let reader: CaseReader
  private var scanner: RecordScanner
  private var batch = RecordBatch()
  private var writer: CSVWriter
  private var problems: [Problem]

  /// - Parameter path: the file as the user names it, a dash for standard input.
  /// - Throws: a file that cannot be read, or whose header lacks what makes a question.
  package init(path: String, book: CalendarBook) throws(RunFailure) {
    file = try OpenedFile(path: InputFile.place(of: path), name: path)
    self.book = book
    let columns = try CaseColumns(file)
    reader = CaseReader(columns, fieldCount: file.header.cells.count, book: book)
    scanner = RecordScanner(range: file.rows, firstLine: file.firstLine, dialect: file.dialect)
    writer = CSVWriter(dialect: file.dialect, disarmsFormulas: false)
    for cell in file.header.cells + CaseColumns.answers { writer.field(cell) }
    writer.endRow()
    problems = columns.misspelled(in: file)
  }

  /// The next rows; nil after the last.
  package mutating func next() -> Piece? {
    let content = file.content
    content.withBytes { bytes in
      guard scanner.next(into: &batch, from: bytes) else { return }
      for record in 0..<batch.count { answer(record, in: bytes) }
    }
    guard !writer.bytes.isEmpty else { return nil }
    let piece = Piece(rows: writer.bytes, problems: problems)
    writer.removeAll()
    problems.removeAll()
    return piece
  }

  private mutating func answer(_ record: Int, in bytes: Span<UInt8>) {
    copy(record, in: bytes)
    do throws(CaseReader.Fault) {
      let question = try reader.question(record, of: batch, in: bytes)
      write(question)
      if let oddity = question.oddity {
        tell(oddity, in: reader.field(of: oddity), of: record, in: bytes)
      }
    } catch {
      for _ in CaseColumns.answers { writer.emptyField() }
      tell(error.fault, in: error.field, of: record, in: bytes)
    }
    writer.endRow()
  }

  private mutating func write(_ question: ClockQuestion) {
    if let elapsed = question.elapsed(book) {
      writer.field(Int(elapsed))
    } else {
      writer.emptyField()
    }
    if let due = question.due(book) {
      var text: [UInt8] = []
      text.reserveCapacity(20)
      due.appendISO(to: &text)
      writer.field(utf8: text.span)
    } else {
      writer.emptyField()
    }
  }

  /// The row as it was, with as many cells as the header.
  private mutating func copy(_ record: Int, in bytes: Span<UInt8>) {
    let count = batch.fieldCount(ofRecord: record)
    for field in 0..<reader.fieldCount {
      guard field < count else {
        writer.emptyField()
        continue
      }
      let raw = batch.cell(record: record, field: field)
      let cell = cellContent(of: raw, in: bytes)
      if cell.needsUnescaping {
        writer.field(utf8: cellBytes(of: raw, in: bytes).span)
      } else {
        writer.field(utf8: bytes.extracting(cell.range))
      }
    }
  }

  private mutating func tell(
    _ fault: ClockFault, in field: Int, of record: Int, in bytes: Span<UInt8>
  ) {
    let place = batch.place(ofField: field, inRecord: record, of: bytes)
    problems.append(fault.problem(in: file.path, at: place))
  }
}
