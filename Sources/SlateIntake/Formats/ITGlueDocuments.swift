import SlateModel

extension Format {
  /// The list of documents in an account export of IT Glue, which is an inventory.
  static let itGlueDocuments = Format(
    name: "it-glue-documents", title: "IT Glue, documents of an account export", kind: .documents,
    signature: Signature(
      everyOne("id", "organization", "locator", "name"), none(of: "password", "otp_secret")),
    headers: [:],
    refusal: Refusal(
      reason: "IT Glue's export lists documents without a date and without an author: an "
        + "inventory, no history of changes",
      remedy: "ask IT Glue's API for created-at, updated-at and the authors, as a CSV with the "
        + "columns document, at, author"),
    notes: ["Recognised to say so: an inventory has no changes that could be counted."])
}
