/// Whether markup is well-formed: tags close in their order, attributes stand in quotes, entities are
/// known ones, and no control character is left. (The C library's own XML reader mends what it reads.)
func isWellFormed(_ markup: String) -> Bool {
  let withoutType = markup.replacing("<!DOCTYPE html>", with: "")
  guard !withoutType.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" }) else {
    return false
  }
  var rest = withoutType[...]
  var open: [Substring] = []
  while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
    rest = rest[mark...]
    if rest.first == "&" {
      guard let entity = rest.prefixMatch(of: /&(amp|lt|gt|quot);/) else { return false }
      rest = rest[entity.range.upperBound...]
      continue
    }
    guard
      let tag = rest.prefixMatch(
        of: /<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+="(?:[^"<&]|&(?:amp|lt|gt|quot);)*")*)\s*(\/?)>/)
    else { return false }
    rest = rest[tag.range.upperBound...]
    if tag.output.1 == "/" {
      guard open.popLast() == tag.output.2 else { return false }
    } else if tag.output.4 != "/", tag.output.2 != "meta" {
      open.append(tag.output.2)
    }
  }
  return open.isEmpty
}
