/// What a slice of a file does to quoting, whether it starts outside quotes or inside.
///
/// A slice starts right after a line break, so these two are all that can have come before. Scans
/// of different slices do not depend on each other.
package struct QuoteScan: Equatable, Sendable {
  /// What is true of the slice under one of the two hypotheses.
  package struct Outcome: Equatable, Sendable {
    package var endsInsideQuotes: Bool
    /// Where the quote stands that is open at the end, if it stands in this slice.
    package var opening: Int?
    /// Where the first record begins that does not begin in an earlier slice.
    package var firstRecord: Int?
    /// The number of line breaks before the first record.
    package var lineBreaksBefore = 0
  }

  package let slice: Range<Int>
  /// The number of line breaks, inside and outside quotes.
  package let lineBreakCount: Int
  package let startingOutside: Outcome
  package let startingInside: Outcome

  /// Scans `slice` of a file, which begins at the file's first record or right after a line break.
  package init(slice: Range<Int>, bytes: Span<UInt8>, dialect: Dialect) {
    precondition(
      0 <= slice.lowerBound && slice.upperBound <= bytes.count, "the slice lies outside the file")
    var pass = QuotePass(slice: slice, delimiter: dialect.delimiter)
    unsafe bytes.withUnsafeBufferPointer { bytes in
      // No address, no bytes: an empty file.
      if let base = bytes.baseAddress { unsafe pass.run(base) }
    }
    self.slice = slice
    lineBreakCount = pass.lineBreakCount
    startingOutside = Outcome(
      endsInsideQuotes: pass.outside.isInside, opening: pass.outside.opening,
      firstRecord: slice.isEmpty ? nil : slice.lowerBound)
    startingInside = Outcome(
      endsInsideQuotes: pass.inside.isInside, opening: pass.inside.opening,
      firstRecord: pass.firstRecord, lineBreaksBefore: pass.lineBreaksBeforeFirstRecord)
  }
}
