import Testing

@testable import SlateReports

/// That it sorts, and that its digest is its own, is asked of a browser by `Tests/Checks/page.py`.
struct PageScriptTests {
  @Test func `it stands in XML as it is`() {
    #expect(!PageScript.text.contains("<") && !PageScript.text.contains("&"))
    #expect(PageScript.digest.wholeMatch(of: /sha256-[A-Za-z0-9+\/]{43}=/) != nil)
  }
}
