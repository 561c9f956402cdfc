/// Seconds since 1970 up to 2106, or a length of as many, kept in 32 bits: facts are many, and every
/// measure walks over them. What does not fit is held at the nearest that does.
@propertyWrapper
package struct Packed: Sendable {
  private var stored: UInt32

  package init(wrappedValue: Int64) { stored = UInt32(clamping: wrappedValue) }

  package var wrappedValue: Int64 {
    get { Int64(stored) }
    set { stored = UInt32(clamping: newValue) }
  }
}

/// The same, or nothing.
@propertyWrapper
package struct PackedOptional: Sendable {
  /// The largest number stands for nothing.
  private var stored = UInt32.max

  package init(wrappedValue: Int64?) { self.wrappedValue = wrappedValue }

  package var wrappedValue: Int64? {
    get { stored == .max ? nil : Int64(stored) }
    set { stored = newValue.map { UInt32(clamping: min($0, Int64(UInt32.max - 1))) } ?? .max }
  }
}

/// A place in a list, a number of times, or -1, kept in 32 bits.
@propertyWrapper
package struct PackedCount: Sendable {
  private var stored: Int32

  package init(wrappedValue: Int) { stored = Int32(clamping: wrappedValue) }

  package var wrappedValue: Int {
    get { Int(stored) }
    set { stored = Int32(clamping: newValue) }
  }
}
