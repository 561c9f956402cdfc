package import SlateModel

/// Tickets that are the same recurring issue: the same key in the same area.
package struct Families: Sendable {
  /// What an issue belongs to: a system, else a category, else nothing.
  package enum AreaKind: String, Sendable { case system, category, none }

  /// What a key is made of.
  package enum KeyKind: String, Sendable { case words, category }

  package struct Family: Sendable {
    package let areaKind: AreaKind
    package let area: UInt32
    package let keyKind: KeyKind
    /// Words joined by U+001F.
    package let key: String
  }

  package let all: [Family]
  /// The family of each ticket; nil where its subject leaves nothing.
  package let ofTicket: [Int32]
  /// Whether any ticket says what it is about.
  let isGiven: Bool
  let contacts: RepeatContacts
  let links: FamilyLinks

  static let unclassifiable: Int32 = -1

  package init(_ ground: Ground) {
    let tickets = ground.export.tickets
    var keys = FamilyKeys(ground)
    let keyOfTicket = keys.keysOfTickets()
    var numbers: [FamilyCode: Int32] = [:]
    var families: [Family] = []
    var ofTicket = [Int32](repeating: Self.unclassifiable, count: tickets.count)
    for ticket in 0..<tickets.count where keyOfTicket[ticket] != 0 {
      let system = tickets.name(TicketColumn.system.rawValue, ticket)
      let category = tickets.name(TicketColumn.category.rawValue, ticket)
      let kind: AreaKind = system != 0 ? .system : category != 0 ? .category : .none
      let code = FamilyCode(
        kind: kind, area: system != 0 ? system : category, key: keyOfTicket[ticket])
      if let number = numbers[code] {
        ofTicket[ticket] = number
        continue
      }
      ofTicket[ticket] = Int32(families.count)
      numbers[code] = Int32(families.count)
      families.append(
        Family(
          areaKind: kind, area: code.area, keyKind: keys.kind(of: code.key),
          key: keys.text(of: code.key)))
    }
    all = families
    self.ofTicket = ofTicket
    isGiven = keys.isGiven
    contacts = RepeatContacts(tickets, families: ofTicket)
    links = FamilyLinks(tickets, families: ofTicket, count: families.count)
  }

  /// `F` and the FNV-1a 64 hash of area kind, area, key kind and words, joined by U+001F.
  package func id(_ family: Int32, names: NameTable) -> String {
    let family = all[Int(family)]
    let text = [family.areaKind.rawValue, names[family.area], family.keyKind.rawValue, family.key]
      .joined(separator: "\u{1F}")
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return "F" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}

private struct FamilyCode: Hashable {
  let kind: Families.AreaKind
  let area: UInt32
  let key: UInt32
}
