import SlateModel

/// How a report of attendance tells of the meeting itself: above its rows, and in people's roles.
struct MeetingForm: Sendable {
  /// Labels of the title, in lower case.
  let title: [String]
  /// Labels of the time at which the meeting began.
  let start: [String]
  /// Labels of the person who held it.
  var host: [String] = []
  /// The values stand below their labels, not beside them.
  var valuesStandBelow = false
  /// Words for the role of the person who held it.
  var leaderRoles: [String] = []
  /// A name is written as `Nick (Original Name)`.
  var namesAreOriginal = false
}

extension OpenedFile {
  /// slate's columns that what stands above the rows of such a file fills.
  func filled(by format: Format) -> Set<Int> {
    guard let form = format.meeting else { return [] }
    let meeting = Meeting(form, above: preamble)
    return meeting.start == nil
      ? [SessionColumn.session.rawValue]
      : [SessionColumn.session.rawValue, SessionColumn.at.rawValue]
  }
}
