import SlateModel

extension Format {
  /// GLPI's list of tickets, the columns that the user displays, in English, French, Portuguese,
  /// Spanish and German. Spanish and Portuguese are translated differently from country to country.
  static let glpi = Format(
    name: "glpi", title: "GLPI, tickets",
    signature: Signature(
      everyOne("id"), atLeast(1, of: GLPI.titles), atLeast(1, of: GLPI.openings)),
    headers: byColumn([
      .ticket: ["id"],
      .opened: GLPI.openings.map(Header.init(stringLiteral:)),
      .resolved: [
        "resolution date", "date de résolution", "data da solução", "data de solução",
        "data de resolução", "fecha de resolución", "fecha de solución", "lösungsdatum",
      ],
      .closed: [
        "closing date", "date de clôture", "data de fechamento", "data de encerramento",
        "data de fecho", "fecha de cierre", "schließungsdatum", "abschlussdatum",
      ],
      .priority: ["priority", "priorité", "prioridade", "prioridad", "priorität"],
      .state: ["status", "statut", "estado", "estados"],
      .category: ["category", "catégorie", "categoria", "categoría", "kategorie"],
      .subject: GLPI.titles.map(Header.init(stringLiteral:)),
      .requester: [
        "requester - requester", "demandeur - demandeur", "requerente - requerente",
        "solicitante - solicitante", "autor - autor", "anforderer - anforderer",
        "anfragender - anfragender",
      ],
      .team: GLPI.assigned(
        "technician group", "groupe de techniciens", "groupe d'attribution", "grupo técnico",
        "grupo de técnicos", "grupo de tecnicos", "technikergruppe", "techniker-gruppe"),
      .assignee: GLPI.assigned("technician", "technicien", "técnico", "techniker"),
      .pausedMinutes: [
        "statistics - waiting time", "statistiques - temps d'attente",
        "statistiques - durée d'attente", "estatísticas - tempo de espera",
        "estadísticas - tiempo de espera",
      ].map { .length($0, in: .seconds) },
      .updated: [
        "last update", "dernière modification", "última atualização", "última actualización",
        "última modificación", "letzte aktualisierung", "letzte änderung",
      ],
      .channel: [
        "request source", "source de la demande", "origem da requisição", "origen de la solicitud",
      ],
      .slaMet: [
        "time to resolve exceeded", "temps de résolution dépassé", "délai de résolution dépassé",
        "ttr dépassé", "tempo para resolver excedido", "tempo para solução excedido",
        "tiempo para resolver excedido", "tiempo de resolución excedido",
        "se superó el tiempo de resolución",
      ].map { Header(stringLiteral: $0).unlessEmpty(GLPI.deadlines) },
      .satisfaction: [
        "satisfaction survey - satisfaction", "enquête de satisfaction - satisfaction",
        "pesquisa de satisfação - satisfação", "encuesta de satisfacción - satisfacción",
      ],
      .client: ["entity", "entité", "entidade", "entidad", "einheit"],
    ]), states: GLPI.states, verdict: .breached, hasEntities: true,
    notes: [
      "Times carry no zone, and their order is the user's own setting.",
      "Time to resolve exceeded is yes for what was late; without a time to resolve it says "
        + "nothing.",
      "The waiting time is counted on the tool's own calendar: it is deducted as business time.",
    ])
}

/// GLPI's words in the languages in which its columns are known.
private enum GLPI {
  static let deadlines = [
    "time to resolve", "temps de résolution", "délai de résolution", "ttr", "tempo para solução",
    "tempo para resolver", "tiempo para resolver", "tiempo de resolución", "tiempo de solución",
  ]

  static let titles = ["title", "titre", "título", "titulo", "titel"]

  static let openings = [
    "opening date", "date d'ouverture", "data de abertura", "fecha de apertura", "eröffnungsdatum",
  ]

  /// `Assigned to - Technician` in every language.
  static func assigned(_ names: String...) -> [Header] {
    let groups = [
      "assigned to", "attribué à", "atribuído", "atribuído para", "atribuído a", "asignado a",
      "asignado a:", "asignada a", "zugewiesen an",
    ]
    return groups.flatMap { group in names.map { Header(stringLiteral: "\(group) - \($0)") } }
  }

  static let states = StateWords(
    paused: ["En attente", "Pendente", "En espera", "Pendiente", "Wartend"],
    resolved: [
      "Résolu", "Solucionado", "Solucionada", "Resuelto", "Resuelta", "Resueltas", "Resueltos",
      "Resolvido", "Gelöst",
    ],
    closed: ["Clos", "Fechado", "Cerrado", "Cerrada", "Geschlossen"])
}
