import SlateCSV
import SlateModel

extension Dialect {
  /// The dialect with a delimiter that the user names.
  init(_ delimiter: CellDelimiter) {
    switch delimiter {
    case .comma: self.init(delimiter: 0x2C)
    case .semicolon: self.init(delimiter: 0x3B)
    case .tab: self.init(delimiter: 0x09)
    case .bar: self.init(delimiter: 0x7C)
    }
  }
}
