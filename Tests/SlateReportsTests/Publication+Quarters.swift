import SlateModel

@testable import SlateReports

extension Publication {
  /// Publishes quarters of some tickets, one on top of the other.
  func publish(
    _ labels: [String], dataEnd: String = "2026-12-31", of table: TicketTable = .example
  ) throws(RunFailure) {
    _ = try publish { chronicle throws(RunFailure) in
      var chronicle = chronicle
      var folders: [QuarterFolder] = []
      for label in labels {
        let edition = table.edition(
          label, dataEnd: dataEnd, isDraft: isDraft, after: chronicle)
        chronicle = edition.chronicle
        do {
          folders.append(try QuarterFolder(edition))
        } catch {
          throw RunFailure(
            .internalFault,
            Problem(file: label, place: nil, severity: .error, message: "\(error)", remedy: ""))
        }
      }
      return folders
    }
  }
}
