import SlateModel

extension Format {
  /// The issue navigator's CSV of Jira and Jira Service Management, in English, German, French and
  /// Spanish.
  static let jira = Format(
    name: "jira", title: "Jira and Jira Service Management, issues",
    signature: Signature(
      atLeast(
        1, of: "issue key", "work item key", "clave de incidencia", "vorgangsschlüssel",
        "clé de ticket", "clé"),
      atLeast(
        1, of: "issue type", "work type", "work item type", "tipo de incidencia",
        "vorgangstyp", "type de ticket"),
      identifiers: ["*-*"]),
    headers: byColumn([
      .ticket: [
        "issue key", "work item key", "clave de incidencia", "vorgangsschlüssel",
        "clé de ticket", "clé",
      ],
      .opened: ["created", "creada", "erstellt", "création", "créée", "créé"],
      .responded: JiraFields.custom("[chart] date of first response"),
      .resolved: ["resolved", "resuelta", "erledigt", "résolue", "résolu"] + JiraFields.done,
      .priority: ["priority", "prioridad", "priorität", "priorité"],
      .state: JiraFields.state,
      .category: JiraFields.custom("request type") + [
        "issue type", "work type", "work item type", "tipo de incidencia", "vorgangstyp",
        "type de ticket",
      ],
      .system: [
        "component/s", "components", "componentes", "componente/s", "komponenten",
        "composants", "composant(s)",
      ],
      .subject: ["summary", "resumen", "zusammenfassung", "résumé"],
      .requester: ["reporter", "informador", "autor", "rapporteur"],
      .team: ["team name", "nombre del equipo", "teamname", "nom de l'équipe"]
        + JiraFields.custom("team"),
      .assignee: ["assignee", "persona asignada", "zugewiesene person", "responsable"],
      .updated: ["updated", "actualizada", "aktualisiert", "mise à jour"],
      .slaMet: JiraFields.custom("time to resolution") + JiraFields.custom("time to done"),
      .satisfaction: ["satisfaction rating"],
    ]), missing: ["null", "{}"],
    states: StateWords(
      resolved: ["Listo", "Fertig", "Terminé", "Terminé(e)", "Completado", "Resuelta", "Erledigt"],
      closed: ["Cerrada", "Geschlossen", "Fermé", "Fermée"],
      cancelled: ["Declined", "Cancelada", "Abgebrochen", "Annulé", "Annulée"]),
    verdict: .timeLeft(zeroIsNothing: false),
    notes: [
      "Times are those of the exporting user's zone; name it.",
      "A column of an SLA holds the time that was left of its goal; negative is late.",
      "Where Resolved is empty and the status category is done, the change of the category counts.",
      "Pauses stand in no column: the tool's own time has them left out.",
    ])
}

/// Jira's columns that are not called alike in two projects.
private enum JiraFields {
  /// A field of the project's own, by the word for such fields in each language.
  static func custom(_ name: String) -> [Header] {
    [
      "custom field", "campo personalizado", "benutzerdefinierte felder",
      "benutzerdefiniertes feld", "champs personnalisés", "champ personnalisé",
    ].map { Header(stringLiteral: "\($0) (\(name))") }
  }

  private static let categories = [
    "status category", "categoría de estado", "statuskategorie", "catégorie d'état",
    "catégorie de statut",
  ]

  private static let doneWords = ["done", "listo", "fertig", "erledigt", "terminé", "terminé(e)"]

  /// The change into done, for finished issues without a resolution.
  static let done = [
    ("status category changed", categories[0]), ("categoría de estado cambiada", categories[1]),
    ("statuskategorie geändert", categories[2]), ("catégorie d'état modifiée", categories[3]),
    ("catégorie de statut modifiée", categories[4]),
  ].map { Header(stringLiteral: $0).when([$1], is: doneWords) }

  private static let cancelled = [
    "canceled", "cancelled", "declined", "duplicate", "cancelada", "abgebrochen", "annulé",
    "annulée",
  ]

  /// What was cancelled, then what the category calls done, then the status as the workflow has it.
  static let state: [Header] =
    ["status", "estado", "état", "statut"].map {
      Header(stringLiteral: $0).when([$0], is: cancelled)
    }
    + categories.map { Header(stringLiteral: $0).when([$0], is: doneWords) }
    + ["status", "estado", "état", "statut"]
}
