/// The words that the page adds to those of its reports.
enum PageWords {
  static let contents = "Contents"
}
