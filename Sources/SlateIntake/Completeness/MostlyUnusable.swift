import SlateModel

extension ReadFile {
  /// So many rejected rows are told of a file that is refused.
  private static let toldRejections = 10

  /// Why the file is refused as a whole: more than half of its rows cannot be used, so that a figure of
  /// the others would say nothing; nil where it can be used.
  var refusal: Problem? {
    guard rejections.count * 2 > source.rows else { return nil }
    let reasons = rejections.prefix(Self.toldRejections).map { $0.text(showsValue: false) }
    return Problem(
      file: source.path, place: SourcePlace(line: rejections[0].line, column: 0), severity: .error,
      message: "\(rejections.count) of \(source.rows) rows cannot be used: the file is refused",
      remedy: (reasons + [
        "slate inspect shows which columns are used: where one of them is the wrong one, name the "
          + "right one in slate.json"
      ]).joined(separator: "\n"))
  }
}
