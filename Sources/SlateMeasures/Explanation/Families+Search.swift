package import SlateModel

extension Families {
  /// The families that somebody means by an id or by a name, whose case and blanks do not matter; a
  /// name may be that of several areas.
  package func families(called text: String, _ names: NameTable) -> [Int32] {
    let wanted = foldedName(text)
    let numbers = all.indices.map(Int32.init)
    if isID(wanted) { return numbers.filter { foldedName(id($0, names: names)) == wanted } }
    return numbers.filter { foldedName(name(of: $0)) == wanted }
  }

  /// `F` and sixteen hexadecimal digits, in lower case.
  private func isID(_ text: String) -> Bool {
    text.utf8.count == 17 && text.hasPrefix("f") && text.dropFirst().allSatisfy(\.isHexDigit)
  }

  /// The name of a family that somebody who wrote another one most likely meant; nil if none is near.
  package func name(nearestTo text: String) -> String? {
    nearest(to: text, among: all.indices.map { name(of: Int32($0)) })
  }
}
