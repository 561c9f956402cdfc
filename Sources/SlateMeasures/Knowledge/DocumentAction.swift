import SlateModel

/// What a row of a documentation change log did to its document, in the order in which rows of one instant are applied.
enum DocumentAction: Int, Sendable {
  case create, publish, update, review, rename
  /// A word that slate does not know: it changes nothing of substance.
  case other
  case retire

  /// Reads the word as tools write it, whatever its tense; no word is an update.
  init(_ word: String) {
    let word = foldedName(word)
    let known: [(stems: [String], action: DocumentAction)] = [
      (["creat", "add", "new", "upload"], .create), (["publish"], .publish),
      (["updat", "edit", "modif", "chang"], .update), (["review"], .review),
      (["retir", "delet", "remov", "archiv", "obsolet"], .retire),
      (["renam", "mov"], .rename),
    ]
    self =
      word.isEmpty
      ? .update : known.first { $0.stems.contains(where: word.hasPrefix) }?.action ?? .other
  }

  /// It may count as a change of substance.
  var isEdit: Bool { self == .create || self == .publish || self == .update }
}

/// A document in such a state is not for use.
func isDeadDocumentState(_ word: String) -> Bool {
  ["retired", "archived", "deleted", "obsolete", "draft"].contains(foldedName(word))
}
