import SlateModel

/// The words by which the title of a meeting says that knowledge is handed over in it.
enum HandoverWord {
  private static let kinds: [(kind: String, words: [String])] = [
    (
      "hand-over",
      [
        "hand-over", "hand over", "handover", "knowledge transfer", "übergabe", "passation",
        "traspaso", "passagem de conhecimento",
      ]
    ),
    ("pairing", ["pairing"]), ("walkthrough", ["walkthrough", "walk-through", "walk through"]),
    ("drill", ["drill"]),
  ]

  /// Empty where the title has none of them.
  static func kind(ofMeeting title: String) -> String {
    let folded = foldedName(title)
    return kinds.first { $0.words.contains(where: folded.contains) }?.kind ?? ""
  }
}
