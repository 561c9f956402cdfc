/// A piece of a file that begins and ends at record boundaries.
package struct RecordPart: Equatable, Sendable {
  package let bytes: Range<Int>
  /// The line on which the piece begins, counted from 1.
  package let firstLine: Int

  package init(bytes: Range<Int>, firstLine: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
  }
}

/// Cuts `range` into at most `count` slices of about the same size, each after a line break.
///
/// Their quoting is not known yet: scan each (`QuoteScan`) and join the scans (`recordParts`).
package func slices(
  of bytes: Span<UInt8>, in range: Range<Int>, count: Int
) -> [Range<Int>] {
  precondition(count > 0, "a file is cut into one slice at least")
  let cuts = (1..<count).map { index in
    range.lowerBound + Int((Double(range.count) * Double(index) / Double(count)).rounded(.down))
  }
  return slices(of: bytes, in: range, cutNear: cuts)
}

/// Cuts `range` after the first line break that ends at or after each of the ascending `cuts`.
func slices(
  of bytes: Span<UInt8>, in range: Range<Int>, cutNear cuts: [Int]
) -> [Range<Int>] {
  var slices: [Range<Int>] = []
  var start = range.lowerBound
  for cut in cuts where cut > start {
    let end = endOfLine(containing: cut - 1, in: bytes, end: range.upperBound)
    slices.append(start..<end)
    start = end
  }
  if start < range.upperBound { slices.append(start..<range.upperBound) }
  return slices
}

/// The position behind the first line break that ends after `position`, or `end` without one.
private func endOfLine(containing position: Int, in bytes: Span<UInt8>, end: Int) -> Int {
  var position = position
  while position < end, !bytes[position].isLineBreak { position += 1 }
  guard position < end else { return end }
  let isPair =
    bytes[position] == .carriageReturn && position + 1 < end && bytes[position + 1] == .lineFeed
  return position + (isPair ? 2 : 1)
}

/// Joins the scans of consecutive slices, in order, to parts that begin exactly at records.
///
/// The records of the parts, one part after the other, are those of the whole. A slice in which no
/// record begins gives no part; its bytes belong to the part before. If a quote is open at the end
/// of the file, the slices behind the one in which it opens are read as outside quotes, like the
/// lines behind it: slices end at line ends.
package func recordParts(joining scans: [QuoteScan], firstLine: Int = 1) -> [RecordPart] {
  guard let last = scans.last else { return [] }
  let outcomes = outcomes(of: scans)
  var starts: [(position: Int, line: Int)] = []
  var line = firstLine
  for (scan, outcome) in zip(scans, outcomes) {
    if let start = outcome.firstRecord { starts.append((start, line + outcome.lineBreaksBefore)) }
    line += scan.lineBreakCount
  }
  let ends = starts.dropFirst().map(\.position) + [last.slice.upperBound]
  return zip(starts, ends).map { start, end in
    RecordPart(bytes: start.position..<end, firstLine: start.line)
  }
}

/// What came true of each slice.
private func outcomes(of scans: [QuoteScan]) -> [QuoteScan.Outcome] {
  var outcomes: [QuoteScan.Outcome] = []
  for scan in scans {
    let isInside = outcomes.last?.endsInsideQuotes ?? false
    outcomes.append(isInside ? scan.startingInside : scan.startingOutside)
  }
  if outcomes.last?.endsInsideQuotes == true,
    let unclosed = outcomes.lastIndex(where: { $0.opening != nil })
  {
    for index in outcomes.indices where index > unclosed {
      outcomes[index] = scans[index].startingOutside
    }
  }
  return outcomes
}
