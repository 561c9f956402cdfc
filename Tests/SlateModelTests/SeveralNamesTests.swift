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
    ("Ana Ruiz (111), Juan Paz (222)", "Ana Ruiz (111)"),
    ("Ruiz, Ana (111), Paz, Juan (222), Gil, Rosa (3)", "Ruiz, Ana (111)"),
  ])
  func `of several people with numbers the first counts`(cell: String, first: String) {
    #expect(SeveralNames.first(of: cell) == first)
  }

  @Test(arguments: [
    "Ana Ruiz (111)", "Ana (North), Ben (South)", "(1), Ana (2)", "Ana (), Ben (2)",
    "Ana (1), Ben",
    "", "\nBen", "<br>", "R&D", "Group #4", "Torres,Ana", "torres, ana", "ana,", ",ana", "ana",
  ])
  func `what has no first line stays`(cell: String) {
    #expect(SeveralNames.first(of: cell) == cell)
  }
}
