import SlateModel

extension Families {
  /// What an issue belongs to: a system, else a category, else nothing.
  package enum AreaKind: String, CaseIterable, Sendable {
    case system, category, none

    var number: Int { self == .system ? 0 : self == .category ? 1 : 2 }

    init(number: Int) { self = Self.allCases[number] }
  }

  /// A system or a category, or what belongs to neither.
  package struct Area: Hashable, Sendable {
    package let kind: AreaKind
    package let name: UInt32

    init(kind: AreaKind, name: UInt32) {
      self.kind = kind
      self.name = name
    }

    /// The system, else the category.
    init(system: UInt32, category: UInt32) {
      let kind: AreaKind = system != 0 ? .system : category != 0 ? .category : .none
      self.init(kind: kind, name: system != 0 ? system : category)
    }

    /// Of a ticket.
    init(of ticket: Int, _ tickets: Table) {
      self.init(
        system: tickets.name(TicketColumn.system.rawValue, ticket),
        category: tickets.name(TicketColumn.category.rawValue, ticket))
    }
  }

  /// What a key is made of.
  package enum KeyKind: String, Sendable { case words, category, rule }

  package struct Family: Sendable {
    package let area: Area
    package let keyKind: KeyKind
    /// The number of its representative's key, or its own where a rule makes it.
    let key: UInt32
    /// The family's name where a rule makes it.
    let name: String?
    /// The name that a rule gives it.
    package var naming: String?
    /// `temporary` or `accepted`; nil where no rule tells of a workaround.
    package var workaround: String?
  }
}
