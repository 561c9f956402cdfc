package import SlateModel

/// What work is about: a system, else a category, else nothing.
package struct Area: Hashable, Sendable {
  /// The name of the system or category; 0 for none.
  package let name: UInt32
  package let isSystem: Bool

  static let none = Area(system: 0, category: 0)

  package init(system: UInt32, category: UInt32) {
    isSystem = system != 0
    name = isSystem ? system : category
  }

  package var isNone: Bool { name == 0 }

  /// The system, 0 where it is none.
  package var system: UInt32 { isSystem ? name : 0 }

  /// By name, a system before a category of the same name.
  package static func precedes(_ first: Area, _ second: Area, _ names: NameTable) -> Bool {
    first.name == second.name
      ? first.isSystem && !second.isSystem : names.precedes(first.name, second.name)
  }
}
