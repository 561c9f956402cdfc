import Foundation
import SlateModel
import Testing

@testable import SlateIntake

struct ColumnWordsTests {
  @Test func `every file of the folder is a language of the list`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/SlateIntake/Generic/Words").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
    #expect(
      files.sorted()
        == ["English.swift", "French.swift", "German.swift", "Portuguese.swift", "Spanish.swift"])
    #expect(ColumnWords.all.count == files.count)
  }

  @Test(arguments: 0..<5)
  func `every line is of one of slate's columns, and names it`(language: Int) {
    let words = ColumnWords.all[language]
    #expect(Set(words.columns.keys) == Set(ColumnWords.kinds))
    for kind in ColumnWords.kinds {
      let names = words.names(of: kind)
      #expect(Set(names.keys).isSubset(of: kind.columns.map(\.name)), "\(kind)")
      for column in kind.columns where column.isRequired {
        #expect(names[column.name]?.isEmpty == false, "\(kind): \(column.name)")
      }
      for (column, names) in names {
        let keys = names.map(HeaderKey.of)
        #expect(keys.allSatisfy { !$0.isEmpty }, "\(kind): \(column)")
        #expect(Set(keys).count == keys.count, "\(kind): \(column) has a name twice: \(names)")
      }
    }
    for kind in [StateKind.paused, .resolved, .closed, .cancelled] {
      #expect(words.states.names[kind]?.isEmpty == false)
    }
  }

  /// Of two columns that share a name the first takes it, unless it has a clearer one: only a
  /// document's name and its title may.
  @Test(arguments: ColumnWords.kinds)
  func `within a language a name is one column's`(kind: TableKind) {
    for words in ColumnWords.all {
      let keys = words.names(of: kind).flatMap { column, names in
        Set(names.map(HeaderKey.of)).map { (key: $0, column: column) }
      }
      let shared = Dictionary(grouping: keys, by: \.key).filter { _, found in
        found.count > 1 && Set(found.map(\.column)) != ["document", "title"]
      }
      #expect(shared.isEmpty, "\(shared)")
    }
  }

  @Test func `slate's own name comes first, and each language's clearest before any's last`() {
    let keys = ColumnWords.keys(of: .tickets)[TicketColumn.ticket.rawValue]
    #expect(keys[0] == "ticket" && keys[1] == "ticketnumber" && keys[2] == "ticketnummer")
    #expect(keys.last.map { $0.count < 12 } == true && Set(keys).count == keys.count)
    #expect(ColumnWords.keys(of: .evidence).isEmpty)
  }
}
