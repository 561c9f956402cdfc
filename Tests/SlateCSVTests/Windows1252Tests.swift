import Foundation
import SlateCSV
import Testing

@Suite struct Windows1252Tests {
  private let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  private func text(of bytes: [UInt8]) -> String {
    String(decoding: windows1252ToUTF8(bytes.span), as: UTF8.self)
  }

  @Test func `every defined byte is the character that Foundation makes of it`() {
    for byte in UInt8.min...UInt8.max where !undefined.contains(byte) {
      let truth = String(bytes: [byte], encoding: .windowsCP1252)
      #expect(text(of: [byte]) == truth)
    }
  }

  @Test func `an undefined byte is the control character of its number`() {
    for byte in undefined {
      let scalars = text(of: [byte]).unicodeScalars
      #expect(scalars.map(\.value) == [UInt32(byte)])
    }
  }

  @Test func `all bytes in a row become one valid text`() {
    let all = Array(UInt8.min...UInt8.max)
    let utf8 = windows1252ToUTF8(all.span)
    #expect(String(validating: utf8, as: UTF8.self)?.unicodeScalars.count == 256)
    #expect(text(of: []) == "")
  }
}
