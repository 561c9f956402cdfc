extension OwnBlocks {
  /// The items of a list, each with what is indented below it.
  static func list(
    _ rest: inout ArraySlice<Substring>, _ first: OwnListMark, _ depth: Int
  ) -> String {
    var html = ""
    while let line = rest.first, let mark = OwnListMark(line), mark.isOrdered == first.isOrdered,
      mark.indent < first.width
    {
      rest.removeFirst()
      var item = [line.dropFirst(mark.width)]
      while let next = rest.first, belongs(next, to: mark, after: item.last) {
        item.append(next.dropFirst(min(mark.width, next.prefix { $0 == " " }.count)))
        rest.removeFirst()
      }
      html += "<li>\(self.item(item[...], depth))</li>\n"
      while let next = rest.first, isBlank(next) { rest.removeFirst() }
    }
    let start = first.number.map { $0 == 1 ? "" : " start=\"\($0)\"" } ?? ""
    return first.isOrdered ? "<ol\(start)>\n\(html)</ol>\n" : "<ul>\n\(html)</ul>\n"
  }

  /// An item of one paragraph needs none.
  static func item(_ lines: ArraySlice<Substring>, _ depth: Int) -> String {
    var rest = lines
    let first = rest.first.map(isText) ?? false ? OwnLine.html(paragraph(&rest)) : ""
    let below = html(rest, depth: depth + 1)
    return below.isEmpty ? first : "\(first)\n\(below)"
  }

  static func belongs(_ line: Substring, to mark: OwnListMark, after last: Substring?)
    -> Bool
  {
    if isBlank(line) { return !(last.map(isBlank) ?? true) }
    if line.prefix(mark.width).allSatisfy({ $0 == " " }) { return true }
    return isText(line) && !(last.map(isBlank) ?? true)
  }
}
