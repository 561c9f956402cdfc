import SlateModel

extension Format {
  /// The list of passwords in an account export of IT Glue. Its rows are never read.
  static let itGluePasswords = Format(
    name: "it-glue-passwords", title: "IT Glue, passwords of an account export", kind: .documents,
    signature: Signature(
      everyOne("password"),
      atLeast(
        1, of: "otp_secret", "otp secret", "organization", "password_category", "resource_type")),
    headers: [:],
    refusal: Refusal(
      reason: "this file holds passwords in plain text; slate does not read its rows",
      remedy: "delete this copy, and keep the export's passwords.csv out of shared folders"),
    notes: ["Recognised to be refused: its rows are never read."])
}
