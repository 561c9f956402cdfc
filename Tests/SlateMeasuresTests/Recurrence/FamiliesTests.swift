import SlateModel
import Testing

@testable import SlateMeasures

struct FamiliesTests {
  private func families(_ header: String, _ rows: [[String]], threads: Int = 1) -> (
    Families, NameTable
  ) {
    var table = TicketTable(
      "ticket opened " + header, rows.enumerated().map { ["T\($0)", "07-01"] + $1 })
    table.threads = threads
    let ground = table.ground
    return (Families(ground), ground.export.names)
  }

  @Test func `the same words in the same area are one family`() {
    let (families, _) = families(
      "subject system category",
      [
        ["Printer jam", "ERP", "Net"], ["jam: printer!", "ERP", "Web"], ["printer jam", "", "Net"],
        ["printer jam", "", ""], ["help", "ERP", ""], ["jam printer", "", "Net"],
      ])
    #expect(families.ofTicket == [0, 0, 1, 2, -1, 1])
    #expect(families.all.map(\.area.kind) == [.system, .category, .none])
    #expect((0..<3).map(families.words) == Array(repeating: ["jam"], count: 3))
  }

  @Test func `category keys stand where there is no subject, and never join words`() {
    let (families, _) = families(
      "subject category subcategory symptom",
      [
        ["", "Net", "wifi", "slow"], ["", "Net", "wifi", "slow"], ["", "Net", "wifi", ""],
        ["", "Net", "", ""], ["net slow wifi", "Net", "", ""], ["help", "Net", "wifi", "slow"],
      ])
    #expect(families.ofTicket == [0, 0, 1, -1, 2, -1])
    #expect(families.all.map(\.keyKind) == [.category, .category, .words])
  }

  @Test func `the id is the FNV-1a hash of area and words`() {
    let (families, names) = families("subject system", [["printer jam", "ERP"]])
    let text = "system\u{1F}ERP\u{1F}words\u{1F}jam"
    let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)).multipliedReportingOverflow(by: 0x0000_0100_0000_01B3).partialValue
    }
    let id = families.id(0, names: names)
    #expect(id.count == 17 && id.first == "F" && UInt64(id.dropFirst(), radix: 16) == hash)
  }

  @Test func `a family is called by its most common subject, without what varies`() {
    let subjects = [
      "RE: printer PRN-12 jams - Anna Schmidt", "Printer jams", "Printer jams", "PRINTER JAMS",
      "jams Printer",
    ]
    let (families, _) = families("subject", subjects.map { [$0] })
    #expect(Set(families.ofTicket) == [0])
    #expect(families.name(of: 0) == "Printer jams")
  }

  @Test func `a name of more than 60 characters is cut behind a word`() {
    let (families, _) = families("subject", [[String(repeating: "gravel orchid ", count: 40)]])
    let name = families.name(of: 0)
    #expect(name.count <= 60 && name.hasSuffix("…"))
    #expect(name.dropLast().split(separator: " ").allSatisfy { ["gravel", "orchid"].contains($0) })
  }

  @Test func `ids do not depend on the order of rows or the number of threads`() {
    let rows = (0..<9000).map {
      ["\(["printer", "mail", "tunnel"][$0 % 3]) jam", $0 % 2 == 0 ? "ERP" : "Mail"]
    }
    let (first, names) = families("subject system", rows)
    let (second, otherNames) = families("subject system", rows.reversed(), threads: 3)
    #expect(first.all.count == 6)
    for ticket in rows.indices {
      let other = second.ofTicket[rows.count - 1 - ticket]
      #expect(first.ofTicket[ticket] >= 0 && other >= 0)
      if ticket < 12 {
        #expect(
          first.id(first.ofTicket[ticket], names: names) == second.id(other, names: otherNames))
      }
    }
  }
}
