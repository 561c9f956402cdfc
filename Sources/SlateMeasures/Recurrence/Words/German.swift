extension LanguageWords {
  static let german = LanguageWords(
    stopWords: """
      ab abend abends aber abschnitt abteilung abteilungen ach acht achte alle allem allen aller
      allerdings alles allgemein als also am an andauernd andere anderen andernfalls anders anfang
      anfrage anfragen anliegen anscheinend ansonsten anstatt antrag anwendende anwender
      anwenderin anwendern anzeigen apr arbeiten arbeitet arg auch auf aufgetreten auftreten
      auftritt aug augenblicklich aus ausgabe ausserdem außen außenstelle außerdem bald beantragen
      beantragt bearbeiten bearbeiter bearbeitung bedarf begann beginnt behoben bei beide beiden
      beim beispiel bekomme bekommen bekommt bemerkt benutzer benutzerin benutzern benötige
      benötigen benötigt bereits besonders bestehend besteht bestimmte bestimmten betrifft bin bis
      bisher bislang bitte bitten bleiben bleibt blieb bloß brauch brauche brauchen braucht
      bräuchte bzw büros chef chefin da dabei dachgeschoss dafür dagegen daher damen damit danach
      daneben dank danke dann daran darauf daraus darf darunter darüber das dass davon davor dazu
      dazwischen dem den denen denn der deren derzeit des deshalb dessen deutlich dez dezember
      dich die dienstag dies diese diesem diesen dieser dieses dir direkt doch donnerstag dort
      drei drin dringend dritte dritten du durch durchgehend durchwahl dürfen dürfte eben
      ebenfalls ebenso eg ehemalige eher eigene eigenen eigentlich eilig eilt ein eine einem einen
      einer eines einfach einfachen einige einigen einmal einzeln einzelne einzelnen elf ende
      endlich entweder er erbeten erbitte erbitten erdgeschoss erfolgt erhalte erhalten erkennbar
      erneut erneute erneuten erscheint erst erste ersten es etage etagen etc etwa etwas euch
      extrem fast feb februar filiale finden findet flur folgende folgenden folgender folgendes
      frage fragen frau freitag freundliche freundlichen früh früher funktion funktionieren
      funktioniert funktionierte fünf für fürs gang ganz ganze ganzen gar geben gebeten gebraucht
      gebäude geehrte geehrter gegangen gegen gegenüber gehen geht gekommen gelegentlich gelegt
      gemacht gemeldet genau genug gerade gern gerne geschoss gestern geworden gibt ging glaube
      gleich gleiche gleichen gleichzeitig grad grundsätzlich gruß größere grüße gut gute guten
      guter hab habe haben hallo hast hat hatte hatten haus hausintern heißt herren herzlich heute
      hier hierbei hierfür hiermit hilfe hin hinten hinter hr hätte hätten häufig häufiger ich ihm
      ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in innen innerhalb ins inzwischen
      irgendwann irgendwas irgendwie irgendwo ist ja jahr jahre jahren jan januar jede jedem jeden
      jedenfalls jeder jedes jedesmal jedoch jemand jetzt jeweils jul juli jun juni kann kaum
      keller kg klappen klappt kleine kleinen kleiner km kollege kollegen kollegin komisch
      komischer kommt komplett kompletten konnte kunde kunden kurz kurze kurzen können könnte
      kürzlich lange langem lassen laufen laufend lediglich leider letzte letzten letzter letztes
      lieb liebe lieber lief liegt los länger lässt läuft macht mag mai mal man manche manchen
      manchmal mehr mehrere mein meine meinem meinen meiner meist meistens melde melden meldet
      meldung merkwürdig mfg mi mich minute minuten mir mit mitarbeitende mitarbeiter
      mitarbeiterin mitarbeiterinnen mitarbeitern mittags mitte mittels mittlerweile mittwoch mo
      momentan monat monate monaten monatlich montag morgen morgens muss musste mussten muß mär
      märz möchte mögen möglich möglichst müssen nach nachdem nachher nachmittag nacht nachts
      neben neun nie niederlassung niemals niemand noch notwendig nov nun nur nutzer nutzerin
      nutzern nutzers nächste nächsten nächster nämlich nötig ob obergeschoss obwohl oder offenbar
      offensichtlich oft og ohne okay okt oktober ordnungsgemäß ort paar per permanent person
      personen plötzlich plötzliche pro problemlos punkt raum recht regelmäßig reicht richtig
      richtige richtigen ruf rund räume räumen sa sache samstag samt schnellstmöglich schon
      schreiben schön sechs sehe sehen sehr seht sei seien sein seine seinem seinen seiner seit
      seitdem selber selbst selten seltsam senke sep sich sicher sie sieben sieht sind so sobald
      sodass sofort sogar solche solchen soll sollte somit sondern sonntag sonst soweit sowie
      sporadisch spät später stand standort standorte stark statt stehen steht stelle stellen
      stellenweise stets stock stockwerk stunde stunden ständig stündlich südlich tag tage tagen
      team teil teile teils teilweise tel tritt trotz tut täglich tägliche ug uhr um umgehend
      unbedingt und ungefähr ungewöhnlich unklar unregelmäßig uns unser unsere unserem unseren
      unseres unten unter untergeschoss unterwegs user users usw vermutlich verschiedene
      verschiedenen versuch versuche versuchen versucht viel viele vielen vieles vielleicht vier
      vollkommen vollständig vom von vor vorgestern vorhanden vorher vorhin vormittag vorne
      vorübergehend völlig wann war waren warten wartet warum was wegen weil weiter weitere
      weiteren weiterer weiteres weiterhin weitgehend welche welchem welchen welcher welches wenig
      wenige weniger wenn wer werde werden wichtig wichtige wie wieder wieso will wir wird
      wirklich wo woche wochen wohl wollen wollte wollten worauf worden wunsch wunsche wurde
      wurden wäre wöchentlich wünscht würde würden zb zehn zeigt zeit zeitweise zentrale ziemlich
      zimmer zu zudem zuerst zufällig zuletzt zum zumindest zunehmend zunächst zur zurzeit
      zusammen zusätzlich zuvor zwar zwecks zwei zweimal zweite zweiten zwischen zwischendurch
      zwischenzeitlich zwölf über überall überhaupt übrigen
      """,
    synonyms: """
      abgelaufen: ablauf abläuft läuft+ab ablaufen ablaufend auslaufen ausgelaufen abgelaufene
      abgelaufen: abgelaufener abgelaufenes abgelaufenen läuft+aus verfallen gültigkeit
      ablehnen: abgelehnt ablehnung abgewiesen abweisung verweigert verweigerung
      abmelden: abgemeldet abmeldung
      absturz: abstürze abstürzt abgestürzt abstürzen stürzt stürzen absturzes abgestürzte
      absturz: bluescreen blauer+bildschirm
      account: konto konten kontos benutzerkonto benutzerkonten
      adresse: adressen anschrift
      aktivieren: aktivierung aktiviert aktiv reaktivieren
      aktualisieren: aktualisierung aktualisiert aktualisierungen
      alarm: alarme alarmmeldung
      anbindung: angebunden anbinden anschließen angeschlossen anschluss anschlüsse
      anhang: anhänge anhängen anhängt angehängt
      anlage: anlagen
      anmelden: anmeldung anmeldungen anmelde angemeldet einloggen eingeloggt loggen einwählen
      anmelden: meldet+an logins anmeldefehler anmeldemaske einwahl login loggt loggen+ein
      anmelden: anmeldedaten anmeldeproblem anmeldeprobleme
      anrufen: anruf anrufe angerufen anrufer telefonieren telefonat telefonate
      antwort: antworten antwortet geantwortet
      anzeige: angezeigt darstellung dargestellt
      arbeitsspeicher: speicherauslastung
      auftrag: aufträge auftrags aufträgen
      ausfall: ausgefallen ausfälle fällt+aus fallen+aus ausfallen ausfällt ausgefallene
      ausfall: totalausfall fiel+aus
      auslastung: ausgelastet überlastet überlastung
      ausweis: ausweise ausweiskarte dienstausweis
      authentifizierung: authentifizieren authentifiziert
      automatisch: automatische automatischer
      batterie: batterien akku akkus
      beleg: belege belegs
      benachrichtigung: benachrichtigungen benachrichtigen
      berechtigung: berechtigungen zugriff zugriffe zugriffsrechte zugriffsrecht zugang zugänge
      berechtigung: freigabe freigaben freigeben rechte berechtigt zugriffsberechtigung
      berechtigung: zugriffsberechtigungen leserechte schreibrechte adminrechte lesezugriff
      berechtigung: schreibzugriff berechtigen zugriffsfreigabe
      bericht: berichte reports auswertung auswertungen
      beschädigt: beschädigung beschädigte beschädigten
      besprechung: besprechungen konferenz konferenzen sitzung+besprechung
      besprechungsraum: besprechungsräume besprechungszimmer konferenzraum konferenzräume
      besprechungsraum: meetingraum meetingräume sitzungszimmer sitzungsraum
      bestand: bestände bestands
      bestellung: bestellungen bestellen bestellt nachbestellen nachbestellung beschaffung
      bestellung: beschaffen bestelle bestellanforderung
      bestätigung: bestätigen bestätigungscode
      bild: bilder
      blockiert: blockieren blockierung blockade
      brief: briefe
      buchung: buchen gebucht buchungen verbuchen verbucht verbuchung
      chip: chipkarte chipkarten
      datei: dateien dateiablage
      daten: datensatz datensätze datensätzen
      datenbank: datenbanken
      deaktivieren: deaktiviert deaktivierung abschalten abgeschaltet ausschalten ausgeschaltet
      display: bildschirm bildschirme bildschirms monitore anzeigegerät touchscreen schirm
      display: displays bildschirmen zweitbildschirm
      dockingstation: dockingstations dock docking
      dokument: dokumente dokuments dokumenten
      doppelt: doppelte doppelten mehrfach
      drucker: druckers druckern drucken druckt gedruckt ausdruck ausdrucke ausdrucken
      drucker: druckauftrag druckaufträge druck druckerwarteschlange drucke netzwerkdrucker
      dunkel: dunkler dunkle
      einfrieren: friert eingefroren einfriert hängt hängen aufgehängt gefriert friert+ein
      einfrieren: hängenbleiben hängengeblieben aufhängt hänger
      eingabe: eingeben eingegeben erfassen erfassung erfasst
      einladung: einladungen einladen eingeladen
      einrichten: einrichtung eingerichtet anlegen angelegt erstellen erstellung erstellt
      einrichten: bereitstellen bereitstellung bereitgestellt richten+ein anzulegen neuanlage
      einrichten: neuanlegen einzurichten aufsetzen aufgesetzt
      einstellung: einstellungen einstellen eingestellt
      eintrag: einträge eintragen eingetragen
      empfangen: empfängt empfang empfange
      entfernen: entfernt entfernung deinstallieren deinstallation deinstalliert
      erkennen: erkannt erkennt erkennung
      erreichbar: erreichen erreicht erreichbarkeit
      error: nicht kein keine keinen keinem keiner nichts fehler fehlern fehlermeldung fehlerhaft
      error: fehlgeschlagen fehlschlägt schlägt+fehl defekt defekte defekter kaputt störung
      error: störungen gestört probleme problemen unmöglich falsch falsche falscher falsches fehlt
      error: fehlen fehlende fehlender geht+nicht streikt problem stop defect funktionslos tot
      error: fehlerhafte fehlerhafter fehlermeldungen ungültig ungültige unzulässig
      error: geht+nicht+mehr kaputte kaputter kaputtes defektes defekten gebrochen zerbrochen
      error: außer+betrieb nix ne scheitert gescheitert scheitern schlagen+fehl fehlschlag
      error: fehlschläge
      erweitern: erweiterung erweitert vergrößern vergrößerung vergrößert aufstocken aufstockung
      etikett: etiketten etikette label labels etikettendruck
      export: exportieren exportiert exporte
      farbe: farben farbig
      fernzugriff: fernzugang fernwartung remotezugriff remotezugang
      festplatte: festplatten festplattenspeicher plattenplatz speicherplatz festplattenplatz
      festplatte: plattenspeicher
      flackern: flackert flackernd flimmern flimmert geflackert flackernder flackerndes
      formular: formulare formulars
      freischalten: freischaltung freigeschaltet
      gelöscht: löschen löschung
      gerät: geräte geräts geräten endgerät endgeräte
      geräusch: geräusche lärm piepen piept piepst piepton
      gesperrt: sperren sperrt sperrung gesperrtes gesperrte entsperren entsperrt entsperrung
      gesperrt: sperre gesperrter gesperrten ausgesperrt sperrbildschirm entsperre aufsperren
      gesperrt: entriegeln
      gruppe: gruppen
      handy: handys diensthandy diensthandys smartphone smartphones mobiltelefon mobiltelefone
      handy: firmenhandy
      headset: headsets kopfhörer
      heiß: überhitzt überhitzung warm wärme
      herunterladen: heruntergeladen lade+herunter download downloads
      hinzufügen: hinzugefügt hinzuzufügen aufnehmen aufnahme aufgenommen hinzu
      hochladen: hochgeladen lädt+hoch upload
      icon: symbol symbole
      import: importieren importiert importe
      install: installieren installiert neuinstallation installationen installiere
      internet: internetverbindung internetzugang internetzugriff
      kabel: kabels kabeln netzwerkkabel stromkabel
      kalender: kalenders kalendereintrag kalendereinträge kalendern
      kamera: kameras webcam webcams
      karte: karten
      kasse: kassen kassensystem
      kassenbon: bons
      konfigurieren: konfiguration konfiguriert konfigurationen
      kontakt: kontakte kontakten
      kopieren: kopiert kopie kopien kopierer kopiergerät
      ladegerät: ladegeräte netzteil netzteile ladekabel
      laden: lädt geladen aufladen lade ladevorgang
      lager: lagers
      langsam: langsame langsamer langsames träge lahm verlangsamt langsamen zäh schleppend
      langsam: performance performanceprobleme verzögert verzögerung verzögerungen ruckelt ruckeln
      langsam: lahmt langsamkeit
      laptop: laptops notebook notebooks dienstlaptop
      laufwerk: laufwerke laufwerks netzlaufwerk netzlaufwerke laufwerken gruppenlaufwerk
      lautsprecher: lautsprechers boxen
      leer: leere leerer leeres leeren
      leitung: leitungen telefonleitung
      lieferant: lieferanten
      liefern: lieferung lieferungen geliefert
      lieferschein: lieferscheine
      lizenz: lizenzen lizenzierung lizenzschlüssel lizenzfehler
      lohn: gehalt gehaltsabrechnung lohnabrechnung gehaltsabrechnungen
      mail: emails mails e+mails
      mappen: zuordnen zuordnung zugeordnet
      maus: mäuse mausrad funkmaus mauszeiger
      migration: migrieren migriert
      mikrofon: mikrofone mikro mikrophon
      mobil: mobile mobiler mobiles mobilen
      nachricht: nachrichten nachrichtendienst
      name: namen namens namensänderung
      netzwerk: netz netzwerks netzwerke lan netzwerkverbindung netzwerkprobleme netzwerkproblem
      netzwerk: netzwerkstörung
      neu: neue neuen neuem neuer neues
      notiz: notizen
      nummer: nummern
      open: öffnen öffnet geöffnet starten startet gestartet aufrufen hochfahren fährt+hoch
      open: aufgehen gestarteten aufmachen öffne start starte bootet booten hochgefahren hochfährt
      open: einschalten eingeschaltet
      ordner: ordners ordnern verzeichnis verzeichnisse ordnerstruktur unterordner
      papier: papierfach papiereinzug
      papierstau: papierstaus papier+stau
      passwort: passwörter passworts kennwort kennwörter kennworts passwortes passworte pw
      patch: patches
      postfach: postfächer postfachs mailbox mailboxen postfaches e+mail+postfach email+postfach
      postfach: mail+postfach
      profil: profile profils
      programm: programme programms anwendung anwendungen applikation applikationen
      projekt: projekte projekts
      protokoll: protokolle
      prüfen: prüfung überprüfung überprüfen geprüft
      reagieren: reagiert reaktion reagierte
      rechner: rechners rechnern computer computers pc pcs arbeitsplatzrechner clientrechner
      rechner: workstation
      rechnung: rechnungen rechnungs rechnungsstellung
      regel: regeln
      registrieren: registrierung registriert
      reinigen: reinigung
      reparatur: reparieren repariert reparaturen
      router: routers
      ruhezustand: standby energiesparmodus
      scan: scannen scannt gescannt scannern einscannen scans scanne
      schlüssel: schlüssels
      schnittstelle: schnittstellen
      schrift: schriftart schriftarten
      schulung: schulungen
      schwarz: schwarze schwarzer schwarzes schwarzen
      seite: seiten webseite webseiten website internetseite internetseiten
      senden: sendet gesendet versenden versendet verschicken verschickt schicken versand versende
      senden: sende gesendete rausgehen
      server: servers servern
      sicherung: sicherungen datensicherung datensicherungen backup backups sichern gesichert
      sicherung: sicherungslauf
      signatur: signaturen unterschrift unterschriften
      sitzung: sitzungen session sessions
      software: softwares
      spam: spammails
      speicher: speichers
      speichern: speichert gespeichert abspeichern abgespeichert abspeicherung
      sprache: sprachen
      stempel: stempeln gestempelt
      strom: stromversorgung stromausfall
      suche: suchen sucht suchfunktion suchergebnis suchergebnisse
      sync: synchronisieren synchronisiert synchronisation synchronisierung abgleich abgleichen
      system: systems systeme systemen
      tabelle: tabellen
      tablet: tablets
      tastatur: tastaturen
      taste: tasten
      tauschen: tausch austausch austauschen getauscht ersetzen ersatz austauschs ausgetauscht
      tauschen: tauscht ersetzt auswechseln gewechselt wechsel wechseln
      telefon: telefons telefonie telefonanlage telefone festnetz festnetztelefon tischtelefon
      termin: termine terminen terminanfrage
      ton: töne sound audio lautstärke
      toner: tonern tonerkartusche tonerkartuschen patrone patronen kartusche
      treiber: treibers
      trennen: trennt getrennt abbruch abbrüche bricht+ab abgebrochen unterbrochen unterbrechung
      trennen: unterbrechungen bricht abbricht abbrechen abreißt reißt+ab reißen+ab trennung
      trennen: verbindungsabbruch verbindungsabbrüche verbindungsunterbrechung
      trennen: verbindungsabbrüchen abbruchs abgerissen unterbricht bricht+weg bricht+zusammen
      umleiten: umleitung weiterleitung weiterleiten weitergeleitet rufumleitung
      umzug: umziehen umgezogen
      verbindung: verbindungen verbinden verbindet verbunden verbinde verbindungsproblem
      verbindung: verbindungsprobleme verbindungsfehler verbindungsaufbau
      verdächtig: verdächtige verdächtiger verdächtiges
      verfügbar: verfügbarkeit verfügbare
      vergessen: vergaß vergisst vergessenes vergessene
      verknüpfung: verknüpfungen
      verloren: verlust verliert verlieren
      verlängern: verlängerung verlängert erneuern erneuerung erneuert
      verschlüsselung: verschlüsseln verschlüsselt
      verschoben: verschieben verschiebung verschiebt
      verschwunden: verschwindet verschwinden weg
      version: versionen
      verteiler: verteilers verteilerliste verteilerlisten mailverteiler emailverteiler
      vertrag: verträge vertrags
      video: videos
      videokonferenz: videokonferenzen
      virus: viren schadsoftware
      voll: voller volle volles überfüllt vollgelaufen
      vorlage: vorlagen
      warnung: warnungen warnhinweis
      warteschlange: warteschlangen
      wartung: wartungs
      wiederherstellen: wiederherstellung wiederhergestellt wiederherzustellen widerherstellen
      wiederherstellen: rekonstruieren zurückholen restore
      wlan: wifi funknetz wlans
      zahlung: zahlungen
      zeiterfassung: zeiterfassungssystem zeitbuchung zeitwirtschaft
      zertifikat: zertifikate zertifikats zertifikaten
      zurücksetzen: zurückgesetzt zurücksetzung rücksetzen rücksetzung setzen+zurück
      zurücksetzen: zurückzusetzen setzt+zurück zurücksetzt reset
      ändern: änderung änderungen ändert geändert umstellen umstellung umgestellt anpassen
      ändern: anpassung anpassungen angepasst
      übertragen: übertragung übertragungen
      """,
    givenNames: """
      achim alexandra alina andreas anja anke annette antje armin axel bernd bettina birgit
      björn brigitte carsten christa christoph claudia cornelia dagmar daniela detlef dieter
      dirk doris eberhard elke erik erika ernst felix florian franziska friedrich fritz gabi
      gabriele georg gerd gerhard gisela günter günther hans harald heike heiko heinrich heinz
      helga helmut henning herbert holger horst ilse inge ingo ingrid jana jens joachim jochen
      johanna johannes jonas jörg jürgen karin karl karsten katharina katja katrin kerstin
      klaus konrad kristina kurt lars lena leonie lothar lukas lutz manfred manuela marco
      marcus markus marlies martina mathias matthias melanie monika moritz nadine nico nina
      norbert olaf oliver otto petra philipp rainer ralf reinhard renate rolf rüdiger sabine
      sascha sebastian silke silvia simone sonja stefan stefanie steffen susanne sven svenja
      tanja thorsten tobias torsten udo ulrich ulrike ursula ute uwe verena volker werner
      wilhelm wolfgang yannick
      """,
    titles: "herr herrn hr frau fr")
}
