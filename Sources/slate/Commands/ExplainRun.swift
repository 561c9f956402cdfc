import SlateIntake
import SlateMeasures
import SlateModel
import SlateReports

/// What was found of an operand.
enum Explained {
  case ticket(TicketExplanation)
  case family(FamilyExplanation)
}

/// The same for programs.
enum ExplainedRecord: Encodable {
  case ticket(ExplanationRecord)
  case family(FamilyExplanationRecord)

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .ticket(let record): try record.encode(to: encoder)
    case .family(let record): try record.encode(to: encoder)
    }
  }
}

/// One run of `slate explain`: what was found of each operand, and what was not.
struct ExplainRun {
  private let basis: RunBasis
  private let hidesNames: Bool
  /// The quarters asked for, and whether they were named on the command line.
  private let quarters: [Quarter]
  private let areNamed: Bool
  private let wantsAll: Bool
  private var found: [Explained] = []
  /// Every operand that could not be explained.
  private(set) var failure = RunFailure()

  var warnings: [Problem] { basis.ground.export.warnings }

  /// - Throws: wrong usage, and inputs that cannot be used.
  init(_ arguments: Arguments) throws(RunFailure) {
    basis = try RunBasis(arguments)
    quarters = try basis.quarters().quarters
    hidesNames = arguments.has("hide-names")
    areNamed = arguments.has("quarter")
    wantsAll = arguments.value("quarter") == "all"
    var families: ExplainedFamilies?
    for operand in arguments.operands {
      do throws(RunFailure) {
        if let ticket = basis.ground.export.ticket(numbered: operand) {
          found += try explanations(of: ticket, operand).map(Explained.ticket)
        } else {
          let issues = families ?? ExplainedFamilies(basis, hidesNames: hidesNames)
          families = issues
          found += try issues.explanations(
            of: operand, in: areNamed ? quarters : basis.quarters(upTo: quarters[0]),
            everyQuarter: wantsAll
          ).map(Explained.family)
        }
      } catch {
        failure.add(error)
      }
    }
  }

  var texts: [String] {
    found.map {
      switch $0 {
      case .ticket(let ticket):
        ExplanationText(
          ticket, basis.ground, configuration: basis.inputs.configurationPath,
          hidesNames: hidesNames
        ).text
      case .family(let family): FamilyExplanationText(family).text
      }
    }
  }

  var records: [ExplainedRecord] {
    found.map {
      switch $0 {
      case .ticket(let ticket):
        .ticket(
          ExplanationRecord(
            ticket, basis.ground, configuration: basis.inputs.configurationPath,
            hidesNames: hidesNames))
      case .family(let family): .family(FamilyExplanationRecord(family))
      }
    }
  }

  /// - Throws: a ticket that was not open in the quarter.
  private func explanations(
    of ticket: Int, _ operand: String
  ) throws(RunFailure) -> [TicketExplanation] {
    let ground = basis.ground
    let open = ground.quarters(ofTicket: ticket, in: basis.span)
    guard !open.isEmpty else {
      throw RunFailure(.unusableData, .openedLater(operand, dataThrough: basis.span.dataThrough))
    }
    let chosen = chosen(of: open)
    guard !chosen.isEmpty else {
      throw RunFailure(.unusableData, .notOpen(operand, in: quarters[0], but: open))
    }
    return chosen.compactMap {
      ground.explanation(
        of: ticket, QuarterSpan($0, zone: ground.zone, dataEnd: basis.span.end))
    }
  }

  /// Of the quarters in which a ticket was open, those asked for; where nobody asked, the report's
  /// own, else the last before it, else the first after it.
  private func chosen(of open: [Quarter]) -> [Quarter] {
    if areNamed { return wantsAll ? open : open.filter(quarters.contains) }
    return [open.last { $0 <= quarters[0] } ?? open[0]]
  }
}

extension Problem {
  fileprivate static func openedLater(_ number: String, dataThrough: CivilDate) -> Problem {
    .operand(
      number, "it is opened after \(dataThrough), where the data end", "give a later --as-of")
  }

  fileprivate static func notOpen(
    _ number: String, in quarter: Quarter, but open: [Quarter]
  ) -> Problem {
    let list = open.map(\.label).joined(separator: ", ")
    return .operand(
      number, "it was not open at any time in \(quarter)",
      "it was in \(list): name one with --quarter, or all")
  }

  static func operand(_ operand: String, _ message: String, _ remedy: String) -> Problem {
    Problem(file: operand, place: nil, severity: .error, message: message, remedy: remedy)
  }
}
