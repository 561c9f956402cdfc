import SlateModel

extension Format {
  /// CITSmart's list of service requests, in Portuguese: the one export that tells when a ticket was
  /// suspended and taken up again.
  static let citsmart = Format(
    name: "citsmart", title: "CITSmart, service requests",
    signature: Signature(
      atLeast(
        1, of: "id solicitacao servico", "id solicitação serviço", "id solicitação de serviço",
        "número da solicitação"),
      atLeast(
        1, of: "data/hora abertura", "data e hora da suspensão", "dentro sla",
        "tempo de atraso do sla")),
    headers: byColumn([
      .ticket: [
        "id solicitacao servico", "id solicitação serviço", "id solicitação de serviço",
        "número da solicitação",
      ],
      .opened: ["data/hora abertura", "data/hora de abertura", "data e hora da abertura"],
      .responded: ["data/hora captura", "data e hora da captura", "data/hora início atendimento"],
      .resolved: [
        "data/hora encerramento", "data/hora de encerramento", "data e hora do encerramento",
        "data/hora fechamento", "data/hora fim", "data/hora solução", "data/hora conclusão",
      ],
      .priority: ["prioridade"], .state: ["situação", "status", "situacao"],
      .category: ["categoria", "tipo", "tipo demanda"], .subcategory: ["serviço", "servico"],
      .subject: ["título", "assunto", "serviço", "servico"],
      .requester: ["solicitante", "nome do solicitante"],
      .team: ["grupo executor", "grupo atual", "grupo", "grupo solucionador"],
      .assignee: ["responsável", "responsavel", "técnico", "responsável atual"],
      .pausedWall: [
        .span(
          from: ["data e hora da suspensão", "data/hora suspensão"],
          to: ["data e hora da reativação", "data/hora reativação"])
      ],
      .channel: ["origem", "canal"], .slaMet: ["dentro sla", "dentro do sla"],
      .client: ["contrato", "unidade"],
    ]), missing: ["-"],
    states: StateWords(
      paused: ["Suspens*"], resolved: ["Resolvid*", "Atendid*"], closed: ["Fechad*", "Encerrad*"],
      cancelled: ["Cancelad*"]),
    verdict: .met,
    notes: [
      "Times carry no zone; name it.",
      "Dentro SLA is yes for what was in time.",
      "The export tells one suspension a ticket, the last; from its start to the reactivation "
        + "counts as a pause in wall time.",
    ])
}
