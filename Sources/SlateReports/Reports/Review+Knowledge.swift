import SlateMeasures

extension Edition {
  /// What leadership must learn each quarter of knowledge, answered with n; what no input tells is
  /// named in a sentence.
  func addQuestions(to review: inout Report) {
    review.heading(2, KnowledgeWords.title)
    let answers = KnowledgeWords.questions.map { ($0.0, figures[$0.1]) }
    let told = answers.filter { $0.1.map { $0.status != .notMeasured } ?? false }
    if !told.isEmpty {
      review.table(
        Report.Grid(
          "Is the internal team becoming stronger?", header: ["Question", "Answer", "Of"],
          rows: told.map { question, figure in
            [question, Wording.value(figure), figure.map { "\($0.n)" } ?? ""]
          }))
    }
    let untold = answers.filter { $0.1.map { $0.status == .notMeasured } ?? true }
    if !untold.isEmpty {
      review.paragraph(.plain(KnowledgeWords.untold(untold.map(\.0), of: answers.count)))
    }
  }
}
