import SlateMeasures
import Testing

@testable import SlateReports

struct MeasureWordsTests {
  @Test func `every measure has a name for people, and no two the same`() {
    let names = Measure.all.map { Words.english.measures.name($0.name) }
    for (measure, name) in zip(Measure.all, names) {
      #expect(name != measure.name.replacing("_", with: " "), "\(measure.name)")
    }
    #expect(Set(names).count == names.count)
  }
}
