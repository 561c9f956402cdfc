import Testing

@testable import SlateIntake

struct RelativePathTests {
  @Test(arguments: [
    ("slate.json", "a.csv", "a.csv"), ("slate.json", "./in/../a.csv", "a.csv"),
    ("sub/slate.json", "sub/a.csv", "a.csv"), ("sub/slate.json", "a.csv", "../a.csv"),
    ("x/y/slate.json", "x/z/a.csv", "../z/a.csv"), ("slate.json", "/in/a.csv", "/in/a.csv"),
    ("../slate.json", "../a.csv", "a.csv"), ("./slate.json", "in/a b.csv", "in/a b.csv"),
  ])
  func `a file is named from the folder in which the other stands`(
    place: String, file: String, name: String
  ) {
    #expect(RelativePath(toFolderOf: place).name(of: file) == name)
  }
}
