import SlateCSV
import SlateModel
import TestSupport
import Testing

@testable import SlateIntake

struct RowReaderDigestTests {
  private func read(_ text: String) throws -> ReadFile {
    let folder = try InputFolder(["d.csv": text])
    var names = Interner()
    return try folder.opened("d.csv").read(
      ReadSettings(kind: .documents, zone: .utc, workers: Workers(threads: 1)), file: 0,
      names: &names)
  }

  @Test func `quotes, the order of columns and absent ones do not matter`() throws {
    let plain = try read("document,at,author,note\nKB1,2026-01-01,ann,x\n")
    let quoted = try read("document,at,author,note\n\"KB1\",\"2026-01-01\",\"ann\",\"x\"\n")
    let turned = try read("author,note,title,document,at\nann,x,,KB1,2026-01-01\n")
    #expect(plain.digests.count == 1)
    #expect(plain.digests == quoted.digests)
    #expect(plain.digests == turned.digests)
  }

  @Test func `a cell that slate does not use, or one in another column, makes a difference`() throws
  {
    let digests = try read(
      """
      document,at,author,title,note,remark
      KB1,2026-01-01,ann,,x,
      KB1,2026-01-01,ann,,,x
      KB1,2026-01-01,ann,x,,
      KB1,2026-01-01,ann,,"x""y",
      """
    ).digests
    #expect(Set(digests).count == 4)
  }

  @Test func `rows that are equal cell for cell, and only those, are equal`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("row digests: seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let cells = ["a", "b", "\"a\"", "\"\"", "", " a", "\"a\"\"b\"", "\"a\nb\"", "é"]
    let rows = (0..<300).map { _ in
      let picked = (0..<3).map { _ in cells[Int(random.next() % UInt64(cells.count))] }
      return "KB1,2026-01-01,ann,\(picked.joined(separator: ","))\n"
    }
    let read = try read("document,at,author,title,kind,note\n" + rows.joined())
    var origins = RowOrigins(files: [read])
    origins.add(read, number: 0)
    let contents = (0..<read.table.count).map(origins.allCells)
    for first in contents.indices {
      let twins = contents.indices.filter { contents[$0] == contents[first] }
      #expect(contents.indices.filter { read.digests[$0] == read.digests[first] } == twins)
    }
  }
}
