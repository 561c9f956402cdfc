import Foundation
import Testing

/// A story planted in `fixtures/`, and the cells of `reports/` that it must produce.
///
/// They stand in `fixtures/stories.json`, counted by the generator without slate.
struct Story: Decodable, Sendable, CustomTestStringConvertible {
  let story: String
  let expected: [Cell]

  var testDescription: String { story }

  struct Cell: Decodable, Sendable {
    /// Empty for files that are the same in every quarter.
    let quarter: String
    let file: String
    let `where`: [String: Text]
    let column: String
    let compare: String
    let expected: Text
  }

  /// A text or a whole number, as text.
  struct Text: Decodable, Sendable {
    let text: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let number = try? value.decode(Int.self) {
        text = String(number)
      } else {
        text = try value.decode(String.self)
      }
    }
  }

  static let all: [Story] = {
    struct Book: Decodable { let stories: [Story] }
    let file = Checkout.root.appending(path: "fixtures/stories.json")
    guard let bytes = try? Data(contentsOf: file),
      let book = try? JSONDecoder().decode(Book.self, from: bytes)
    else { return [] }
    return book.stories
  }()
}
