import SlateCSV
import SlateModel

/// What the invented company writes down by hand: its people, its systems, what was promised.
enum SampleRegisters {
  static var people: [UInt8] {
    var table = CSVWriter()
    table.row(["person", "side", "kind", "technical"])
    for team in SampleCompany.internalTeams {
      for person in team.people { table.row([person, "internal", "person", "yes"]) }
    }
    for team in SampleCompany.providerTeams {
      for person in team.people { table.row([person, "provider", "person", "yes"]) }
    }
    return table.bytes
  }

  /// - Parameter day: from which on the register holds.
  static func systems(since day: CivilDate) -> [UInt8] {
    var table = CSVWriter()
    table.row(["system", "at", "critical", "owner", "internal_person", "accountable"])
    for (index, area) in SampleCompany.areas.enumerated() {
      let people = SampleCompany.internalTeams.flatMap(\.people)
      table.row([
        area.system, day.description, area.isCritical ? "yes" : "no", people[index % people.count],
        people[(index + 1) % people.count], area.isProviders ? "provider" : "internal",
      ])
    }
    return table.bytes
  }

  static let configuration = """
    // An invented company to try things on: slate report, slate check, slate inspect incidents.csv.
    {
      organisation: "\(SampleCompany.name)",
      provider: "\(SampleCompany.provider)",
      timeZone: "\(SampleCompany.zone)",

      inputs: {
        tickets: ["incidents.csv"], documents: ["documents.csv"],
        systems: ["systems.csv"], people: ["people.csv"],
      },

      teams: {
        "\(SampleCompany.desk.name)": "internal",
        "\(SampleCompany.business.name)": "internal",
        "Northlight*": "provider",
      },

      calendars: {
        office: {
          hours: {
            mon: ["08:00-18:00"], tue: ["08:00-18:00"], wed: ["08:00-18:00"], thu: ["08:00-18:00"],
            fri: ["08:00-18:00"],
          },
          holidays: ["2025-12-25", "2025-12-26", "2026-01-01", "2026-01-26"],
        },
      },
      defaultCalendar: "office",

      policies: [
        { when: { priority: "1*" }, resolve: "4h", calendar: "24x7", objective: 0.9 },
        { when: { priority: "2*" }, resolve: "8h", objective: 0.9 },
        { when: { priority: "3*" }, resolve: "3bd", objective: 0.9 },
        { when: { priority: "4*" }, resolve: "5bd" },
      ],
    }

    """
}
