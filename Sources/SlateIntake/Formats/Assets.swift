import SlateModel

extension Format {
  /// A list of devices, as Spiceworks and other inventories export it.
  static let assets = Format(
    name: "assets", title: "Spiceworks and others, list of devices", kind: .systems,
    signature: Signature(
      atLeast(
        3, of: "manufacturer", "device type", "serial number", "serial", "model", "asset tag",
        "mac address", "ip address", "operating system", "os", "warranty expiration",
        "purchase date"),
      atLeast(1, of: "manufacturer", "device type", "serial number", "asset tag"),
      none(
        of: "system", "ticket number", "ticket", "ticket id", "priority", "subject", "summary",
        "requester", "reporter", "short description", "severity", "resolved")),
    headers: [:],
    refusal: Refusal(
      reason: "this is a list of devices: it tells neither tickets nor who answers for a system",
      remedy: "leave it out; a register of systems has the columns system, critical, owner, "
        + "internal_person, rto_minutes, rpo_minutes, recovery_document"),
    notes: ["Recognised to say so: devices are no tickets and no register of systems."])
}
