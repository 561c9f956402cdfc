import SlateModel

extension Format {
  /// GLPI's list of tickets, the columns that the user displays, in English, French, Portuguese and
  /// Spanish.
  static let glpi = Format(
    name: "glpi", title: "GLPI, tickets",
    signature: Signature(
      everyOne("id"), atLeast(1, of: "title", "titre", "título", "titulo"),
      atLeast(
        1, of: "opening date", "date d'ouverture", "data de abertura", "fecha de apertura")),
    headers: byColumn([
      .ticket: ["id"],
      .opened: ["opening date", "date d'ouverture", "data de abertura", "fecha de apertura"],
      .resolved: [
        "resolution date", "date de résolution", "data da solução", "data de solução",
        "fecha de resolución", "fecha de solución",
      ],
      .closed: [
        "closing date", "date de clôture", "data de fechamento", "data de encerramento",
        "fecha de cierre",
      ],
      .priority: ["priority", "priorité", "prioridade", "prioridad"],
      .state: ["status", "statut", "estado"],
      .category: ["category", "catégorie", "categoria", "categoría"],
      .subject: ["title", "titre", "título", "titulo"],
      .requester: [
        "requester - requester", "demandeur - demandeur", "requerente - requerente",
        "solicitante - solicitante",
      ],
      .team: GLPI.assigned(
        "technician group", "groupe de techniciens", "grupo técnico",
        "grupo de técnicos"),
      .assignee: GLPI.assigned("technician", "technicien", "técnico"),
      .pausedMinutes: [
        "statistics - waiting time", "statistiques - temps d'attente",
        "statistiques - durée d'attente", "estatísticas - tempo de espera",
        "estadísticas - tiempo de espera",
      ].map { .length($0, in: .seconds) },
      .updated: [
        "last update", "dernière modification", "última atualização", "última actualización",
        "última modificación",
      ],
      .channel: [
        "request source", "source de la demande", "origem da requisição", "origen de la solicitud",
      ],
      .slaMet: [
        "time to resolve exceeded", "temps de résolution dépassé", "délai de résolution dépassé",
        "tempo para resolver excedido", "tempo para solução excedido",
        "tiempo para resolver excedido", "tiempo de resolución excedido",
      ].map { Header(stringLiteral: $0).unlessEmpty(GLPI.deadlines) },
      .client: ["entity", "entité", "entidade", "entidad"],
    ]), states: GLPI.states, verdict: .breached,
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
    "time to resolve", "temps de résolution", "délai de résolution", "tempo para solução",
    "tempo para resolver", "tiempo para resolver", "tiempo de resolución",
  ]

  /// `Assigned to - Technician` in every language.
  static func assigned(_ names: String...) -> [Header] {
    ["assigned to", "attribué à", "atribuído", "atribuído para", "asignado a"].flatMap { group in
      names.map { Header(stringLiteral: "\(group) - \($0)") }
    }
  }

  static let states = StateWords(
    paused: ["En attente", "Pendente", "En espera", "Pendiente"],
    resolved: ["Résolu", "Solucionado", "Resuelto", "Resolvido"],
    closed: ["Clos", "Fechado", "Cerrado"])
}
