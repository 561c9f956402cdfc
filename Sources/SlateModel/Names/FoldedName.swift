import Foundation

/// The form in which names are compared: two names are the same if their folded forms are.
///
/// Case, Unicode compatibility forms (NFKC), runs of white space, and white space at either end make
/// no difference. Folding twice changes nothing more. ASCII names cost one walk over their bytes.
package func foldedName(_ name: String) -> String {
  switch asciiForm(of: name.utf8) {
  case .folded: name
  case .unfolded: foldedASCII(name.utf8)
  case .beyond: foldedUnicode(name)
  }
}

private enum ASCIIForm {
  case folded
  case unfolded
  case beyond
}

private func asciiForm(of bytes: String.UTF8View) -> ASCIIForm {
  var isFolded = true
  var previousIsSpace = true
  for byte in bytes {
    if byte >= 0x80 { return .beyond }
    let isSpace = isASCIISpace(byte)
    if isSpace ? (previousIsSpace || byte != space) : isASCIIUppercase(byte) { isFolded = false }
    previousIsSpace = isSpace
  }
  let endsInSpace = previousIsSpace && !bytes.isEmpty
  return isFolded && !endsInSpace ? .folded : .unfolded
}

private func foldedASCII(_ bytes: String.UTF8View) -> String {
  var folded: [UInt8] = []
  folded.reserveCapacity(bytes.count)
  for byte in bytes {
    if !isASCIISpace(byte) {
      folded.append(isASCIIUppercase(byte) ? byte | 0x20 : byte)
    } else if let last = folded.last, last != space {
      folded.append(space)
    }
  }
  if folded.last == space { folded.removeLast() }
  return String(decoding: folded, as: UTF8.self)
}

/// Case goes down, up and down again so that letters with several forms of one case (ß, ẞ and ss, σ
/// and ς) end alike, and NFKC comes again because changing case can take letters apart.
private func foldedUnicode(_ name: String) -> String {
  let compatible = name.precomposedStringWithCompatibilityMapping
  let caseless = compatible.lowercased().uppercased().lowercased()
  var scalars = String.UnicodeScalarView()
  var spaceIsDue = false
  for scalar in caseless.precomposedStringWithCompatibilityMapping.unicodeScalars {
    if scalar.properties.isWhitespace {
      spaceIsDue = !scalars.isEmpty
    } else {
      if spaceIsDue { scalars.append(" ") }
      spaceIsDue = false
      scalars.append(scalar)
    }
  }
  return String(scalars)
}

private let space = UInt8(ascii: " ")

/// Space, and the five controls from tab to carriage return that Unicode calls white space.
private func isASCIISpace(_ byte: UInt8) -> Bool {
  byte == space || (0x09...0x0D).contains(byte)
}

private func isASCIIUppercase(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}
