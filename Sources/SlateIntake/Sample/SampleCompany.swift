/// An invented company whose IT is run together with a provider.
enum SampleCompany {
  struct Team {
    let name: String
    let people: [String]
  }

  struct Area {
    let system: String
    let category: String
    let isCritical: Bool
    let isProviders: Bool
    /// What people write of it; `%` stands for a place.
    let subjects: [String]
  }

  static let name = "Harbour & Pine Ltd"
  static let provider = "Northlight Managed Services"
  /// A zone whose clocks never change: no time is skipped or shown twice.
  static let zone = "Australia/Brisbane"

  static let desk = Team(name: "Service Desk", people: ["Asha Verma", "Tom Reilly", "Mei Tan"])
  static let business = Team(name: "Business Systems", people: ["Lena Brandt", "Omar Said"])
  static let providerDesk = Team(
    name: "Northlight Desk", people: ["Priya Nair", "Jonas Holm", "Carla Pinto"])
  static let providerField = Team(
    name: "Northlight Infrastructure", people: ["Felix Gruber", "Ruth Okafor"])

  static let internalTeams = [desk, business]
  static let providerTeams = [providerDesk, providerField]

  static let places = ["Brisbane", "Toowoomba", "Cairns", "the warehouse", "level 3", "home"]

  static let areas = [
    Area(
      system: "VPN", category: "Network", isCritical: true, isProviders: true,
      subjects: ["VPN drops every few minutes from %", "VPN does not connect from %"]),
    Area(
      system: "Email", category: "Software", isCritical: true, isProviders: true,
      subjects: ["Shared mailbox is missing", "Mail to customers is delayed", "Mailbox is full"]),
    Area(
      system: "Printing", category: "Hardware", isCritical: false, isProviders: true,
      subjects: ["Printer at % shows a paper jam", "Printing from % is slow"]),
    Area(
      system: "ERP", category: "Software", isCritical: true, isProviders: false,
      subjects: ["ERP posting run ends with an error", "ERP report shows no rows", "ERP is slow"]),
    Area(
      system: "Identity", category: "Access", isCritical: true, isProviders: false,
      subjects: ["Password reset", "Account is locked", "Access for a new starter at %"]),
    Area(
      system: "Laptops", category: "Hardware", isCritical: false, isProviders: true,
      subjects: ["Laptop does not start", "Docking station at % loses the screen"]),
    Area(
      system: "Warehouse scanners", category: "Hardware", isCritical: true, isProviders: false,
      subjects: ["Scanner is offline at %", "Scanner battery does not charge"]),
  ]

  static let callers = ["Ida", "Tomas", "Nour", "Ines", "Paul", "Greta", "Yusuf", "Helen"]
    .flatMap { first in
      ["Lindqvist", "Berger", "Haddad", "Duarte", "Marsh", "Novak"].map { "\(first) \($0)" }
    }
}
