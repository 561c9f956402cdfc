/// A picture as a value: its file, its words, and its drawing.
struct Chart: Sendable {
  let title: String
  /// Its figures in words, for readers who cannot see it.
  let description: String
  let drawing: Drawing

  /// A picture by itself, with its style and the ground that its colours are made for.
  var svg: String {
    image(
      namespace: "xmlns=\"http://www.w3.org/2000/svg\" ",
      ground: """
        <style>
        \(ChartStyle.css)</style>
        <rect class="ground" width="100%" height="100%"/>

        """) + "\n"
  }

  /// The same to set into a page that has the style.
  var inline: String { image(namespace: "", ground: "") }

  var fileName: String { name + ".svg" }

  private var name: String { drawing.name }

  private func image(namespace: String, ground: String) -> String {
    let size = "viewBox=\"0 0 \(Drawing.width) \(drawing.height)\""
    return """
      <svg \(namespace)class="chart" role="img" aria-labelledby="\(name)-title" \
      aria-describedby="\(name)-desc" \(size) width="\(Drawing.width)" height="\(drawing.height)">
      <title id="\(name)-title">\(HTMLWriter.escaped(title))</title>
      <desc id="\(name)-desc">\(HTMLWriter.escaped(description))</desc>
      \(ground)\(hatching)\(drawing.elements.joined(separator: "\n"))
      </svg>
      """
  }

  private var hatching: String {
    guard drawing.usesHatching else { return "" }
    return """
      <defs><pattern id="\(name)-hatch" width="5" height="5" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><path d="M0 0V5"/></pattern></defs>

      """
  }
}
