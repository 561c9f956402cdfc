import SlateModel

extension ColumnWords {
  static let english = ColumnWords(
    columns: [
      .tickets: """
      ticket: ticket number, ticket id, ticket no, ticket nr, ticket #, ticket key, ticket ref
      ticket: ticket reference, incident number, incident id, incident no, incident #, incident
      ticket: case number, case id, case no, case #, case, request number, request id
      ticket: request no, request #, issue key, issue id, issue number, issue #, issue no
      ticket: call number, call id, call no, call ref, call reference, job number, job id
      ticket: work order, work order number, service request number, sr number, ticket
      ticket: interaction number, interaction id
      ticket: reference number, reference no, reference, ref no, ref, number, no, nr, key, id, #
      ticket: bug id, bug number
      opened: opened at, opened on, date opened, date occurred, occurred at, occurred on
      opened: open date, opened date, opened time, open time first touch
      opened: date time opened, open time, opening date, created at, created on, date created
      opened: created date, creation date, created time, creation time, created, reported at
      opened: reported on, date reported, reported date, report date, reported, raised at
      opened: raised on, date raised, raised, logged at, logged on, date logged, logged date
      opened: log date, logged, submitted at, submitted on, date submitted, submit date
      opened: submitted date, submission date, submitted, received at, received on
      opened: date received, received, requested on, request date, date requested, entered at
      opened: date entered, entry date, entered, start date, start time, started, timestamp
      opened: date time, date
      opened: create date, request time, requested at, created date time, opened date time
      opened: conversation started at utc
      opened: requested
      responded: first response at, first response, first responded at, first response time
      responded: first response date, first reply at, first reply, first replied at
      responded: responded at, responded on, response date, date responded, response time
      responded: responded date, acknowledged at, acknowledged, date acknowledged
      resolved: resolved at, resolved on, date resolved, resolved date, resolve date
      resolved: resolved time, resolution date, resolution timestamp, solved at, solved on
      resolved: date solved, solved date, solved, completed at, completed on, date completed
      resolved: completed date, completion date, completed time, completed, finished at
      resolved: finished on, date finished, finish date, finished, fixed on, date fixed, fixed
      resolved: time to resolution, time of resolution, resolution time
      resolved: date cleared, cleared at, done at, done on, end date, end time, ended
      resolved: resolved date time, date time resolved, stat datetimeresolved, solved time
      resolved: resolve time, solve date
      closed: closed at, closed on, date closed, closed date, close date, closing date
      closed: closure date, closed time, close time
      closed: closed date time, date time closed, ticket closed time, case closed date
      closed: conversation first closed at utc, close date time
      priority: priority level, priority name, prio, ticket priority, urgency level, urgency
      priority: severity level, severity
      priority: case priority
      state: status, ticket status, current status, status name, ticket state, stage
      state: status reason, case status, conversation state, ticket stage, issue status
      state: incident status, incident state, request status
      category: category name, ticket category, main category, category 1, service category
      category: ticket type, request type, issue type, type, type name, topic, help topic
      category: case type, work item type, tracker
      category: incident type, incident category, issue category, request category
      category: itil category, itil category name
      subcategory: sub category, category 2, subtype, subtype name
      subcategory: sub issue type, issue subtype
      symptom: problem type, failure
      system: configuration item, ci, ci name, affected system, affected ci, application
      system: application name, affected service, service, service name, business service, asset
      system: asset name, ci name aff
      system: component, product
      system: affected business service
      subject: short description, brief description, summary, title, ticket subject, ticket title, ticket summary
      subject: issue summary, headline, description
      subject: case title, ticket name, case subject, problem summary, display label
      subject: request detail, message
      subject: issue description, problem description, ticket description, incident description
      subject: issue
      requester: requested by, requestor, requester name, requestor name, caller, caller name
      requester: reported by, reporter, raised by, opened by, created by, submitted by
      requester: caller full name, submitter, customer, customer name, contact, contact name, end user, user
      requester: user name, from
      requester: affected end user, customer display name, profile full name, request user
      requester: affected user, case contact
      requester: reporter name, creator name, creator, requester email, customer email
      requester: reporter email, user email, creator email
      requester: requester id, caller id, customer id, user id, employee id
      team: assigned team, assignment group, assigned group, support group, group
      team: resolver group, queue, department, desk, team name, group name, team assigned
      team: operator group, service board, board name, board
      team: owner team, owned by team, helpdesk team, tech group, technician group, admin group
      team: agent group, case team, teams
      assignee: assigned to, assigned technician, assigned agent, technician, agent, agent name
      assignee: operator, owner name, agent full name, assignees
      assignee: engineer, analyst, owner, handler, handled by, assignee name, responsible, resource
      assignee: owned by, ticket owner, case owner, primary assignee, assigned tech
      assignee: assigned person, teammate assigned, tech, assigned user names, assigned user
      assignee: assignee full name
      assignee: agent assigned, technician assigned, assigned engineer
      assignee: assignee email, agent email, technician email
      assignee: assignee id, agent id, assigned agent id, technician id, engineer id
      resolver: resolved by, closed by, solved by, completed by, fixed by
      resolver: resolved by user name
      paused_minutes: paused minutes, minutes paused, pause minutes, on hold minutes
      paused_minutes: on hold time minutes, on hold min, waiting minutes, wait time minutes
      paused_minutes: pending minutes
      reopened: reopen count, reopened count, reopens, times reopened, number of reopens
      reopened: re opened, # reopens, no of reopens, reopened times
      reopened: number of reopen
      handoffs: reassignment count, reassignments, times reassigned, number of reassignments
      handoffs: hand offs, transfers, # reassignments, no of reassignments, reassigned count
      handoffs: number of reassign, number of transfers
      updated: updated at, updated on, last updated, last update, last updated at, last modified
      updated: modified at, modified on, modified, modified date, last changed, date updated
      updated: last activity, update date
      updated: modified time, modify time, last modified date, last activity date, update time
      updated: changed, last modified time, date mod
      channel: source, contact type, via, origin, contact method, received via
      channel: case origin, ticket source, mode
      document: knowledge article, kb article, kb number, km number, knowledge id, kb, article
      document: linked article
      problem: problem number, problem id, problem record, parent problem
      sla_met: sla met, met sla, within sla, sla achieved, sla ok, in sla, sla result
      sla_met: sla outcome, sla compliance, sla compliant, sla status, resolution sla, sla
      sla_met: sla breached, sla breach, sla violated, sla violation, sla missed, has breached
      sla_met: is breached, breached
      satisfaction: satisfaction score, satisfaction rating, csat, csat score, survey result
      satisfaction: rating
      satisfaction: customer satisfaction, customer satisfaction score, user satisfaction
      satisfaction: customer rating
      client: company, company name, organisation, organization, organisation name
      client: organization name, account, account name, client name, customer company, site
      client: tenant, entity, entity name
      """,
      .events: """
      ticket: ticket number, ticket id, ticket no, ticket #, incident number, incident id
      ticket: incident, case number, case id, case, request id, issue key, issue id, ticket key
      ticket: sr number, service request number, case concept name, number, id
      at: changed at, changed on, change date, change time, date changed, updated at, updated on
      at: update time, event time, event date, modified at, timestamp, date time
      at: complete timestamp, end timestamp, time timestamp, date stamp, change date time
      at: when, time, date
      state: new state, new status, status, to status, to state, new value, activity
      state: activity type, incident activity type, concept name
      team: assignment group, assigned group, new group, group, new team, queue, org group
      person: changed by, updated by, modified by, actor, author, user, agent, by, assigned to
      person: resource, org resource
      priority: new priority, prio
      """,
      .documents: """
      document: document name, document id, document title, doc id, article number, article id
      document: article, kb number, page id, page, page title, filename, file, path
      document: file path, title, name
      at: changed at, changed on, date changed, change date, modified at, modified on, modified
      at: modified date, date modified, last modified, updated at, updated on, last updated
      at: edited at, edited on, last edited, timestamp, when, date, time
      author: changed by, modified by, last modified by, updated by, edited by, last edited by
      author: editor, contributor, actor, performed by, user, user id, by, written by
      author: created by
      action: operation, change, change type, event, activity
      title: article title, subject, short description, name
      kind: document type, type, article type
      system: application, service, configuration item, ci
      category: topic, folder, space, section, kb category
      size: bytes, size bytes, length, characters
      reviewer: reviewed by, approver, approved by
      review_by: review date, next review, next review date, review due, valid to, valid until
      review_by: expires, expiry date
      ticket: ticket number, ticket id, incident, incident number, case number
      state: status, workflow state, workflow
      """,
      .sessions: """
      session: session name, session title, meeting, meeting title, meeting name, training
      session: training name, course, course name, course title, event, event name, topic
      session: subject, title
      at: session date, meeting date, training date, completed date, completion date
      at: completed on, start time, start date, started at, join time, joined, first join, date
      at: when, timestamp
      person: person name, participant, participant name, attendee, attendee name, full name
      person: name original name
      person: learner, employee, employee name, user, user name, name
      minutes: duration minutes, duration min, minutes attended, attended minutes
      minutes: time in minutes, duration
      kind: session type, type, meeting type
      system: application, service
      leader: trainer, instructor, presenter, organizer, organiser, host, led by
      attended: present, was present, attendance
      """,
      .systems: """
      system: system name, application, application name, service, service name, name
      at: valid from, as of, date, from
      critical: is critical, business critical
      owner: system owner, business owner, service owner, application owner
      internal_person: internal contact, internal owner, in house contact
      rto_minutes: rto minutes, rto min, recovery time objective minutes
      rpo_minutes: rpo minutes, rpo min, recovery point objective minutes
      recovery_document: recovery plan, dr plan, recovery runbook, runbook
      accountable: accountable person, accountable to
      """,
      .people: """
      person: person name, full name, display name, employee name, employee, user, user name
      person: name
      aliases: alias, other names, also known as, login, logins, user id, account, e-mail
      aliases: email address
      side: employer, belongs to
      kind: type, account type
      technical: is technical, it staff
      from: start date, started, joined, since, valid from, hire date
      until: end date, ended, left, valid to, valid until, leaving date
      """,
    ],
    states: StateWords(
      paused: [
        "Paused", "Blocked", "Suspended", "On Hold*", "On-hold*", "Onhold*", "Hold", "Deferred",
      ],
      resolved: ["Complete", "Completed", "Fixed", "Finished"],
      closed: ["Archived", "Closed*", "Auto Closed", "Auto-Closed"],
      cancelled: ["Withdrawn", "Void", "Deleted", "Rejected", "Declined", "Spam"]))
}
