/// The names of the months, whole and cut, in English, German, French, Spanish and Portuguese.
enum MonthNames {
  private static let months: [CellWords] = [
    "january jan januar jänner janvier janv enero ene janeiro",
    "february feb februar février fevrier févr fév fev febrero fevereiro",
    "march mar märz maerz mär mrz mars marzo março marco",
    "april apr avril avr abril abr",
    "may mai mayo maio",
    "june jun juni juin junio junho",
    "july jul juli juillet juil julio julho",
    "august aug août aout aoû agosto ago",
    "september sep sept septembre septiembre setiembre set setembro",
    "october oct oktober okt octobre octubre outubro out",
    "november nov novembre noviembre novembro",
    "december dec dezember dez décembre déc decembre diciembre dic dezembro",
  ].map { CellWords($0.split(separator: " ").map(String.init)) }

  /// The month from 1 to 12 that a word names; nil where it names none.
  static func month(_ word: Span<UInt8>) -> Int? {
    // The shortest has three letters, the longest eleven bytes.
    guard (3...11).contains(word.count) else { return nil }
    return months.firstIndex { $0.contain(word) }.map { $0 + 1 }
  }
}
