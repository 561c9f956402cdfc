import SlateModel

extension ColumnWords {
  static let portuguese = ColumnWords(
    columns: [
      .tickets: """
      ticket: Número do ticket, Número do chamado, Nº do chamado, N° do chamado, ID do chamado
      ticket: ID do ticket, Código do chamado, Número da solicitação, Nº da solicitação
      ticket: ID da solicitação, Número do incidente, ID do incidente, Número do caso
      ticket: Número da ocorrência, Protocolo, Chamado, Solicitação, Ocorrência, Incidente
      ticket: Número, Referência, Nº, Código, Chave
      opened: Aberto em, Aberta em, Criado em, Criada em, Data de abertura, Data da abertura
      opened: Data abertura, Data/hora abertura, Data de criação, Data criação, Data de registro
      opened: Data de registo, Registrado em, Registado em, Recebido em, Data da solicitação
      opened: Abertura, Criação, Criado, Criada, Aberto, Aberto(a), Data de início, Início, Data
      opened: Data e hora de abertura, Data e hora da abertura, Data/hora de abertura
      opened: Data e hora de criação, Dt. abertura, Dt. criação, Solicitado em, Solicitado
      responded: Primeira resposta, Data da primeira resposta, Respondido em, Data de resposta
      responded: Data do primeiro atendimento, Primeiro atendimento
      resolved: Resolvido em, Resolvida em, Data de resolução, Data da resolução
      resolved: Data da solução, Data de solução, Data solução, Solucionado em, Concluído em
      resolved: Data de conclusão, Finalizado em, Data de término, Resolvido, Solucionado
      resolved: Concluído, Término, Fim
      resolved: Data e hora da solução, Data e hora de resolução, Dt. solução, Dt. resolução
      resolved: Dt. conclusão
      closed: Fechado em, Fechada em, Encerrado em, Data de fechamento, Data de fecho
      closed: Data de encerramento, Data fechamento, Fechamento, Encerramento, Fechado
      closed: Encerrado
      closed: Data e hora de fechamento, Data e hora de encerramento, Dt. fechamento
      closed: Dt. encerramento
      priority: Prioridade, Nível de prioridade, Urgência, Severidade, Gravidade, Criticidade
      state: Estado, Situação, Status do chamado, Estado atual, Status atual
      category: Categoria, Categoria principal, Tipo de solicitação, Tipo de chamado, Tipo, Tema
      category: Tópico de ajuda
      subcategory: Subcategoria
      symptom: Sintoma
      system: Sistema, Aplicação, Aplicativo, Item de configuração, Serviço afetado, Serviço
      system: Componente, Produto
      subject: Assunto, Título, Resumo, Descrição breve, Descrição resumida, Descrição
      requester: Solicitante, Requerente, Solicitado por, Criado por, Aberto por, Usuário
      requester: Utilizador, Contato, Contacto
      requester: Aberto(a) por, Chamador
      team: Grupo, Grupo atribuído, Grupo de atribuição, Grupo solucionador, Grupo executor
      team: Equipe, Equipa, Fila, Departamento
      team: Mesa de trabalho, Equipe responsável
      team: Setor
      assignee: Atribuído a, Atribuído para, Atribuído, Técnico, Técnico responsável
      assignee: Responsável, Atendente, Proprietário, Analista, Agente atribuído
      assignee: Atribuído(a) a
      resolver: Resolvido por, Solucionado por, Fechado por, Encerrado por
      paused_minutes: Minutos em espera, Minutos de espera, Tempo em espera (min)
      paused_minutes: Minutos de pausa
      reopened: Reaberturas, Número de reaberturas, Reaberto
      handoffs: Reatribuições, Número de reatribuições, Transferências
      updated: Atualizado em, Actualizado em, Última atualização, Última alteração
      updated: Data de atualização, Modificado em, Última modificação, Atualizado
      updated: Atualizado(a)
      channel: Canal, Origem, Fonte
      document: Artigo de conhecimento, Artigo
      problem: Número do problema, Problema
      sla_met: SLA cumprido, SLA atendido, Dentro do SLA, Dentro SLA
      sla_met: SLA solução, SLA de solução
      sla_met: SLA violado, SLA estourado, SLA excedido
      satisfaction: Satisfação, Avaliação, Satisfação do cliente
      client: Cliente, Empresa, Organização, Entidade, Unidade
      """,
      .events: """
      ticket: Número do chamado, Número do ticket, ID do chamado, Chamado, Número
      at: Alterado em, Data da alteração, Modificado em, Data de modificação, Data, Hora
      state: Novo estado, Novo status, Estado, Situação
      team: Novo grupo, Grupo, Equipe, Equipa
      person: Alterado por, Modificado por, Usuário, Utilizador, Técnico
      priority: Nova prioridade, Prioridade
      """,
      .documents: """
      document: Nome do documento, Documento, Número do artigo, Artigo, Página, Nome do arquivo
      document: Arquivo, Ficheiro, Caminho, Título, Nome
      at: Modificado em, Data de modificação, Alterado em, Atualizado em, Última alteração, Data
      author: Modificado por, Alterado por, Atualizado por, Autor, Editor, Usuário, Utilizador
      action: Operação, Ação, Alteração, Evento
      title: Título, Nome
      kind: Tipo de documento, Tipo
      system: Sistema, Aplicação
      category: Categoria, Tema, Pasta, Espaço
      size: Tamanho
      reviewer: Revisado por, Revisor, Aprovado por
      review_by: Data de revisão, Próxima revisão, Válido até
      state: Estado, Situação
      """,
      .sessions: """
      session: Sessão, Reunião, Formação, Treinamento, Curso, Evento, Tema, Título
      at: Data da sessão, Data do treinamento, Data de início, Hora de entrada, Data, Início
      person: Participante, Nome completo, Funcionário, Colaborador, Usuário, Utilizador, Nome
      minutes: Duração (minutos), Duração em minutos, Minutos, Duração
      kind: Tipo
      system: Sistema, Aplicação
      leader: Instrutor, Formador, Organizador
      attended: Presente, Presença, Compareceu
      """,
      .systems: """
      system: Sistema, Aplicação, Nome do sistema, Serviço, Nome
      at: Vigente desde, Válido desde, Data
      critical: Crítico, Crítica
      owner: Proprietário, Responsável, Dono
      internal_person: Contato interno, Contacto interno
      rto_minutes: RTO minutos, RTO em minutos
      rpo_minutes: RPO minutos, RPO em minutos
      recovery_document: Plano de recuperação
      """,
      .people: """
      person: Nome completo, Funcionário, Colaborador, Usuário, Utilizador, Nome de exibição
      person: Nome
      aliases: Nome de usuário, Nome de utilizador, Endereço de e-mail, Correio eletrónico
      side: Lado, Empregador
      kind: Tipo, Tipo de conta
      technical: Equipe técnica
      from: Data de admissão, Admissão, Desde
      until: Data de saída, Saída, Até
      """,
    ],
    states: StateWords(
      paused: [
        "Em espera*", "Pendente*", "Aguardando*", "Suspenso", "Suspensa", "Em pausa", "Pausado",
        "Pausada",
      ],
      resolved: [
        "Resolvido", "Resolvida", "Solucionado", "Solucionada", "Concluído", "Concluída",
        "Finalizado", "Finalizada",
      ], closed: ["Fechado*", "Fechada*", "Encerrado*", "Encerrada*"],
      cancelled: [
        "Cancelado", "Cancelada", "Anulado", "Anulada", "Rejeitado", "Rejeitada", "Recusado",
        "Recusada", "Reprovado", "Reprovada", "Duplicado", "Duplicada",
      ]))
}
