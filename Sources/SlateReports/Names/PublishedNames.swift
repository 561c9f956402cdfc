package import SlateMeasures
package import SlateModel

/// What everything is called in what is published: by its name, or, where names of people are hidden,
/// people by pseudonyms.
package struct PublishedNames: Sendable {
  /// Every name of the run as it is published.
  let table: NameTable
  /// Nil where names are shown.
  private let mask: NameMask?
  /// By name that is a person's: the number of the pseudonym.
  private let numbers: [UInt32: Int]

  var areHidden: Bool { mask != nil }

  /// Names as they are.
  package init(_ names: NameTable) {
    table = names
    mask = nil
    numbers = [:]
  }

  /// - Parameter kept: the pseudonyms of earlier runs; those of people new to them are added.
  package init(hiding ground: Ground, _ kept: inout Pseudonyms) {
    let names = ground.export.names
    let people = NamedPeople(ground).all
    let given = kept.numbers(of: people, in: names)
    let mask = NameMask(
      zip(people, given).flatMap { person, number in
        person.spellings.map {
          NameMask.Name(
            spelling: $0, replacement: Pseudonyms.word(number), isListed: person.isListed)
        }
      })
    var numbers: [UInt32: Int] = [:]
    for (person, number) in zip(people, given) {
      for id in person.ids + [person.name] { numbers[id] = number }
    }
    var column = TextColumn()
    for id in 0..<UInt32(names.count) {
      column.append((numbers[id].map(Pseudonyms.word) ?? mask.name(names[id])).utf8)
    }
    table = NameTable(names: column)
    self.mask = mask
    self.numbers = numbers
  }

  /// A text of the input.
  func text(_ text: String) -> String { mask?.text(text) ?? text }

  /// What a thing is called.
  func name(_ text: String) -> String { mask?.name(text) ?? text }

  /// The words of an issue, which have no order.
  func words(_ words: [String]) -> [String] { mask?.words(words) ?? words }

  /// What an issue is called: by a rule, or by its words.
  func issue(_ family: Int32, of families: Families) -> String {
    guard let mask else { return families.name(of: family) }
    return families.isNamed(family)
      ? mask.text(families.name(of: family))
      : mask.words(families.words(of: family)).joined(separator: " ")
  }

  /// People in an order that tells nothing of hidden names.
  func precedes(_ first: UInt32, _ second: UInt32) -> Bool {
    let (left, right) = (numbers[first] ?? .max, numbers[second] ?? .max)
    return left == right ? table.precedes(first, second) : left < right
  }
}

extension Edition {
  /// People as they are called, in an order that tells nothing of hidden names.
  func listed(_ people: some Sequence<UInt32>) -> [String] {
    people.sorted(by: published.precedes).map { names[$0] }
  }
}
