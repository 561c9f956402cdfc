package import SlateModel

/// Tickets that are the same recurring issue: the same or a near key in the same area, or what the
/// user's rules say.
package struct Families: Sendable {
  package let all: [Family]
  /// The family of each ticket; below 0 where its subject leaves nothing, or a rule ignores it.
  package let ofTicket: [Int32]
  /// What is wrong with the user's rules, and what was left unjoined.
  package let problems: [Problem]
  /// Whether any ticket says what it is about.
  let isGiven: Bool
  let contacts: RepeatContacts
  let links: FamilyLinks
  let tickets: FamilyTickets
  let making: FamilyMaking

  static let unclassifiable: Int32 = -1
  static let ignored: Int32 = -2

  package init(_ ground: Ground) {
    let making = FamilyMaking(ground)
    let ruled = RuledFamilies(
      FamilyRules(ground.export), ground, ofTicket: making.ofTicket, count: making.families.count,
      known: making.finder(names: ground.export.names), precedes: making.precedes)
    all =
      making.families.enumerated().map { number, family in
        var family = family
        family.naming = ruled.naming(Int32(number))
        family.workaround = ruled.workaround(Int32(number))
        return family
      }
      + ruled.made.enumerated().map { number, made in
        let number = Int32(making.families.count + number)
        return Family(
          area: made.area, keyKind: .rule, key: UInt32(number), name: made.name,
          naming: ruled.naming(number), workaround: ruled.workaround(number))
      }
    ofTicket = ruled.ofTicket
    problems = ruled.problems + making.problems
    isGiven = making.isGiven
    self.making = making
    contacts = RepeatContacts(ground.export.tickets, families: ofTicket)
    links = FamilyLinks(ground.export.tickets, families: ofTicket, count: all.count)
    tickets = FamilyTickets(ground, families: ofTicket, count: all.count)
  }

  /// Whether a rule gives a family its name.
  package func isNamed(_ family: Int32) -> Bool {
    let told = all[Int(family)]
    return told.naming != nil || told.name != nil
  }

  /// What a family is called: by a rule, or by its words.
  package func name(of family: Int32) -> String {
    let told = all[Int(family)]
    return told.naming ?? told.name ?? words(of: family).joined(separator: " ")
  }

  /// The words of the key that makes a family; its name where a rule does.
  package func words(of number: Int32) -> [String] {
    let family = all[Int(number)]
    return family.name.map { [$0] } ?? making.words(of: family.key)
  }

  /// `F` and the FNV-1a 64 hash of area kind, area, key kind and words, joined by U+001F.
  package func id(_ number: Int32, names: NameTable) -> String {
    let family = all[Int(number)]
    return FamilyMaking.id(
      family.area, family.keyKind, words(of: number).joined(separator: "\u{1F}"), names)
  }

  /// The rows of a family's tickets that were opened before an instant and do not stand cancelled
  /// then, by opening; none for a family with too few to be recurring.
  package func tickets(of family: Int32, asOf: Int64) -> [Int32] {
    tickets.window(family, 0..<asOf, asOf: asOf)
  }

  /// The words that a family's subjects share, or of its name; none where categories make its key.
  func issueWords(of family: Int32) -> Set<String> {
    switch all[Int(family)].keyKind {
    case .category: []
    case .words: Set(words(of: family))
    case .rule: Set(foldedName(name(of: family)).split(separator: " ").map(String.init))
    }
  }
}
