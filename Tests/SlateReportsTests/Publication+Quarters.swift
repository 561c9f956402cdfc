import SlateModel

@testable import SlateReports

extension Publication {
  /// Publishes quarters of some tickets, one on top of the other.
  func publish(
    _ labels: [String], dataEnd: String = "2026-12-31", of table: TicketTable = .example
  ) throws(RunFailure) {
    try publish { chronicle, stage throws(RunFailure) in
      var chronicle = chronicle
      for label in labels {
        let edition = table.edition(
          label, dataEnd: dataEnd, isDraft: isDraft, after: chronicle)
        chronicle = edition.chronicle
        let folder: QuarterFolder
        do {
          folder = try QuarterFolder(edition)
        } catch {
          throw RunFailure(
            .internalFault,
            Problem(file: label, place: nil, severity: .error, message: "\(error)", remedy: ""))
        }
        try stage(folder)
      }
    }
  }
}
