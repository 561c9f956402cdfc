import SlateModel

extension Format {
  /// Every format, the more particular first.
  package static let all: [Format] = TableKind.allCases.map(Format.own) + tools

  /// Those of tools, each in a file of its own.
  package static let tools: [Format] = [
    serviceNowIncidents, serviceNowIncidentLabels, serviceNowTaskSLA, serviceNowTaskSLALabels,
    serviceNowIncidentSLA, jira, zendeskTickets, zendeskExplore, freshservice, freshdesk, glpi,
    osTicket, zammad, serviceDeskPlus, otrs, spiceworks, bmcHelix, gitLab, autotaskImport,
    autotaskGrid,
    connectWise, citsmart, jiraDataPipeline,
    serviceNowKnowledge, confluencePages, purviewAudit, zendeskGuide, notion, gitChangeLog,
    teamsAttendanceList, teamsAttendance, zoomParticipants,
    confluenceAudit, itGlueDocuments, itGluePasswords, assets,
  ]

  package static func named(_ name: String) -> Format? { all.first { $0.name == name } }
}

extension Format {
  /// What a format is called where its file turns out to be an update log.
  static func updateLogName(_ name: String) -> String {
    name == serviceNowIncidents.name ? "servicenow-update-log" : name + "-log"
  }
}
