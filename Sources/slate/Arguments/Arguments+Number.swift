import SlateModel

extension Arguments {
  /// The whole number that an option gives.
  ///
  /// - Throws: anything but a whole number of the range.
  func number(
    _ option: String, _ range: ClosedRange<Int>, without: Int
  ) throws(RunFailure) -> Int {
    guard let text = value(option) else { return without }
    guard let number = Int(text), range.contains(number) else {
      throw RunFailure(.usage, .badNumber(option, text, range))
    }
    return number
  }
}
