import SlateModel

extension Format {
  /// The ticket list statistic of OTRS, Znuny and OTOBO, and what their search of tickets exports as
  /// CSV. Half of the headers are never translated.
  static let otrs = Format(
    name: "otrs", title: "OTRS, Znuny and OTOBO, ticket list statistic",
    signature: Signature(
      atLeast(1, of: OTRSFields.numbers),
      atLeast(
        1, of: "statetype", "solutioninmin", "solutiondiffinmin", "escalationdestinationdate",
        "firstresponsetimeworkingtime", "unlocktimeout", "escalationsolutiontime")),
    headers: byColumn([
      .ticket: OTRSFields.numbers.map(Header.init(stringLiteral:)),
      .opened: ["created", "criado", "erstellt", "créé", "creado"],
      .responded: [
        "firstresponse", "first response", "primeira resposta", "erste reaktion", "erste antwort",
      ],
      .resolved: [
        "close time", "hora de fechamento", "schließzeit", "schließungszeit",
        "date de clôture", "fecha de cierre", "closed", "geschlossen", "fechado", "fermé",
        "cerrado",
      ],
      .priority: ["priority", "prioridade", "priorität", "priorité", "prioridad"],
      .state: ["statetype", "state", "estado", "status", "état"],
      .category: ["type", "tipo", "typ"],
      .system: ["service", "serviço", "servicio"],
      .subject: [
        "title", "titulo", "título", "titel", "titre", "subject", "betreff", "assunto", "sujet",
        "asunto",
      ],
      .requester: [
        "customer user", "usuário cliente", "kundenbenutzer", "utilisateur client",
        "usuario cliente", "customer name", "customer realname", "kundenname", "nome do cliente",
        "from", "von",
      ],
      .team: ["queue", "fila", "file", "cola"],
      .assignee: [
        "agent/owner", "atendente/proprietário", "agent/besitzer", "opérateur/propriétaire",
        "agente/propietario", "owner", "besitzer", "proprietário", "propriétaire", "propietario",
      ],
      .updated: [
        "last changed", "changed", "última alteração", "zuletzt geändert",
        "dernière modification", "última modificación",
      ],
      .slaMet: [
        "solutiondiffinmin", "solution diff in min", "delta de tempo de solução em minutos",
        "lösungszeit-differenz in minuten", "differenz der lösungszeit in minuten",
      ],
      .client: ["customer id", "id do cliente", "kundennummer", "customerid"],
    ]),
    states: StateWords(
      paused: ["pending*", "warten*", "pendente*", "pendiente*", "en attente*"],
      closed: [
        "closed*", "erfolgreich geschlossen", "erfolglos geschlossen", "fechad*", "cerrad*",
        "fermé*",
      ],
      cancelled: ["removed"]),
    verdict: .timeLeft(zeroIsNothing: true),
    notes: [
      "Closing is resolution: the tool knows no other.",
      "SolutionDiffInMin is what was left of the goal in business minutes; negative is late, 0 is "
        + "no goal.",
      "A search tells who owns a ticket by the login.",
      "Times are those of the system's zone unless the statistic names one behind each.",
      "Pauses stand in no column.",
    ])
}

private enum OTRSFields {
  /// What the system calls its ticket numbers is a setting.
  static let numbers = [
    "ticket#", "call#", "case#", "incident#", "request#", "ticketnummer", "ticketnumber",
    "ticket number",
  ]
}
