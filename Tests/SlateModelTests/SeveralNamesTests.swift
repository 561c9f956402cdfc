import SlateModel
import Testing

struct SeveralNamesTests {
  @Test(arguments: [
    "Ana Torres\nBen Fox", "Ana Torres\r\nBen Fox", " Ana  Torres <br>Ben Fox",
    "Ana Torres<BR/>Ben",
    "Ana Torres#LBBR#Ben Fox", "Ana Torres&lt;br&gt;Ben Fox", "Ana Torres", "Ana Torres\n",
  ])
  func `the first of several names counts`(cell: String) {
    #expect(SeveralNames.first(of: cell) == "Ana Torres")
  }

  @Test(arguments: [("ana,bfox", "ana"), ("a.torres,b-fox,c_3", "a.torres")])
  func `of several logins behind commas the first counts`(cell: String, login: String) {
    #expect(SeveralNames.first(of: cell) == login)
  }

  @Test(arguments: [
    "", "\nBen", "<br>", "R&D", "Group #4", "Torres,Ana", "torres, ana", "ana,", ",ana", "ana",
  ])
  func `what has no first line stays`(cell: String) {
    #expect(SeveralNames.first(of: cell) == cell)
  }
}
