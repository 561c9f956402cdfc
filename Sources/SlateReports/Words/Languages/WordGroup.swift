/// Templates about one subject.
protocol WordGroup {
  var words: Words { get }
}

extension WordGroup {
  func say(_ template: Template) -> String {
    words.language.text(template, in: "\(Self.self)")
  }

  func say(_ templates: [Template]) -> [String] { templates.map(say) }

  /// The form for a count.
  func say(_ count: Int, _ one: Template, _ several: Template) -> String {
    words.language.text(count, one, several, in: "\(Self.self)")
  }
}
