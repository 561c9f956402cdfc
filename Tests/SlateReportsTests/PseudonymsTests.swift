import SlateModel
import Testing

@testable import SlateMeasures
@testable import SlateReports

struct PseudonymsTests {
  private static func names(_ all: [String]) -> NameTable {
    var column = TextColumn()
    for name in [""] + all { column.append(name.utf8) }
    return NameTable(names: column)
  }

  private static func people(_ all: [String]) -> [NamedPeople.Person] {
    all.indices.map { place in
      NamedPeople.Person(
        name: UInt32(place + 1), ids: [UInt32(place + 1)], spellings: [all[place]], isListed: true)
    }
  }

  private static func give(_ kept: inout Pseudonyms, _ all: [String]) -> [Int] {
    kept.numbers(of: people(all), in: names(all))
  }

  @Test func `whoever has a pseudonym keeps it, and others get the next`() throws {
    var kept = Pseudonyms()
    let first = Self.give(&kept, ["Ann", "Bea", "=Cy"])
    #expect(first.sorted() == [1, 2, 3])
    var read = try Pseudonyms(bytes: kept.bytes, file: "pseudonyms.csv")
    #expect(read.bytes == kept.bytes)
    let second = Self.give(&read, ["Dan", "=Cy", "ANN", "Bea"])
    #expect(second == [4, first[2], first[0], first[1]])
    #expect(lines(read.bytes).contains("'=Cy,Person \(first[2])"))
  }

  @Test func `the order of the names tells nothing of the pseudonyms`() {
    let all = (0..<40).map { "Name \($0 + 10)" }
    var (kept, other) = (Pseudonyms(), Pseudonyms())
    let given = Self.give(&kept, all)
    #expect(Set(given) == Set(1...40))
    #expect(given != given.sorted())
    #expect(Self.give(&other, all.reversed()) == given.reversed())
  }

  @Test(arguments: [
    "person,pseudonym\nAnn,Person x\n", "person,pseudonym\nAnn,Person 0\n",
    "person,pseudonym\nAnn,1\n", "person,name\nAnn,Person 1\n", "person,pseudonym\nAnn\n", "",
  ])
  func `a file out of form is refused`(text: String) {
    #expect(throws: RunFailure.self) {
      try Pseudonyms(bytes: Array(text.utf8), file: "pseudonyms.csv")
    }
  }
}
