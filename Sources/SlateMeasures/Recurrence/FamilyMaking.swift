import SlateModel

/// How the families came about: the keys of all subjects, and which was joined to which.
struct FamilyMaking: Sendable {
  let families: [Families.Family]
  /// The family of each ticket by its words or categories.
  let ofTicket: [Int32]
  let isGiven: Bool
  let variants: Variants
  let joining: FamilyJoining
  private let keys: FamilyKeys

  init(_ ground: Ground) {
    var keys = FamilyKeys(ground)
    let keyOfTicket = keys.keysOfTickets()
    let variants = Variants(ground.export.tickets, keyOfTicket: keyOfTicket)
    let joining = FamilyJoining(variants, keys: keys, workers: ground.workers)
    var families: [Families.Family] = []
    // Numbered by their first tickets.
    var familyOfVariant = [Int32](repeating: Families.unclassifiable, count: variants.count)
    ofTicket = variants.ofTicket.map { variant in
      guard variant >= 0 else { return Families.unclassifiable }
      let representative = Int(joining.representatives[Int(variant)])
      if familyOfVariant[representative] < 0 {
        familyOfVariant[representative] = Int32(families.count)
        let (area, key) = variants[representative]
        families.append(
          Families.Family(area: area, keyKind: keys.kind(of: key), key: key, name: nil))
      }
      return familyOfVariant[representative]
    }
    self.families = families
    isGiven = keys.isGiven
    self.variants = variants
    self.joining = joining
    self.keys = keys
  }

  func words(of key: UInt32) -> [String] {
    keys.text(of: key).split(separator: "\u{1F}", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// What a family of a key is called: by the subject that most of its tickets have, or by the
  /// categories.
  func name(of key: UInt32) -> String {
    switch keys.kind(of: key) {
    case .words: keys.wording(of: key)
    case .category, .rule:
      FamilyWordings.cut(words(of: key).filter { !$0.isEmpty }.joined(separator: " "))
    }
  }

  /// By the bytes of their keys.
  func precedes(_ first: Int32, _ second: Int32) -> Bool {
    let (one, other) = (families[Int(first)].key, families[Int(second)].key)
    return Array(keys.text(of: one).utf8).lexicographicallyPrecedes(keys.text(of: other).utf8)
  }

  static func id(
    _ area: Families.Area, _ kind: Families.KeyKind, _ key: String, _ names: NameTable
  ) -> String {
    let text = [area.kind.rawValue, names[area.name], kind.rawValue, key]
      .joined(separator: "\u{1F}")
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return "F" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Whether a text is written as the ids of families are.
  static func isID(_ text: String) -> Bool {
    text.utf8.count == 17 && text.hasPrefix("F") && text.dropFirst().allSatisfy(\.isHexDigit)
  }

  /// Finds a family of an area by its id.
  func finder(names: NameTable) -> (Families.Area, String) -> Int32? {
    { area, id in
      guard Self.isID(id) else { return nil }
      return families.firstIndex {
        $0.area == area && Self.id(area, $0.keyKind, keys.text(of: $0.key), names) == id
      }.map(Int32.init)
    }
  }

  /// What was left unjoined.
  var problems: [Problem] {
    guard joining.unfinished > 0 else { return [] }
    return [
      Problem(
        file: "slate", place: nil, severity: .warning,
        message: "\(joining.unfinished) different subjects were compared with the first "
          + "\(AreaJoining.mostCandidates) of those that may be near, and may have been left unjoined",
        remedy: "merge what belongs together in family-rules.csv")
    ]
  }
}
