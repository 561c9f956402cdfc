import SlateModel
import Testing

@testable import SlateMeasures

struct NamedPeopleTests {
  @Test(arguments: ["jo", "Smith, Jo", "Jo Smith (4711)"])
  func `an alias of two people is nobody's, in whatever form it is written`(alias: String) {
    var table = TicketTable(
      "ticket opened resolver", [["T1", "07-01", "ann"], ["T2", "07-01", "bea"]])
    table.add(
      .people, "person side aliases",
      [["ann", "internal", "ann.own;\(alias)"], ["bea", "provider", alias]])
    let people = NamedPeople(table.ground).all
    #expect(people.map(\.spellings) == [["ann", "ann.own"], ["bea"]])
  }
}
