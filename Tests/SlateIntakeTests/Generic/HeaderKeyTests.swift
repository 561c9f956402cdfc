import Testing

@testable import SlateIntake

struct HeaderKeyTests {
  @Test(arguments: [
    "Date opened", "date_opened", "dateOpened", "DATE-OPENED:", " Date  opened ", "Dáte.Opened",
  ])
  func `case, accents, blanks and signs do not matter`(header: String) {
    #expect(HeaderKey.of(header) == "dateopened")
  }

  @Test func `a number sign and letters of every alphabet stay`() {
    #expect(HeaderKey.of("Ticket #") == "ticket#" && HeaderKey.of("#") == "#")
    #expect(HeaderKey.of("Nº") == "no" && HeaderKey.of("Größe 2") == "grosse2")
    #expect(HeaderKey.of("№ заявки") == "noзаявки" && HeaderKey.of("–") == "")
  }

  @Test func `umlauts may be written with two letters`() {
    #expect(HeaderKey.all("Gelöst am") == ["gelostam", "geloestam"])
    #expect(HeaderKey.all("Status") == ["status"])
  }
}
