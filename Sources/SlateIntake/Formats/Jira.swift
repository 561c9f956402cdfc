import SlateModel

extension Format {
  /// The issue navigator's CSV of Jira and Jira Service Management, in English, German, French,
  /// Spanish and Portuguese.
  static let jira = Format(
    name: "jira", title: "Jira and Jira Service Management, issues",
    signature: Signature(
      atLeast(
        1, of: "issue key", "work item key", "clave de incidencia", "clave de la incidencia",
        "clave", "vorgangsschlüssel", "schlüssel", "clé de ticket", "clé", "chave da item",
        "chave do item", "chave"),
      atLeast(
        1, of: "issue type", "work type", "work item type", "tipo de incidencia",
        "vorgangstyp", "type de ticket", "tipo de item", "tipo do item"),
      identifiers: ["*-*"]),
    headers: byColumn([
      .ticket: [
        "issue key", "work item key", "clave de incidencia", "clave de la incidencia", "clave",
        "vorgangsschlüssel", "schlüssel", "clé de ticket", "clé", "chave da item",
        "chave do item", "chave",
      ],
      .opened: ["created", "creada", "erstellt", "création", "créée", "créé", "criado"],
      .responded: JiraFields.custom("[chart] date of first response"),
      .resolved: ["resolved", "resuelta", "erledigt", "résolue", "résolu", "resolvido"]
        + JiraFields.done,
      .priority: ["priority", "prioridad", "priorität", "priorité", "prioridade"],
      .state: JiraFields.state(
        statuses: ["status", "estado", "état", "statut"], categories: JiraFields.categories),
      .category: JiraFields.custom("request type") + [
        "issue type", "work type", "work item type", "tipo de incidencia", "vorgangstyp",
        "type de ticket", "tipo de item", "tipo do item",
      ],
      .system: [
        "component/s", "components", "componentes", "componente/s", "komponenten",
        "composants", "composant(s)",
      ],
      .subject: ["summary", "resumen", "zusammenfassung", "résumé", "resumo"],
      .requester: ["reporter", "informador", "autor", "rapporteur", "relator"],
      .team: ["team name", "nombre del equipo", "teamname", "nom de l'équipe"]
        + JiraFields.custom("team"),
      .assignee: [
        "assignee", "personne assignée", "persona asignada", "zugewiesene person", "responsable",
        "responsável",
      ],
      .updated: [
        "updated", "actualizada", "aktualisiert", "mise à jour", "atualizado(a)", "atualizado",
      ],
      .slaMet: JiraFields.custom("time to resolution") + JiraFields.custom("time to done")
        + JiraFields.custom("tiempo hasta resolución"),
      .satisfaction: ["satisfaction rating", "calificación de satisfacción"],
    ]), missing: ["null", "{}"], states: JiraFields.states,
    verdict: .timeLeft(zeroIsNothing: false),
    notes: [
      "Times are those of the exporting user's zone; name it.",
      "A column of an SLA holds the time that was left of its goal; negative is late.",
      "Where Resolved is empty and the status category is done, the change of the category counts.",
      "Pauses stand in no column: the tool's own time has them left out.",
    ])
}
