import Foundation
import SlateModel

extension Workers {
  /// As many threads as the machine has processors to offer.
  static var all: Workers { Workers(threads: ProcessInfo.processInfo.activeProcessorCount) }
}
