/// Numbers that look random and are the same from the same seed on every machine.
///
/// SplitMix64 (Steele and others, 2014).
struct SampleRandom {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to, not including, a number above 0.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  mutating func chance(inHundred share: Int) -> Bool { below(100) < share }

  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  /// One of some values, each as often as its weight says.
  mutating func one<Value>(of values: [(value: Value, weight: Int)]) -> Value {
    var left = below(values.reduce(0) { $0 + $1.weight })
    for (value, weight) in values {
      if left < weight { return value }
      left -= weight
    }
    return values[0].value
  }
}
