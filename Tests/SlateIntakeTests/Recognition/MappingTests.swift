import SlateModel
import Testing

@testable import SlateIntake

@Suite struct MappingTests {
  private let format = Format(
    name: "f", title: "F", kind: .events, signature: Signature(everyOne("nr")),
    headers: [0: ["nr"], 1: ["changed", "when"], 2: ["status"]], missing: ["?"],
    aliases: [2: ["1": "New"]])

  @Test func `a column is filled from its headers, the best first, wherever they stand`() {
    let header = HeaderRow(cells: ["when", "status", "nr", "changed", "Status"])
    let mapping = Mapping(header, kind: .events, format: format, chosen: [:])
    #expect(mapping.sources.map(\.column) == [0, 1, 2])
    #expect(mapping.sources.map(\.fields) == [[2], [3, 0], [1, 4]])
    #expect(mapping.sources[2].aliases == ["1": "New"])
    #expect(mapping.missing == ["?"])
    #expect(mapping.dateFields == [3, 0])
    #expect(mapping.lacking(of: .events).isEmpty)
  }

  @Test func `the user's headers win, and do without a format`() {
    let header = HeaderRow(cells: ["when", "status", "nr", "changed"])
    let chosen = ["at": "When", "team": "status"]
    let mapping = Mapping(header, kind: .events, format: format, chosen: chosen)
    #expect(mapping.sources.map(\.column) == [0, 1, 2, 3])
    #expect(mapping.sources.map(\.fields) == [[2], [0], [1], [1]])
    let alone = Mapping(header, kind: .events, format: nil, chosen: chosen)
    #expect(alone.sources.map(\.column) == [1, 3])
    #expect(alone.lacking(of: .events) == ["ticket"])
    #expect(alone.missing == Format.commonMissing)
    #expect(alone.sources.allSatisfy { $0.aliases.isEmpty })
  }

  @Test func `every required column that no header fills is told, in slate's order`() {
    for kind in TableKind.allCases {
      let mapping = Mapping(HeaderRow(cells: ["x"]), kind: kind, format: nil, chosen: [:])
      #expect(mapping.lacking(of: kind) == kind.columns.filter(\.isRequired).map(\.name))
      #expect(mapping.dateFields.isEmpty)
    }
  }
}
