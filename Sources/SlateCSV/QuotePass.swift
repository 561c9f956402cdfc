/// One pass over a slice: line breaks are counted, runs of quotes drive both hypotheses.
///
/// A run of quotes is all that can change the state. Inside quotes, a run of odd length closes: the
/// others pair up. Outside, a run of odd length opens if it stands at the start of a field, which
/// is seen from the byte before: a delimiter or line break before a quote, read outside quotes, is
/// one.
struct QuotePass {
  /// The state of quoting under one hypothesis.
  struct Quoting {
    var isInside: Bool
    var opening: Int?

    mutating func take(_ run: Range<Int>, isFieldStart: Bool) {
      if run.count.isMultiple(of: 2) { return }
      if isInside {
        isInside = false
        opening = nil
      } else if isFieldStart {
        isInside = true
        opening = run.lowerBound
      }
    }
  }

  private let slice: Range<Int>
  private let delimiter: UInt8
  private(set) var lineBreakCount = 0
  private(set) var outside = Quoting(isInside: false)
  private(set) var inside = Quoting(isInside: true)
  /// Where the first record begins if the slice starts inside quotes.
  private(set) var firstRecord: Int?
  private(set) var lineBreaksBeforeFirstRecord = 0
  /// Quotes before it belong to a run that has been taken.
  private var resume: Int

  init(slice: Range<Int>, delimiter: UInt8) {
    self.slice = slice
    self.delimiter = delimiter
    resume = slice.lowerBound
  }

  mutating func run(_ bytes: UnsafePointer<UInt8>) {
    var lineBreaks = LineBreakCounter()
    var block = slice.lowerBound
    while block <= slice.upperBound - LineBreakCounter.blockByteCount {
      if unsafe lineBreaks.take(bytes, at: block) {
        unsafe takeQuotes(LineBreakCounter.quotes(in: bytes, at: block), at: block, bytes)
      }
      block += LineBreakCounter.blockByteCount
    }
    for position in block..<max(block, slice.upperBound) {
      unsafe lineBreaks.take(byte: bytes[position])
      if unsafe bytes[position] == .quote { unsafe takeQuotes(1, at: position, bytes) }
    }
    lineBreakCount = lineBreaks.count
    unsafe findFirstRecord(before: slice.upperBound, bytes)
    if let firstRecord {
      unsafe lineBreaksBeforeFirstRecord = LineBreakCounter.count(
        in: slice.lowerBound..<firstRecord, of: bytes)
      // What begins where the slice ends is the next slice's.
      if firstRecord == slice.upperBound { self.firstRecord = nil }
    }
  }

  /// Takes the quotes of a block: bit `i` of `quotes` tells that byte `i` is one.
  private mutating func takeQuotes(
    _ quotes: UInt64, at block: Int, _ bytes: UnsafePointer<UInt8>
  ) {
    var quotes = quotes
    while quotes != 0 {
      let start = block + quotes.trailingZeroBitCount
      quotes &= quotes - 1
      if start < resume { continue }
      unsafe findFirstRecord(before: start, bytes)
      var end = start + 1
      while end < slice.upperBound, unsafe bytes[end] == .quote { end += 1 }
      resume = end
      let isFieldStart =
        unsafe start == slice.lowerBound || bytes[start - 1] == delimiter
        || bytes[start - 1].isLineBreak
      outside.take(start..<end, isFieldStart: isFieldStart)
      inside.take(start..<end, isFieldStart: isFieldStart)
    }
  }

  /// Looks between the last run of quotes and `end` for the line break that ends the first record's
  /// forerunner.
  private mutating func findFirstRecord(before end: Int, _ bytes: UnsafePointer<UInt8>) {
    guard firstRecord == nil, !inside.isInside else { return }
    var position = resume
    while position < end, unsafe !bytes[position].isLineBreak { position += 1 }
    guard position < end else { return }
    unsafe firstRecord = endOfLineBreak(at: position, in: bytes, end: slice.upperBound)
  }
}

/// The position behind the line break at `position`.
private func endOfLineBreak(at position: Int, in bytes: UnsafePointer<UInt8>, end: Int) -> Int {
  let isPair =
    unsafe bytes[position] == .carriageReturn && position + 1 < end
    && bytes[position + 1] == .lineFeed
  return position + (isPair ? 2 : 1)
}
