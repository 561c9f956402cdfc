package import SlateModel

/// A problem for programs; a place that is not known stands as null.
package struct ProblemRecord: Encodable, Sendable {
  private enum Key: String, CodingKey {
    case file, line, column, severity, message, remedy
  }

  private let problem: Problem

  package init(_ problem: Problem) { self.problem = problem }

  package func encode(to encoder: any Encoder) throws {
    var record = encoder.container(keyedBy: Key.self)
    let column = problem.place?.column ?? 0
    try record.encode(problem.file, forKey: .file)
    try record.encode(problem.place?.line, forKey: .line)
    try record.encode(column > 0 ? column : nil, forKey: .column)
    try record.encode(problem.severity == .error ? "error" : "warning", forKey: .severity)
    try record.encode(problem.message, forKey: .message)
    try record.encode(problem.remedy, forKey: .remedy)
  }
}
