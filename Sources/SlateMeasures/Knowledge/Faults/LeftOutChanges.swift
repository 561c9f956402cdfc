import SlateModel

extension Problem {
  /// Edits of documents that are none of substance, with the reasons; nil where all are.
  static func leftOutChanges(_ ground: Ground) -> Problem? {
    let table = ground.export.table(.documents)
    var reasons: [DocumentLog.LeftOut: Int] = [:]
    var isLeftOut = [Bool](repeating: false, count: table.count)
    for change in ground.documents.changes {
      guard let reason = change.leftOut else { continue }
      reasons[reason, default: 0] += 1
      isLeftOut[change.row] = true
    }
    let words: [(DocumentLog.LeftOut, String)] = [
      (.bulk, "in bulk"), (.bot, "by bots"), (.small, "too small to matter"),
    ]
    let told = words.compactMap { reason, words in reasons[reason].map { "\($0) \(words)" } }
    return .rows(
      of: table, in: ground.export,
      "edits of documents that do not count, \(told.joined(separator: ", "))",
      "in bulk is more than 20 documents by one person in 10 minutes; small is less than a tenth "
        + "of the size and less than 200 characters"
    ) { isLeftOut[$1] }
  }
}
