package import SlateModel

/// Tickets that are the same recurring issue: the same or a near key in the same area.
package struct Families: Sendable {
  /// What an issue belongs to: a system, else a category, else nothing.
  package enum AreaKind: String, CaseIterable, Sendable {
    case system, category, none

    var number: Int { self == .system ? 0 : self == .category ? 1 : 2 }

    init(number: Int) { self = Self.allCases[number] }
  }

  /// What a key is made of.
  package enum KeyKind: String, Sendable { case words, category }

  /// A system or a category, or what belongs to neither.
  struct Area: Hashable, Sendable {
    let kind: AreaKind
    let name: UInt32

    init(kind: AreaKind, name: UInt32) {
      self.kind = kind
      self.name = name
    }

    /// The system, else the category; nil without either.
    init?(system: UInt32, category: UInt32) {
      guard system != 0 || category != 0 else { return nil }
      self.init(kind: system != 0 ? .system : .category, name: system != 0 ? system : category)
    }
  }

  package struct Family: Sendable {
    package let areaKind: AreaKind
    package let area: UInt32
    package let keyKind: KeyKind
    /// The number of its representative's key.
    let key: UInt32
  }

  package let all: [Family]
  /// The family of each ticket; negative where its subject leaves nothing.
  package let ofTicket: [Int32]
  /// Whether any ticket says what it is about.
  let isGiven: Bool
  let contacts: RepeatContacts
  let links: FamilyLinks
  let tickets: FamilyTickets
  private let keys: FamilyKeys

  static let unclassifiable: Int32 = -1

  package init(_ ground: Ground) {
    var keys = FamilyKeys(ground)
    let keyOfTicket = keys.keysOfTickets()
    let variants = Variants(ground.export.tickets, keyOfTicket: keyOfTicket)
    let joining = FamilyJoining(variants, keys: keys, workers: ground.workers)
    var families: [Family] = []
    // Numbered by their first tickets.
    var familyOfVariant = [Int32](repeating: Self.unclassifiable, count: variants.count)
    ofTicket = variants.ofTicket.map { variant in
      guard variant >= 0 else { return Self.unclassifiable }
      let representative = Int(joining.representatives[Int(variant)])
      if familyOfVariant[representative] < 0 {
        familyOfVariant[representative] = Int32(families.count)
        let (kind, area, key) = variants[representative]
        families.append(
          Family(areaKind: kind, area: area, keyKind: keys.kind(of: key), key: key))
      }
      return familyOfVariant[representative]
    }
    all = families
    isGiven = keys.isGiven
    contacts = RepeatContacts(ground.export.tickets, families: ofTicket)
    links = FamilyLinks(ground.export.tickets, families: ofTicket, count: families.count)
    tickets = FamilyTickets(ground, families: ofTicket, count: families.count)
    self.keys = keys
  }

  /// The words of the key that names a family.
  package func words(of family: Int32) -> [String] {
    keys.text(of: all[Int(family)].key)
      .split(separator: "\u{1F}", omittingEmptySubsequences: false).map(String.init)
  }

  /// The rows of a family's tickets that were opened before an instant and do not stand cancelled
  /// then, by opening; none for a family with too few to be recurring.
  package func tickets(of family: Int32, asOf: Int64) -> [Int32] {
    tickets.window(family, 0..<asOf, asOf: asOf)
  }

  func area(of family: Int32) -> Area {
    Area(kind: all[Int(family)].areaKind, name: all[Int(family)].area)
  }

  /// The words that a family's subjects share; none where categories make its key.
  func issueWords(of family: Int32) -> Set<String> {
    all[Int(family)].keyKind == .words ? Set(words(of: family)) : []
  }

  /// `F` and the FNV-1a 64 hash of area kind, area, key kind and words, joined by U+001F.
  package func id(_ number: Int32, names: NameTable) -> String {
    let family = all[Int(number)]
    let key = keys.text(of: family.key)
    let text = [family.areaKind.rawValue, names[family.area], family.keyKind.rawValue, key]
      .joined(separator: "\u{1F}")
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return "F" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
