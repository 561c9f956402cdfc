import SlateModel

extension ColumnWords {
  static let german = ColumnWords(
    columns: [
      .tickets: """
      ticket: Ticketnummer, Ticket-Nr, Ticket-ID, Vorgangsnummer, Vorgangs-Nr
      ticket: Vorgangsschlüssel, Vorgangs-ID, Vorgang, Störungsnummer, Störung Nr, Fallnummer
      ticket: Fall-Nr, Fall-ID, Anfragenummer, Anfrage-Nr, Anfrage-ID, Meldungsnummer
      ticket: Auftragsnummer, Auftrags-Nr, Auftrag, Aktenzeichen, Nummer, Kennung, lfd Nr
      opened: Geöffnet am, Eröffnet am, Erstellt am, Angelegt am, Erfasst am, Gemeldet am
      opened: Eingegangen am, Eröffnungsdatum, Erstellungsdatum, Erstelldatum, Erstellungszeit
      opened: Erstellzeit, Anlagedatum, Erfassungsdatum, Meldedatum, Meldezeit, Eingangsdatum
      opened: Eingang, Erstellt, Eröffnet, Geöffnet, Angelegt, Erfasst, Gemeldet, Beginn
      opened: Startdatum, Startzeit, Zeitpunkt, Datum
      opened: Angefragt am, Angefordert am, Angefragt
      responded: Erste Antwort am, Erste Antwort, Erstreaktion, Erste Reaktion, Reaktion am
      responded: Beantwortet am, Erstreaktionszeit, Angenommen am
      resolved: Gelöst am, Behoben am, Erledigt am, Fertiggestellt am, Lösungsdatum, Lösungszeit
      resolved: Erledigungsdatum, Fertigstellungsdatum, Gelöst, Behoben, Erledigt, Beendet am
      resolved: Ende, Enddatum
      closed: Geschlossen am, Abgeschlossen am, Schließdatum, Abschlussdatum, Geschlossen
      closed: Abgeschlossen
      priority: Priorität, Prio, Dringlichkeit, Schweregrad
      state: Status, Aktueller Status, Zustand, Bearbeitungsstand
      category: Kategorie, Hauptkategorie, Ticketart, Vorgangstyp, Vorgangsart, Anfrageart
      category: Störungsart, Hilfethema, Typ, Art, Thema
      subcategory: Unterkategorie, Subkategorie
      symptom: Fehlerbild, Problemart
      system: Betroffenes System, Konfigurationselement, Anwendung, Applikation, Betroffener Dienst, Dienst, Komponente
      system: Produkt, Gerät
      subject: Betreff, Titel, Zusammenfassung, Kurzbeschreibung, Überschrift, Beschreibung
      subject: Problembeschreibung, Fehlerbeschreibung
      requester: Melder, Gemeldet von, Anforderer, Antragsteller, Erstellt von, Eröffnet von
      requester: Anrufer, Absender, Anwender, Benutzer, Nutzer, Ansprechpartner, Kontakt, Autor, Ersteller
      team: Bearbeitergruppe, Zuständige Gruppe, Zugewiesene Gruppe, Gruppe, Supportgruppe
      team: Zuweisungsgruppe, Zugewiesenes Team, Abteilung, Zuständiges Team, Warteschlange
      team: Verantwortliche Rolle, Verantwortliche Gruppe
      assignee: Bearbeiter, Zugewiesen an, Zugewiesene Person, Zuständig, Zuständiger, Techniker
      assignee: Zugewiesen zu, Zugewiesener Agent, Zugewiesener Bearbeiter
      assignee: Sachbearbeiter, Besitzer, Verantwortlich, Verantwortlicher
      resolver: Gelöst von, Behoben von, Erledigt von, Geschlossen von, Abgeschlossen von
      paused_minutes: Wartezeit Minuten, Wartezeit in Minuten, Wartezeit Min, Pausenminuten
      reopened: Wiedereröffnungen, Wiedereröffnet, Anzahl Wiedereröffnungen
      handoffs: Weiterleitungen, Übergaben, Anzahl Weiterleitungen
      updated: Aktualisiert am, Geändert am, Zuletzt geändert, Letzte Änderung
      updated: Letzte Aktualisierung, Zuletzt aktualisiert, Aktualisiert, Geändert, Änderungsdatum
      channel: Quelle, Kanal, Meldeweg, Eingangskanal
      document: Wissensartikel, Artikel
      problem: Problemnummer, Problem-Nr
      sla_met: SLA eingehalten, SLA erfüllt, SLA erreicht
      sla_met: SLA verletzt, SLA überschritten
      satisfaction: Zufriedenheit, Bewertung, Kundenzufriedenheit
      client: Kunde, Firma, Unternehmen, Mandant, Organisation, Standort
      """,
      .events: """
      ticket: Ticketnummer, Ticket-Nr, Ticket-ID, Vorgangsnummer, Vorgang, Fallnummer, Nummer
      at: Geändert am, Änderungsdatum, Änderungszeit, Zeitpunkt, Zeitstempel, Datum, Zeit
      state: Neuer Status, Status, Zustand
      team: Neue Gruppe, Bearbeitergruppe, Gruppe
      person: Geändert von, Bearbeiter, Benutzer
      priority: Neue Priorität, Priorität
      """,
      .documents: """
      document: Dokument, Dokumentname, Dokumententitel, Artikelnummer, Artikel, Seite
      document: Seitentitel, Dateiname, Datei, Pfad, Titel, Name
      at: Geändert am, Änderungsdatum, Bearbeitet am, Aktualisiert am, Zuletzt geändert
      at: Zuletzt bearbeitet, Zuletzt bearbeitet am
      at: Letzte Änderung, Datum, Zeitpunkt
      author: Geändert von, Bearbeitet von, Zuletzt geändert von, Zuletzt bearbeitet von
      author: Aktualisiert von, Autor
      author: Bearbeiter, Verfasser, Benutzer
      action: Aktion, Vorgang, Änderung, Ereignis
      title: Titel, Betreff, Bezeichnung
      kind: Dokumentart, Typ, Art
      system: Anwendung, Dienst
      category: Kategorie, Thema, Ordner, Bereich
      size: Größe, Länge
      reviewer: Geprüft von, Prüfer, Freigegeben von
      review_by: Prüfdatum, Nächste Prüfung, Gültig bis
      state: Status
      """,
      .sessions: """
      session: Sitzung, Besprechung, Schulung, Schulungstitel, Kurs, Kursname, Veranstaltung
      session: Termin, Thema, Titel
      at: Schulungsdatum, Termin am, Beginn, Startzeit, Beitrittszeit, Datum, Zeitpunkt
      person: Teilnehmer, Teilnehmerin, Teilnehmende, Vollständiger Name, Mitarbeiter, Benutzer
      person: Name
      minutes: Dauer Minuten, Dauer in Minuten, Minuten, Dauer
      kind: Art, Typ
      system: Anwendung, Dienst
      leader: Leitung, Trainer, Referent, Organisator
      attended: Anwesend, Teilgenommen
      """,
      .systems: """
      system: Anwendung, Systemname, Applikation, Dienst, Name
      at: Gültig ab, Stand, Datum
      critical: Kritisch, Geschäftskritisch
      owner: Eigentümer, Besitzer, Verantwortlicher
      internal_person: Interner Ansprechpartner, Ansprechpartner intern
      rto_minutes: RTO Minuten, RTO in Minuten
      rpo_minutes: RPO Minuten, RPO in Minuten
      recovery_document: Wiederanlaufplan, Notfallplan
      accountable: Rechenschaftspflichtig
      """,
      .people: """
      person: Mitarbeiter, Vollständiger Name, Anzeigename, Benutzer, Name
      aliases: Benutzername, Benutzernamen, Anmeldename, Kürzel, E-Mail-Adresse
      side: Seite, Arbeitgeber
      kind: Art, Typ, Kontotyp
      technical: Technisch
      from: Eintritt, Eintrittsdatum, Beginn, Seit
      until: Austritt, Austrittsdatum, Ende, Bis
      """,
    ],
    states: StateWords(
      paused: [
        "Angehalten", "Pausiert", "Wartend*", "Warten*", "Wartet*", "Zurückgestellt", "Rückfrage*",
      ],
      resolved: ["Gelöst", "Behoben", "Erledigt", "Fertig"],
      closed: ["Geschlossen*", "Abgeschlossen*", "Beendet"],
      cancelled: [
        "Storniert", "Abgebrochen", "Verworfen", "Abgelehnt", "Zurückgewiesen", "Duplikat",
        "Dublette",
      ]))
}
