import Testing

struct QuotedReviewTests {
  @Test func `the README quotes the review as it stands in reports`() throws {
    let review = try QuotedReview()
    #expect(review.expected.contains("| --- |"))
    #expect(review.found == review.expected, "SLATE_RECORD=1 writes it anew")
  }
}
