import Foundation
import Testing

@testable import SlateReports

struct ExchangeTests {
  private func write(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  @Test func `two folders change places`() throws {
    let home = try PublishedFolder()
    for name in ["a", "b"] {
      try FileManager.default.createDirectory(
        atPath: home.path + "/" + name, withIntermediateDirectories: false)
      try write(name, home.path + "/\(name)/file")
    }
    try exchange(home.path + "/a", home.path + "/b")
    #expect(try home.files() == ["a/file": Data("b".utf8), "b/file": Data("a".utf8)])
  }

  @Test func `two files change places`() throws {
    let home = try PublishedFolder()
    for name in ["a", "b"] { try write(name, home.path + "/" + name) }
    try exchange(home.path + "/a", home.path + "/b")
    #expect(try home.files() == ["a": Data("b".utf8), "b": Data("a".utf8)])
  }

  @Test func `an exchange that fails leaves what was there`() throws {
    let home = try PublishedFolder()
    try write("old", home.path + "/place")
    #expect(throws: (any Error).self) {
      try exchange(home.path + "/missing", home.path + "/place")
    }
    #expect(try home.files() == ["place": Data("old".utf8)])
  }
}
