import SlateModel
import Testing

@Suite struct PersonNameTests {
  @Test(arguments: [
    ("McKenzie, Rob", "Rob McKenzie"), ("McKenzie, Rob (4711)", "Rob McKenzie"),
    ("Torres Vega, Ana", "Ana Torres Vega"), ("Torres, Ana María", "Ana María Torres"),
    ("de la Cruz, María Elena", "María Elena de la Cruz"),
    ("Rob McKenzie (rmckenzie)", "Rob McKenzie"),
    ("Rob McKenzie (rob@example.com)", "Rob McKenzie"), ("Rob McKenzie (A4711)", "Rob McKenzie"),
    ("Zoë  Ölmann,\u{A0}Ida", "Ida Zoë Ölmann"), ("O'Neil,Pat", "Pat O'Neil"),
    ("Silva, João (2 970)", "João Silva"),
  ])
  func `a name is written as it is said`(written: String, spoken: String) {
    #expect(PersonName.spoken(written) == spoken)
  }

  @Test(arguments: [
    "", "Rob McKenzie", "rmckenzie", "Rob McKenzie (IT)", "Rob McKenzie (Head of IT)", "Smith, Jr.",
    "Example, Inc.", "Ana Torres, Ben Fox", "a, b, c", "Finance, Floor 2", ",", "x,", ", x",
    "rob@example.com, x", "(4711)", "Rob (", "R&D, Lab", "ana, bfox", "Torres, ana",
  ])
  func `any other name stays as it is`(name: String) {
    #expect(PersonName.spoken(name) == name)
  }

  @Test func `spellings of one person have one key`() {
    let spellings = [
      "McKenzie, Rob (4711)", "rob  MCKENZIE", "MCKENZIE, ROB", "Rob McKenzie (rmck)",
    ]
    #expect(Set(spellings.map(PersonName.key)) == ["rob mckenzie"])
  }
}
