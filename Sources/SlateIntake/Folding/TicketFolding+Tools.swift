import SlateModel

extension TicketFolding {
  /// The rows about one number, parted by the tool that they are from: the same number in two tools is
  /// two tickets. Rows that may be of any tool belong to the first.
  func parted(_ group: [Int]) -> [[Int]] {
    guard hasSeveralTools else { return [group] }
    var tools: [Substring] = []
    for row in group {
      if let tool = tool(row), !tools.contains(tool) { tools.append(tool) }
    }
    guard tools.count > 1 else { return [group] }
    return tools.map { tool in group.filter { self.tool($0) ?? tools[0] == tool } }
  }

  private func tool(_ row: Int) -> Substring? {
    row < rows.count ? tools[Int(rows.file[row])] : nil
  }
}

extension Problem {
  /// So many numbers are named.
  private static let namedNumbers = 5

  /// - Parameter numbers: those that several tools have given.
  static func sharedNumbers(_ file: String, _ numbers: [String]) -> Problem {
    let rest = numbers.count - namedNumbers
    return Problem(
      file: file, place: nil, severity: .warning,
      message: "\(numbers.count) ticket numbers stand in exports of several tools: "
        + numbers.prefix(namedNumbers).joined(separator: ", ")
        + (rest > 0 ? " and \(rest) more" : "") + "; each tool's is a ticket of its own",
      remedy: "where a tool's tickets were moved to the other, leave its older export out")
  }
}
