import SlateModel

/// Jira's columns that are not called alike in two projects.
enum JiraFields {
  /// A field of the project's own, by the word for such fields in each language.
  static func custom(_ name: String) -> [Header] {
    [
      "custom field", "campo personalizado", "benutzerdefinierte felder",
      "benutzerdefiniertes feld", "champs personnalisés", "champ personnalisé",
    ].map { Header(stringLiteral: "\($0) (\(name))") }
  }

  static let categories = [
    "status category", "categoría de estado", "statuskategorie", "catégorie d'état",
    "catégorie de statut", "categoria do status", "categoria de status",
  ]

  private static let doneWords = [
    "done", "listo", "hecho", "fertig", "erledigt", "terminé", "terminé(e)", "concluído",
    "itens concluídos",
  ]

  /// The change into done, for finished issues without a resolution.
  static let done = [
    ("status category changed", categories[0]), ("categoría de estado cambiada", categories[1]),
    ("statuskategorie geändert", categories[2]), ("catégorie d'état modifiée", categories[3]),
    ("catégorie de statut modifiée", categories[4]),
    ("categoria do status alterada", categories[5]),
    ("categoria de status alterada", categories[6]),
  ].map { Header(stringLiteral: $0).when([$1], is: doneWords) }

  private static let cancelled = [
    "canceled", "cancelled", "declined", "duplicate", "cancelada", "abgebrochen", "annulé",
    "annulée", "cancelado",
  ]

  /// What was cancelled, then what the category calls done, then the status as the workflow has it.
  static func state(statuses: [String], categories: [String]) -> [Header] {
    statuses.map { Header(stringLiteral: $0).when([$0], is: cancelled) }
      + categories.map { Header(stringLiteral: $0).when([$0], is: doneWords) }
      + statuses.map(Header.init(stringLiteral:))
  }

  /// The words of workflows, by what they mean.
  static let states = StateWords(
    resolved: [
      "Listo", "Hecho", "Fertig", "Terminé", "Terminé(e)", "Completado", "Finalizada", "Finalizado",
      "Resuelta", "Erledigt", "Résolu", "Résolue", "Concluído", "Itens concluídos", "Resolvido",
    ],
    closed: ["Cerrada", "Cerrado", "Geschlossen", "Fermé", "Fermée", "Fechado"],
    cancelled: ["Declined", "Cancelada", "Cancelado", "Abgebrochen", "Annulé", "Annulée"])
}
