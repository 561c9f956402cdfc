package import SlateModel

/// What is odd about the inputs on knowledge: none of it counts as a success, and each is told, with
/// the first row it is about and the way out.
package struct KnowledgeFaults: Sendable {
  package let problems: [Problem]

  /// - Parameters:
  ///   - dataEnd: where all data end.
  ///   - hidesNames: people are counted, not named.
  ///   - isWhole: each name gets its line to add, however many there are.
  package init(_ ground: Ground, dataEnd: Instant, hidesNames: Bool, isWhole: Bool = false) {
    let telling = Telling(hidesNames: hidesNames, isWhole: isWhole)
    problems =
      UnknownNames(ground: ground, telling: telling).problems
      + UnknownWords(ground: ground).problems
      + PeopleFaults(ground: ground, telling: telling).problems
      + SessionFaults(ground: ground).problems
      + RegisterFaults(ground: ground, dataEnd: dataEnd).problems
      + LaterRows(ground: ground, dataEnd: dataEnd).problems
      + DecisionFaults(ground: ground).problems
      + [Problem.leftOutChanges(ground)].compactMap(\.self)
  }
}
