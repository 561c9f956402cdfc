import SlateModel
import Testing

@testable import SlateIntake

struct GenericMappingTests {
  /// What is found, as `column: header`, a star behind what values alone tell.
  private func found(
    _ text: String, as kind: TableKind = .tickets, chosen: [String: String] = [:]
  ) -> [String] {
    let (header, mapping) = mapping(text, as: kind, chosen: chosen)
    return mapping.found.map { found in
      let mark = found.basis == .values ? "*" : ""
      return "\(kind.columns[found.column].name): \(header.cells[found.field])\(mark)"
    }
  }

  private func mapping(
    _ text: String, as kind: TableKind = .tickets, chosen: [String: String] = [:]
  ) -> (HeaderRow, GenericMapping) {
    let rows = text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = HeaderRow(cells: rows[0])
    let shapes = shapes(rows[0].count, Array(rows.dropFirst()))
    return (header, GenericMapping(header, shapes, kind: kind, chosen: chosen))
  }

  @Test(arguments: [
    "Case number,Date raised,Finished on,Status",
    "Ticket-Nr.,Erstellt am,Gelöst am,Zustand",
    "N° de ticket,Date d'ouverture,Résolu le,Statut",
    "Número de caso,Fecha de apertura,Fecha de solución,Estatus",
    "Nº do chamado,Data de abertura,Concluído em,Situação",
  ])
  func `columns are known by their names in five languages`(header: String) {
    let text = header + "\nA1,2026-01-02,2026-01-03,x\nA2,2026-01-04,2026-01-05,y\n"
    let names = header.split(separator: ",")
    #expect(
      found(text) == [
        "ticket: \(names[0])", "opened: \(names[1])", "resolved: \(names[2])",
        "state: \(names[3])",
      ])
  }

  @Test func `a service desk's list without a format of its own is known whole`() {
    let header = "ID,Summary,Client,Site,User,Status,Team,Agent,Priority,Date Occurred,Date Closed"
    let row = "1001,Printer jams,Example Ltd,HQ,Ida,Open,Desk,Ana,3,01/05/2026 09:00,"
    #expect(
      found("\(header)\n\(row)\n") == [
        "ticket: ID", "opened: Date Occurred", "closed: Date Closed", "priority: Priority",
        "state: Status", "subject: Summary", "requester: User", "team: Team", "assignee: Agent",
        "client: Client",
      ])
  }

  @Test func `a header counts only with values that can be its column's`() {
    let text = "ID,Opened,Date created,Created by\n1,Ann,2026-01-02,Ben\n2,Ben,2026-01-03,Ann\n"
    #expect(
      found(text) == ["ticket: ID", "opened: Date created", "requester: Created by"])
    #expect(
      found("Category,ID,Created\nx,7,2026-01-01\nx,7,2026-01-02\n").first == "opened: Created")
  }

  @Test func `the clearest name wins, whatever its place`() {
    #expect(
      found("ID,Number,Ticket number,Created\n1,1,1,2026-01-01\n")
        == ["ticket: Ticket number", "opened: Created"])
  }

  @Test func `the opening is the column of times before every other`() {
    let rows = "\nT1,2026-01-02,2026-01-03,2026-01-09\nT2,2026-01-04,,2026-01-09\n"
    #expect(
      found("Ticket,Alpha,Beta,Gamma" + rows)
        == ["ticket: Ticket", "opened: Alpha*"])
    #expect(
      found("Ticket,Gestartet um,Solved,Due" + rows)
        == ["ticket: Ticket", "opened: Gestartet um*", "resolved: Solved"])
  }

  @Test func `where no column of times comes before the others it is nobody's guess`() {
    let crossed = "Ticket,Alpha,Beta\nT1,2026-01-02,2026-01-03\nT2,2026-01-05,2026-01-04\n"
    let (_, mapping) = mapping(crossed)
    #expect(mapping.found.map(\.field) == [0])
    #expect(mapping.doubtful.map(\.fields) == [[1, 2]])
    #expect(found("Ticket,Alpha\nT1,2026-01-02\nT2,2026-01-03\n") == ["ticket: Ticket"])
  }

  @Test func `the ticket is the one column in which every row has a short word of its own`() {
    let rows = "\n2026-01-01,A1,x\n2026-01-02,A2,x\n2026-01-03,A3,y\n"
    #expect(found("Opened,Alpha,Beta" + rows) == ["ticket: Alpha*", "opened: Opened"])
    let two = "\n2026-01-01,A1,1\n2026-01-02,A2,2\n2026-01-03,A3,3\n"
    #expect(found("Opened,Alpha,Beta" + two) == ["opened: Opened"])
    #expect(mapping("Opened,Alpha,Beta" + two).1.doubtful.map(\.fields) == [[1, 2]])
  }

  @Test func `a column without a name is nobody's, whatever its values`() {
    #expect(found("Opened,,Beta\n2026-01-01,1,x\n2026-01-02,2,x\n2026-01-03,3,y\n").count == 1)
  }

  @Test func `values alone make tickets of no list, but a suggestion`() {
    let text = "hue,serial,bought\nL,X1,2026-01-01\nL,X2,2026-01-02\nL,X3,2026-01-02\n"
    #expect(found(text).isEmpty)
    #expect(mapping(text).1.doubtful.map(\.fields) == [[1], [2]])

    #expect(
      found("asset,serial,bought\nL1,X1,2026-01-01\nL2,X2,2026-01-02\nL3,X3,2026-01-02\n") == [
        "system: asset"
      ])
  }

  @Test func `a header that the user took is free for nothing else`() {
    let text = "Number,Created,Opened\n1,2026-01-02,2026-01-01\n2,2026-01-02,2026-01-01\n"
    #expect(found(text, chosen: ["updated": "opened"]) == ["ticket: Number", "opened: Created"])
    #expect(found(text, chosen: ["opened": "Created"]) == ["ticket: Number"])
  }

  @Test(arguments: [
    (
      "Case Number,Case Owner,Subject,Date/Time Opened,Date/Time Closed,Status,Priority,"
        + "Account Name,Case Origin,Type", ""
    ),
    (
      "Case Title,Case Number,Priority,Origin,Customer,Owner,Status Reason,Created On,"
        + "Resolved On", ""
    ),
    (
      "Ticket ID,Ticket name,Pipeline,Ticket status,Create date,Priority,Ticket owner,"
        + "Source,Close date", "Pipeline"
    ),
    (
      "Ticket Id,Subject,Status,Channel,Department,Contact Name,Ticket Owner,Created Time,"
        + "Modified Time,Ticket Closed Time,Number of Reopen,Number of Reassign", ""
    ),
    (
      "Incident ID,Short Description,Customer Display Name,Owned By Team,Owned By,"
        + "Created Date Time,Stat_DateTimeResolved,Closed Date Time", ""
    ),
    (
      "IncidentNumber,Subject,CreatedDateTime,ResolvedDateTime,ClosedDateTime,OwnerTeam,"
        + "Owner,ProfileFullName", ""
    ),
    (
      "#,Title,Status,Request user,Assigned to,Admin group,Request time,Close time,"
        + "Due Date,Modify time", "Due Date"
    ),
    (
      "Conversation ID,Conversation started at (UTC),Conversation first closed at (UTC),"
        + "Teammate assigned,Team assigned,Conversation state", "Conversation ID"
    ),
    (
      "N° d'incident,Date de création,Date de clôture réelle,Statut,Bénéficiaire,Groupe,"
        + "Intervenant,Sujet", ""
    ),
    (
      "Caso,Fecha de registro,Fecha real de solución,Fecha de cierre,Estado,Cliente,"
        + "Especialista,Grupo de especialistas", ""
    ),
    ("ID,Asunto,Estado del ticket,Solicitante,Solicitado,Agente asignado,Resuelto,Grupo", ""),
    ("Número,Título,F.Inicio,F.Fin,Estado,F. cierre", ""),
    ("Chamado,Dt. abertura,Dt_fechamento,Status do chamado,Satisfação do cliente", ""),
    (
      "id,ticket_name,user_name,status_name,entity_name,priority_name,itilcategory_name,"
        + "group_name,date_creation,solvedate,closedate,date_mod", ""
    ),
    ("ticket_id,created_at,customer_email,assignee_id,customer_satisfaction,sla_breached", ""),
    ("Número,Prioridade,Aberto(a) por,Aberto(a),Atribuído(a) a,Descrição resumida", ""),
    (
      "Ticket-ID,Betreff,Status,Benutzer,Verantwortlicher,Verantwortliche Rolle,Erstellt,"
        + "Gelöst,Geschlossen,Geändert", ""
    ),
  ])
  func `exports of many another tool are known by their names`(header: String, unused: String) {
    let known = found(header).map { $0.drop { $0 != ":" }.dropFirst(2) }
    let left = header.split(separator: ",").filter { !known.contains($0) }
    #expect(left.joined(separator: ",") == unused)
  }

  @Test func `a service manager's list is known with what was handed over and looked up`() {
    let header = "CI Name (aff),Incident ID,Status,KM number,# Reassignments,Open Time,Close Time"
    let row = "SUB1,IM1,Closed,KM7,26,5-2-2012 13:32:57,4-11-2013 13:51:18"
    #expect(
      found("\(header)\n\(row)\n") == [
        "ticket: Incident ID", "opened: Open Time", "closed: Close Time", "state: Status",
        "system: CI Name (aff)", "handoffs: # Reassignments", "document: KM number",
      ])
  }

  @Test(arguments: [
    ("SLA result", "Met", "Breached", true), ("sla_met", "1.0", "", true),
    ("SLA status", "Within SLA", "in progress", true), ("SLA", "Gold 4h", "Silver 8h", false),
    ("SLA status", "in progress", "open", false),
  ])
  func `a verdict is known by its name and its words`(
    name: String, first: String, second: String, isVerdict: Bool
  ) {
    let rows = "\n1,2026-01-02,\(first)\n2,2026-01-03,\(second)\n"
    let verdicts = found("Ticket,Opened,\(name)" + rows).filter { $0.hasPrefix("sla_met") }
    #expect(verdicts == (isVerdict ? ["sla_met: \(name)"] : []))
  }

  @Test(arguments: [
    ("SLA breached", "Yes", "No"), ("sla_violated", "1.0", "0.0"), ("SLA verletzt", "ja", "nein"),
    ("SLA dépassé", "oui", "non"), ("SLA vencido", "sí", "no"), ("SLA estourado", "sim", "não"),
    ("SLA met", "No", "Yes"), ("SLA breached", "Breached", "Met"),
  ])
  func `yes is breached where the name asks for that`(name: String, late: String, kept: String) {
    #expect(found("Ticket,Opened,\(name)\n1,2026-01-02,\(late)\n").last == "sla_met: \(name)")
    let reader = VerdictReader(.anyWords(below: name))
    #expect(reader.reading(Array(late.utf8).span) == .breached)
    #expect(reader.reading(Array(kept.utf8).span) == .met)
  }

  @Test(arguments: [
    ("Department", ["HR", "IT", "Finance"], false), ("Abteilung", ["Vertrieb", "Einkauf"], false),
    ("setor", ["RH", "Comercial", "TI"], false), ("Department", ["Support", "Sales"], true),
    ("Team", ["HR", "Finance"], true), ("Department", ["Network", "Desk"], true),
  ])
  func `a department of those who ask is no team`(name: String, values: [String], isTeam: Bool) {
    let rows = values.enumerated().map { "\n\($0.offset),2026-01-02,\($0.element)" }.joined()
    #expect(found("Ticket,Opened,\(name)" + rows).contains("team: \(name)") == isTeam)
  }

  @Test func `what programs write down of objects is no name`() {
    let rows = "\n1,2026-01-02,{'id': 'P6O'},['Desk']\n2,2026-01-03,{'id': 'P7O'},['Net']\n"
    #expect(found("Ticket,Opened,Service,Teams" + rows) == ["ticket: Ticket", "opened: Opened"])
  }

  @Test func `a key says more than the number behind it`() {
    let rows = "\n401,2026-01-02,PROJ-1\n402,2026-01-02,PROJ-2\n"
    #expect(found("id,created,key" + rows).first == "ticket: key")
    #expect(found("id,created,key\n1,2026-01-02,P\n2,2026-01-02,P\n").first == "ticket: id")
  }

  @Test func `a bare number beside a written opening is a length and no time`() {
    let rows = "\n1,2026-01-02,40234,45000\n2,2026-01-03,41234,46000\n"
    #expect(
      found("Ticket,Opened,First response time,Resolution time" + rows)
        == ["ticket: Ticket", "opened: Opened"])
    let serials = "\n1,45000.5,45001.5\n2,45002.5,45003.5\n"
    #expect(
      found("Ticket,Opened,Resolved" + serials)
        == ["ticket: Ticket", "opened: Opened", "resolved: Resolved"])
    let written = "\n1,2026-01-02,2026-01-02 10:00\n2,2026-01-03,2026-01-03 10:00\n"
    #expect(
      found("Ticket,Opened,Time to Resolution" + written).last == "resolved: Time to Resolution")
  }

  @Test func `a problem is known by its number, not by what it was`() {
    let columns = "Ticket,Opened,Problem\n1,2026-01-02,"
    #expect(found(columns + "PRB7\n").last == "problem: Problem")
    #expect(found(columns + "leaks\n").count == 2)
  }

  @Test(arguments: [
    "Date of Purchase", "Geburtstag", "Fällig am", "Date d'échéance", "Validade",
    "Scheduled departure", "Fecha programada",
  ])
  func `no ticket begins by a purchase, a birth or a deadline`(name: String) {
    let rows = "\nT1,2021-01-02,2026-01-03\nT2,2021-01-04,2026-01-09\n"
    let (_, mapping) = mapping("Ticket,\(name),Solved" + rows)
    #expect(mapping.found.map(\.field) == [0, 2])
    #expect(mapping.doubtful.isEmpty || mapping.doubtful.map(\.fields) == [[]])
  }

  @Test(arguments: [
    (TableKind.events, "Incident,Changed on,New status,Changed by", "ticket at state person"),
    (.events, "Case ID,Activity,Resource,Complete Timestamp", "ticket state person at"),
    (.events, "case:concept:name,concept:name,time:timestamp,org:group", "ticket state at team"),
    (.events, "SR Number,Change Date+Time,Status", "ticket at state"),
    (
      .events, "Incident ID,DateStamp,IncidentActivity_Type,Assignment Group",
      "ticket at state team"
    ),
    (.documents, "Page,Modified on,Modified by,Space", "document at author category"),
    (.documents, "Name,Modified,Modified By,Version", "document at author"),
    (.documents, "Document ID,Title,Date,Author", "document title at author"),
    (
      .documents, "Date,Document ID,Title,Document type,Actor,Event",
      "at document title kind author action"
    ),
    (
      .sessions, "Topic,Meeting ID,Name (Original Name),Join Time,Duration (Minutes)",
      "session person at minutes"
    ),
    (.sessions, "Course,Start date,Participant,Trainer", "session at person leader"),
    (.systems, "Application,Business owner,Recovery plan", "system owner recovery_document"),
    (.people, "Full name,E-mail,Start date", "person aliases from"),
    (.evidence, "control,due", ""),
  ])
  func `other kinds are known by names`(kind: TableKind, header: String, columns: String) {
    let found = found(header, as: kind).map { String($0.prefix { $0 != ":" }) }
    #expect(Set(found) == Set(columns.split(separator: " ").map(String.init)))
  }

  @Test(.timeLimit(.minutes(1)))
  func `a list of times alone is not compared column by column`() {
    let columns = 3_000
    let header = "Ticket," + (0..<columns).map { "C\($0)x" }.joined(separator: ",")
    let rows = (1...3).map { row in
      "\nT\(row)," + (0..<columns).map { "2026-0\(row)-\(28 - $0 % 18)" }.joined(separator: ",")
    }
    #expect(mapping(header + rows.joined()).1.doubtful.map(\.fields.count) == [columns])
  }
}
