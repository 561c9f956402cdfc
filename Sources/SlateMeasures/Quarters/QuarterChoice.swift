package import SlateModel

/// Which quarters a run reports on.
package enum QuarterChoice: Sendable, Equatable {
  /// The quarter that holds the end of the data.
  case latest
  /// The latest quarter of the span that is over.
  case previous
  case all
  case named(Quarter)

  /// Why a choice names no quarter.
  package enum Fault: Error, Equatable {
    case label(QuarterError)
    /// The quarter lies outside the span of the data.
    case outside(Quarter, first: Quarter, last: Quarter)
  }

  /// - Throws: `Fault.label` for anything but the three words and a label of the right form.
  package init(_ text: String, fiscalYearStart: Int) throws(Fault) {
    switch text {
    case "latest": self = .latest
    case "previous": self = .previous
    case "all": self = .all
    default:
      do throws(QuarterError) {
        self = .named(try Quarter(label: text, fiscalYearStart: fiscalYearStart))
      } catch {
        throw .label(error)
      }
    }
  }

  /// The quarters of a span that are meant.
  ///
  /// - Parameter mayLieAfter: `previous` is the last quarter that is over, even after the span.
  /// - Returns: the quarters, and whether `previous` had to be the latest, no quarter being over.
  /// - Throws: `Fault.outside`.
  package func quarters(
    of span: DataSpan, mayLieAfter: Bool
  ) throws(Fault) -> (quarters: [Quarter], fellBack: Bool) {
    let latest = Quarter(
      containing: span.end - 1, in: span.zone, fiscalYearStart: span.fiscalYearStart)
    switch self {
    case .latest: return ([latest], false)
    case .all:
      var all = [span.quarters.lowerBound]
      while let last = all.last, last < span.quarters.upperBound { all.append(last.next) }
      return (all, false)
    case .named(let quarter):
      guard span.quarters.contains(quarter) else {
        throw .outside(quarter, first: span.quarters.lowerBound, last: span.quarters.upperBound)
      }
      return ([quarter], false)
    case .previous:
      var over = latest.span(in: span.zone).upperBound <= span.end ? latest : latest.previous
      if !mayLieAfter { over = min(over, span.quarters.upperBound) }
      return over < span.quarters.lowerBound ? ([latest], true) : ([over], false)
    }
  }
}
