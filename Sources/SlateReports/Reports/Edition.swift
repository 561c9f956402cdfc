package import SlateMeasures
import SlateModel

/// One quarter's review and what every document of it needs to know.
package struct Edition: Sendable {
  package let ground: Ground
  package let report: QuarterReport
  /// slate's version.
  package let version: String
  /// The configuration's file as the user named it; nil without one.
  package let configuration: String?
  /// The user's own words about the quarter, included as they are.
  package let comments: String?
  /// In whose language its reports are.
  let words: Words
  /// What is called how in what is published.
  let published: PublishedNames
  /// It is not for the history.
  package let isDraft: Bool
  /// What is published once this is.
  package private(set) var chronicle = Chronicle()
  /// What its figures were made of.
  let origins: Origins
  /// The same of the figures that it takes the place of; nil where there are none.
  private(set) var publishedOrigins: Origins?
  let families: FamilyList
  let areas: AreaList
  /// Its figures as the history keeps them.
  private let publishedFigures: [PublishedFigure]
  /// Every figure of the quarter, as `metrics.csv` has them.
  let measured: Figures
  /// Those that the reports may tell.
  let figures: Figures
  /// Those of other quarters, and of this one, that the reports may tell.
  private(set) var history = History()

  /// - Parameter configurationBytes: what stands in the configuration's file and in those that it names;
  ///   nil without one.
  package init(
    ground: Ground, report: QuarterReport, version: String, configuration: String?,
    configurationBytes: [UInt8]? = nil, comments: String?, names: PublishedNames,
    language: Language = .english, isDraft: Bool = false
  ) {
    self.ground = ground
    self.report = report
    self.version = version
    self.configuration = configuration
    self.comments = comments.map {
      names.text(QuarterWords.text($0, about: report.span.quarter.label))
    }
    published = names
    words = Words(language: language)
    self.isDraft = isDraft
    families = FamilyList(report, ground, names)
    areas = AreaList(report, ground)
    origins = Origins(
      ground: ground, report: report, version: version, configurationBytes: configurationBytes)
    if names.areHidden {
      measured = report.figures.renamed(names.name)
      figures = report.figures.withholding(PeopleBehind(report, ground)).renamed(names.name)
    } else {
      measured = report.figures
      figures = measured
    }
    publishedFigures = Self.published(
      measured, report.span, dataThrough: Self.dataThrough(ground, report.span))
  }

  /// Takes its place after what is published before it.
  package mutating func follow(_ chronicle: Chronicle) {
    publishedOrigins = chronicle.origins[label]
    self.chronicle = chronicle
    self.chronicle.publish(publishedFigures, of: label, from: origins)
    history = published.areHidden ? withheldHistory : self.chronicle.history
  }

  private static func published(
    _ figures: Figures, _ span: QuarterSpan, dataThrough: CivilDate
  ) -> [PublishedFigure] {
    History.written(
      figures.rows.map {
        PublishedFigure(
          $0, quarter: span.quarter.label, dataThrough: dataThrough.description,
          isProvisional: span.isProvisional)
      })
  }

  private static func dataThrough(_ ground: Ground, _ span: QuarterSpan) -> CivilDate {
    ground.zone.localTime(at: Instant(secondsSince1970: span.dataEnd - 1)).date
  }

  var span: QuarterSpan { report.span }
  var names: NameTable { published.table }

  /// The folder of the quarter.
  package var label: String { span.quarter.label }

  /// The last day of which anything is seen.
  var dataThrough: CivilDate { Self.dataThrough(ground, span) }

  /// Figures of this quarter that were published otherwise before.
  var restatements: [Restatement] { chronicle.restatements[label] }

  /// What the reader should know of the input, most telling first.
  var notes: [String] {
    (published.areHidden ? [words.namesAreHidden] : [])
      + (ground.knowsPauses ? [] : [words.review.noPauses])
      + WarningNotes(ground.export).sentences(ground.export.warnings).map { published.text($0) }
      + RowNotes(words).ofReview(ground.export)
  }
}
