import SlateModel

/// The keys of all tickets, numbered.
struct FamilyKeys {
  private let ground: Ground
  private var keys = Interner()
  /// Keys from here on are category keys.
  private var firstCategoryKey: UInt32 = .max
  private(set) var isGiven = false
  /// What the words of subjects are read as.
  private(set) var forms = ReadForms([])

  private var wordings: FamilyWordings?

  init(_ ground: Ground) { self.ground = ground }

  /// What a family of a key of words is called.
  func wording(of key: UInt32) -> String {
    wordings?.wording(of: key, ground.export.tickets.texts[TicketColumn.subject.rawValue]) ?? ""
  }

  /// The keys by number, words joined by the separator; a category key begins with one.
  var texts: TextColumn { keys.texts }

  func text(of key: UInt32) -> String {
    let text = keys.texts[Int(key)]
    return kind(of: key) == .category ? String(text.dropFirst()) : text
  }

  func kind(of key: UInt32) -> Families.KeyKind { key >= firstCategoryKey ? .category : .words }

  /// The key of each ticket; 0 where it has none.
  mutating func keysOfTickets() -> [UInt32] {
    let subjects = ground.export.tickets.texts[TicketColumn.subject.rawValue]
    var keyOfTicket = subjectKeys(subjects)
    if keyOfTicket.isEmpty {
      keyOfTicket = Array(repeating: 0, count: ground.export.tickets.count)
    } else {
      isGiven = true
    }
    addCategoryKeys(&keyOfTicket, subjects)
    return keyOfTicket
  }

  private mutating func subjectKeys(_ subjects: TextColumn) -> [UInt32] {
    guard subjects.count > 0 else { return [] }
    let ranges = ground.workers.ranges(of: subjects.count)
    var masked = Interner()
    let lexicon = Lexicon(ground.configuration.recurring, people: people)
    let mask = SubjectMask(PersonMask(), numbered: lexicon.numbered)
    let maskOfTicket = numbered(
      ground.workers.map(ranges.count) { Self.masks(of: ranges[$0], subjects, mask) },
      in: &masked)
    let keyOfMask = withoutRareWords(keys(of: masked.texts, lexicon), maskOfTicket, lexicon)
    var wordings = FamilyWordings(mask)
    wordings.read(
      subjects, maskOfTicket, masked.texts, keyOfMask, count: keys.count, ground.workers)
    self.wordings = wordings
    return maskOfTicket.map { keyOfMask[Int($0)] }
  }

  /// Some texts of a part of the rows, and which of them each row has.
  private typealias Part = (texts: Interner, numbers: [UInt32])

  /// The texts of all parts together; which of them each row has.
  private func numbered(_ parts: [Part], in texts: inout Interner) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(parts.reduce(0) { $0 + $1.numbers.count })
    for part in parts {
      let map = texts.absorb(part.texts)
      for number in part.numbers { numbers.append(map[Int(number)]) }
    }
    return numbers
  }

  private static func masks(
    of range: Range<Int>, _ subjects: TextColumn, _ mask: SubjectMask
  ) -> Part {
    var mask = mask
    var texts = Interner()
    var numbers: [UInt32] = []
    numbers.reserveCapacity(range.count)
    let bytes = subjects.bytes.span
    for ticket in range {
      mask.read(bytes.extracting(subjects.range(ticket)))
      let masked = mask.masked.span
      numbers.append(texts.id(of: masked, hash: textHash(masked)))
    }
    return (texts, numbers)
  }

  /// The key of each masked subject.
  private mutating func keys(of masked: TextColumn, _ lexicon: Lexicon) -> [UInt32] {
    forms = ReadForms(lexicon.forms)
    let ranges = ground.workers.ranges(of: masked.count)
    let parts = ground.workers.map(ranges.count) { number in
      var maker = SubjectKey(lexicon)
      var texts = Interner()
      var key: [UInt8] = []
      let numbers = ranges[number].map { mask in
        maker.read(masked.bytes.span.extracting(masked.range(mask)), into: &key)
        return texts.id(of: key.span, hash: textHash(key.span))
      }
      return (texts, numbers)
    }
    return numbered(parts, in: &keys)
  }

  /// The keys of the masked subjects without the words that too few tickets have.
  private mutating func withoutRareWords(
    _ keyOfMask: [UInt32], _ maskOfTicket: [UInt32], _ lexicon: Lexicon
  ) -> [UInt32] {
    var tickets = [Int](repeating: 0, count: keys.count)
    for mask in maskOfTicket { tickets[Int(keyOfMask[Int(mask)])] += 1 }
    let rare = RareWords(
      keys.texts, tickets: tickets, lexicon, minimum: ground.configuration.recurring.minimum)
    keys = rare.keys
    return keyOfMask.map { rare.rest[Int($0)] }
  }

  /// What the list of people calls them; machines and bots are none.
  private var people: [String] {
    let (table, names) = (ground.export.table(.people), ground.export.names)
    let aliases = table.texts[PersonColumn.aliases.rawValue]
    return (0..<table.count).flatMap { row -> [String] in
      let kind = foldedName(names[table.name(PersonColumn.kind.rawValue, row)])
      guard kind != "machine", kind != "bot" else { return [] }
      let others = row < aliases.count ? aliases[row].split(separator: ";").map(String.init) : []
      return [names[table.name(PersonColumn.person.rawValue, row)]] + others
    }
  }

  /// Where there is no subject, category, subcategory and symptom make the key.
  private mutating func addCategoryKeys(_ keyOfTicket: inout [UInt32], _ subjects: TextColumn) {
    firstCategoryKey = UInt32(keys.count)
    let tickets = ground.export.tickets
    let columns: [TicketColumn] = [.category, .subcategory, .symptom]
    for ticket in 0..<tickets.count where keyOfTicket[ticket] == 0 && subjects.isEmpty(ticket) {
      let ids = columns.map { tickets.name($0.rawValue, ticket) }
      guard ids[1] != 0 || ids[2] != 0 else { continue }
      let key = ids.map { Array(ground.export.names[$0].utf8) }
        .joined(separator: [SubjectKey.separator])
      // A leading separator keeps it apart from every key of words.
      let bytes = [SubjectKey.separator] + Array(key)
      keyOfTicket[ticket] = keys.id(of: bytes.span, hash: textHash(bytes.span))
      isGiven = true
    }
  }
}
