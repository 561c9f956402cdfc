/// The words that the page adds to those of its reports.
struct PageWords: WordGroup {
  let words: Words

  var contents: String { say("Contents") }

  /// What stands behind numbers, with the factor that brings each to the size by which a table is sorted:
  /// lengths of time to minutes.
  var units: [(name: String, factor: Int)] {
    let told = [
      (words.percent(""), 1), (words.points(""), 1), (words.minutes(""), 1), (words.hours(""), 60),
      (words.days(1, ""), 1440), (words.days(2, ""), 1440),
    ]
    return told.map { (String($0.0.drop { $0 == " " }), $0.1) }
  }
}
