extension Format {
  /// The tool whose export a format is, by the format's name: `servicenow` of `servicenow-task-sla`.
  ///
  /// - Returns: nil for slate's own columns and for those that the user maps: they may be of any tool.
  static func tool(ofFormat name: String) -> Substring? {
    let tool = name.prefix { $0 != "-" }
    return ["slate", "mapped", "generic"].contains(tool) ? nil : tool
  }
}
