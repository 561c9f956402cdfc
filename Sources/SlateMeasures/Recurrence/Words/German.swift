extension LanguageWords {
  static let german = LanguageWords(
    stopWords: """
      ab abend abends aber abfrage abschnitt abteilung abteilungen ach acht achte alle allem allen
      aller allerdings alles allgemein als also am am+arbeitsplatz an andauernd andere anderen
      andernfalls anders anfang anfordern anforderung anfrage anfragen angefordert anliegen
      anscheinend ansonsten anstatt antrag anwendende anwender anwenderin anwendern anzeigen apr
      arbeiten arbeitet arbeitsplatz arg auch auf aufgetreten auftreten auftritt aug augenblicklich
      aus ausgabe ausserdem außen außenstelle außerdem bald beantragen beantragt bearbeiten
      bearbeiter bearbeitung bedarf begann beginnt behoben bei beide beiden beim beispiel bekomme
      bekommen bekommt bemerkt benutzer benutzerin benutzern benötige benötigen benötigt bereits
      besonders besprechungsraum besprechungsräume besprechungszimmer bestehend besteht bestimmte
      bestimmten betrifft bin bis bisher bislang bitte bitten bleiben bleibt blieb bloß brauch
      brauche brauchen braucht bräuchte bzw büros chef chefin da dabei dachgeschoss dafür dagegen
      daher damen damit danach daneben dank danke dann daran darauf daraus darf darunter darüber das
      dass davon davor dazu dazwischen dem demnächst den denen denn der deren derzeit des deshalb
      dessen deutlich dez dezember dich die dienstag dies diese diesem diesen dieser dieses dir
      direkt doch donnerstag dort drei drin dringend dritte dritten du durch durchgehend durchwahl
      dürfen dürfte eben ebenfalls ebenso eg ehemalige eher eigene eigenen eigentlich eilig eilt ein
      eine einem einen einer eines einfach einfachen eingang einige einigen einmal einzeln einzelne
      einzelnen elf ende endlich entweder er erbeten erbitte erbitten erdgeschoss erfolgreich
      erfolgt erforderlich erhalte erhalten erkennbar erneut erneute erneuten erscheint erst erste
      ersten es etage etagen etc etwa etwas euch extern externe externen externer extrem fast feb
      februar fest filiale finden findet flur folgende folgenden folgender folgendes frage fragen
      fragt frau freitag freundliche freundlichen früh früher funktion funktionieren funktioniert
      funktionierte fünf für fürs gang ganz ganze ganzen gar geben gebeten gebraucht gebäude geehrte
      geehrter gefunden gegangen gegen gegenüber gehen geht gekommen gelegentlich gelegt gemacht
      gemeldet genau genug gerade gern gerne geschoss gestern geworden gibt ging glaube gleich
      gleiche gleichen gleichzeitig grad gross groß große großen großer großes grundsätzlich gruß
      größere grüße gut gute guten guter hab habe haben hallo hast hat hatte hatten haus hausintern
      heirat heißt herren herzlich heute hier hierbei hierfür hiermit hilfe hin hinten hinter
      home+office homeoffice hr hätte hätten häufig häufiger ich ihm ihn ihnen ihr ihre ihrem ihren
      ihrer ihres im immer in innen innerhalb ins intern interne inzwischen irgendwann irgendwas
      irgendwie irgendwo ist ja jahr jahre jahren jan januar jede jedem jeden jedenfalls jeder jedes
      jedesmal jedoch jemand jetzt jeweils jul juli jun juni kann kaum kein+betreff keller kg
      klappen klappt kleine kleinen kleiner km kollege kollegen kollegin komisch komischer kommen
      kommt komplett kompletten konferenzraum konferenzräume konnte kunde kunden kurz kurze kurzen
      können könnte kürzlich lange langem lassen laufen laufend lediglich leider letzte letzten
      letzter letztes lieb liebe lieber lief liegt los länger lässt lässt+sich läuft macht mag mai
      mal man manche manchen manchmal meetingraum meetingräume mehr mehrere mein meine meinem meinen
      meiner meist meistens melde melden meldet meldung merkwürdig mfg mi mich minute minuten mir
      mit mitarbeitende mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitern mittags mitte
      mittels mittlerweile mittwoch mo momentan monat monate monaten monatlich montag morgen morgens
      muss musste mussten muß mär märz möchte mögen möglich möglichst müssen nach nach+dem+update
      nach+update nachdem nachher nachmittag nacht nachts neben neun nie niederlassung niemals
      niemand noch notwendig nov nun nur nutzer nutzerin nutzern nutzers nächste nächsten nächster
      nächtlich nächtliche nächtlicher nämlich nötig ob obergeschoss obwohl oder offenbar
      offensichtlich oft og ohne ohne+betreff okay okt oktober ordnungsgemäß ort paar per permanent
      person personen plötzlich plötzliche pro problemlos punkt raum recht regelmäßig reicht richtig
      richtige richtigen riesig ruf rund räume räumen sa sache samstag samt schnellstmöglich schon
      schreiben schön sechs sehe sehen sehr seht sei seien sein seine seinem seinen seiner seit
      seit+dem+update seit+update seitdem selber selbst selten seltsam senke sep serverraum
      serverräume sich sicher sie sieben sieht sind sitzungsraum sitzungszimmer so sobald sodass
      sofort sogar solche solchen soll sollte somit sondern sonntag sonst soweit sowie sporadisch
      spät später stand standort standorte stark statt stehen steht stelle stellen stellenweise
      stets stock stockwerk stunde stunden ständig stündlich südlich tag tage tagen team teil teile
      teils teilweise tel tritt trotz tut täglich tägliche ug uhr um umgehend unbedingt und ungefähr
      ungewöhnlich unklar unregelmäßig uns unser unsere unserem unseren unseres unten unter
      untergeschoss unterwegs user users usw vermutlich verschiedene verschiedenen versehentlich
      versuch versuche versuchen versucht viel viele vielen vieles vielleicht vier vollkommen
      vollständig vom von vor vorgestern vorhanden vorher vorhin vormittag vorne vorübergehend
      völlig wann war waren warten wartet warum was wegen weil weiter weitere weiteren weiterer
      weiteres weiterhin weitgehend welche welchem welchen welcher welches weniger wenn wer werde
      werden wichtig wichtige wie wieder wieso will wir wird wirklich wo woche wochen wohl wollen
      wollte wollten worauf worden wunsch wunsche wurde wurden wäre wöchentlich wünscht würde würden
      zb zehn zeigt zeit zeitweise zentrale ziemlich zimmer zu zudem zuerst zufahrt zufällig zuletzt
      zum zumindest zunehmend zunächst zur zurzeit zusammen zusätzlich zuvor zwar zwecks zwei
      zweimal zweite zweiten zwischen zwischendurch zwischenzeitlich zwölf über überall überhaupt
      übrigen
      """,
    synonyms: """
      abgelaufen: ablauf abläuft läuft+ab ablaufen ablaufend auslaufen ausgelaufen abgelaufene
      abgelaufen: abgelaufener abgelaufenes abgelaufenen läuft+aus verfallen gültigkeit läuft~ab
      abgelaufen: läuft~aus
      ablehnen: abgelehnt ablehnung abgewiesen abweisung verweigert verweigerung
      abmelden: abgemeldet abmeldung
      abrechnung: abrechnungen
      absturz: abstürze abstürzt abgestürzt abstürzen stürzt stürzen absturzes abgestürzte stürzt~ab
      absturz: stürzen~ab
      abwesenheit: abwesenheitsnotiz abwesenheitsassistent
      adresse: adressen anschrift
      aktivieren: aktivierung aktiviert aktiv reaktivieren
      aktualisieren: aktualisierung aktualisiert aktualisierungen
      alarm: alarme alarmmeldung
      anbindung: angebunden anbinden anschließen angeschlossen anschluss anschlüsse
      anhang: anhänge anhängen anhängt angehängt
      anlage: anlagen
      anmelden: anmeldung anmeldungen anmelde angemeldet einloggen eingeloggt loggen einwählen
      anmelden: meldet+an logins anmeldefehler anmeldemaske einwahl login loggt loggen+ein
      anmelden: anmeldedaten anmeldeproblem anmeldeprobleme melde~an meldet~an logge~ein
      anrufbeantworter: voicemail mailbox+telefon
      anrufen: anruf anrufe angerufen anrufer telefonieren telefonat telefonate call calls
      antwort: antworten antwortet geantwortet
      anwenden: angewendet angewandt
      anzeige: angezeigt darstellung dargestellt
      app: apps
      arbeitsspeicher: speicherauslastung
      archiv: archive archivieren archiviert
      auflösung: auflösungen
      auftrag: aufträge auftrags aufträgen
      auslastung: ausgelastet überlastet überlastung
      austritt: offboarding ausscheiden ausgeschieden austritte
      ausweis: ausweise ausweiskarte dienstausweis badge badges zutrittskarte zutrittskarten
      ausweis: zugangskarte firmenausweis
      authentifizierung: authentifizieren authentifiziert
      automatisch: automatische automatischer
      barcode: barcodes strichcode
      batterie: batterien akku akkus
      beamer: projektor projektoren beamers
      beleg: belege belegs
      benachrichtigung: benachrichtigungen benachrichtigen
      berechtigung: berechtigungen zugriff zugriffe zugriffsrechte zugriffsrecht zugang zugänge
      berechtigung: freigabe freigaben freigeben rechte berechtigt zugriffsberechtigung
      berechtigung: zugriffsberechtigungen leserechte schreibrechte adminrechte lesezugriff
      berechtigung: schreibzugriff berechtigen zugriffsfreigabe zugreifen freigegeben
      bericht: berichte reports auswertung auswertungen
      beschädigt: beschädigung beschädigte beschädigten
      besprechung: besprechungen konferenz konferenzen sitzung+besprechung meeting meetings
      bestand: bestände bestands
      bestellung: bestellungen bestellen bestellt nachbestellen nachbestellung beschaffung
      bestellung: beschaffen bestelle bestellanforderung
      bestätigung: bestätigen bestätigungscode
      bild: bilder
      bildschirm: display bildschirme bildschirms monitore anzeigegerät touchscreen schirm displays
      bildschirm: bildschirmen monitor screen
      blockiert: blockieren blockierung blockade
      bluescreen: blauer+bildschirm blauem+bildschirm blue+screen bluescreens bsod
      brief: briefe
      buchhaltung:
      buchung: buchen gebucht buchungen verbuchen verbucht verbuchung raumbuchung raumbuchungen
      buchung: raumreservierung reservierung reservieren reserviert
      chip: chipkarte chipkarten
      code: codes
      cpu: prozessor
      datei: dateien dateiablage
      daten: datensatz datensätze datensätzen
      datenbank: datenbanken datenbankverbindung
      deaktivieren: deaktiviert deaktivierung abschalten abgeschaltet ausschalten ausgeschaltet
      deinstallieren: deinstallation deinstalliert
      dienst: dienste service services
      dockingstation: dockingstations dock docking docking+station docking+stations
      dokument: dokumente dokuments dokumenten
      domäne: domain
      doppelt: doppelte doppelten mehrfach
      drucker: druckers druckern drucken druckt gedruckt ausdruck ausdrucke ausdrucken druckauftrag
      drucker: druckaufträge druck drucke netzwerkdrucker printer mfp laserjet officejet
      druckereinrichtung:
      druckertoner: toner tonern tonerkartusche tonerkartuschen patrone patronen kartusche
      dunkel: dunkler dunkle
      einfrieren: friert eingefroren einfriert hängt hängen aufgehängt gefriert friert+ein
      einfrieren: hängenbleiben hängengeblieben aufhängt hänger friert~ein hängt~auf bleibt~hängen
      eingabe: eingeben eingegeben erfassen erfassung erfasst
      einkauf:
      einladung: einladungen einladen eingeladen besprechungseinladung termineinladung
      einstellung: einstellungen einstellen eingestellt
      eintrag: einträge eintragen eingetragen
      eintritt: neueintritt neueintritte onboarding neuer+mitarbeiter neue+mitarbeiterin
      eintritt: neuen+mitarbeiter neue+mitarbeiter neue+mitarbeitende neueinstellung neuzugang
      eintritt: neuer+kollege neue+kollegin neuer+benutzer neuen+benutzer neuer+nutzer neues+konto
      eintritt: neues+benutzerkonto benutzer+anlegen konto+anlegen benutzerkonto+anlegen
      eintritt: benutzeranlage
      empfangen: empfängt empfang empfange kommen~an kommt~an ankommen ankommende
      entfernen: entfernt entfernung entferne
      ereignis: ereignisse event
      erkennen: erkannt erkennt erkennung
      erreichbar: erreichen erreicht erreichbarkeit
      erweitern: erweiterung erweitert vergrößern vergrößerung vergrößert aufstocken aufstockung
      etikett: etiketten etikette label labels etikettendruck
      exportieren: export exportiert exporte
      fach: fächer schacht
      fahren: fährt fahre
      falsch: falsche falscher falsches falschen inkorrekt ungültig ungültige ungültiger
      farbe: farben farbig farbdruck farbdrucke
      fax: faxe faxgerät faxgeräte
      fehlend: fehlt fehlen fehlende fehlender fehlendes fehlenden verschwunden verschwindet
      fehlend: verschwinden weg nicht+gefunden
      fehler: error nicht kein keine keinen keinem keiner nichts fehlern fehlermeldung fehlerhaft
      fehler: fehlgeschlagen fehlschlägt schlägt+fehl defekt defekte defekter kaputt störung
      fehler: störungen gestört probleme problemen unmöglich geht+nicht streikt problem stop defect
      fehler: funktionslos tot fehlerhafte fehlerhafter fehlermeldungen unzulässig geht+nicht+mehr
      fehler: kaputte kaputter kaputtes defektes defekten gebrochen zerbrochen außer+betrieb nix ne
      fehler: scheitert gescheitert scheitern schlagen+fehl fehlschlag fehlschläge ausfall
      fehler: ausgefallen ausfälle fällt+aus fallen+aus ausfallen ausfällt ausgefallene totalausfall
      fehler: fiel+aus unerreichbar offline+nicht down fehlercode fehlernummer gestoppt angehalten
      fehler: fällt~aus fallen~aus schlägt~fehl schlagen~fehl riss risse gerissen gesprungen bruch
      fernzugriff: fernzugang fernwartung remotezugriff remotezugang
      festplatte: festplatten
      flackern: flackert flackernd flimmern flimmert geflackert flackernder flackerndes
      formular: formulare formulars
      freischalten: freischaltung freigeschaltet
      gast: gäste besucher gastzugang
      gelöscht: löschen löschung
      gerät: geräte geräts geräten endgerät endgeräte
      geräusch: geräusche lärm piepen piept piepst piepton laut knackt knacken rauscht rauschen
      geräusch: brummt brummen
      gesperrt: sperrt sperrung gesperrtes gesperrte entsperren entsperrt entsperrung sperre
      gesperrt: gesperrter gesperrten ausgesperrt sperrbildschirm entsperre aufsperren entriegeln
      gestohlen: diebstahl gestohlener gestohlenes geklaut
      gpo: gruppenrichtlinie gruppenrichtlinien
      grenze: limit quota kontingent größenlimit
      gruppe: gruppen
      handy: handys diensthandy diensthandys smartphone smartphones mobiltelefon mobiltelefone
      handy: firmenhandy
      headset: headsets kopfhörer
      heiß: überhitzt überhitzung warm wärme
      herunterladen: heruntergeladen lade+herunter download downloads
      hinzufügen: hinzugefügt hinzuzufügen aufnehmen aufnahme aufgenommen hinzu
      hoch: hohe hoher hohes hohen erhöht erhöhte
      hochladen: hochgeladen lädt+hoch upload
      icon: symbol symbole
      importieren: import importiert importe
      installieren: install installiert neuinstallation installationen installiere installation
      installieren: installierte
      internet: internetverbindung internetzugang internetzugriff
      intranet:
      job: jobs auftragslauf
      kabel: kabels kabeln netzwerkkabel stromkabel
      kalender: kalenders kalendereintrag kalendereinträge kalendern
      kamera: kameras webcam webcams
      karte: karten
      kasse: kassen kassensystem
      kassenbon: bons
      klemmen: klemmt steckt stecken steckengeblieben
      knapp: wenig wenige gering geringer niedrig niedriger unzureichend
      konfigurieren: konfiguration konfiguriert konfigurationen
      kontakt: kontakte kontakten
      konto: account konten kontos benutzerkonto benutzerkonten
      kopieren: kopiert kopie kopien
      kopierer: kopiergerät fotokopierer multifunktionsgerät
      kundenkarte:
      ladegerät: ladegeräte netzteil netzteile ladekabel
      laden: lädt geladen aufladen lade ladevorgang
      lager: lagers
      lampe: lampen
      langsam: langsame langsamer langsames träge lahm verlangsamt langsamen zäh schleppend
      langsam: performance performanceprobleme ruckelt ruckeln lahmt langsamkeit
      laptop: laptops notebook notebooks dienstlaptop
      laufwerk: laufwerke laufwerks laufwerken
      lautsprecher: lautsprechers boxen
      leer: leere leerer leeres leeren
      leitung: leitungen telefonleitung
      lesen: liest gelesen
      lieferant: lieferanten
      liefern: lieferung lieferungen geliefert
      lieferschein: lieferscheine
      lizenz: lizenzen lizenzierung lizenzschlüssel lizenzfehler
      lohn: gehalt gehaltsabrechnung lohnabrechnung gehaltsabrechnungen
      lüfter: lüfters
      mail: emails mails e+mails
      makro: makros macro macros
      mappen: zuordnen zuordnung zugeordnet
      marketing:
      maus: mäuse mausrad funkmaus mauszeiger
      mfa: authenticator zwei+faktor zweifaktor multifaktor multi+faktor 2+faktor
      migration: migrieren migriert
      mikrofon: mikrofone mikro mikrophon
      mobil: mobile mobiler mobiles mobilen
      nachricht: nachrichten nachrichtendienst
      name: namen namens namensänderung
      netzlaufwerk: netzlaufwerke gruppenlaufwerk gruppenlaufwerke
      netzwerk: netz netzwerks netzwerke lan netzwerkverbindung netzwerkprobleme netzwerkproblem
      netzwerk: netzwerkstörung
      neu: neue neuen neuem neuer neues einrichten einrichtung eingerichtet anlegen angelegt
      neu: erstellen erstellung erstellt bereitstellen bereitstellung bereitgestellt richten+ein
      neu: anzulegen neuanlage neuanlegen einzurichten aufsetzen aufgesetzt
      notiz: notizen
      nummer: nummern
      offline:
      ordner: ordners ordnern verzeichnis verzeichnisse ordnerstruktur unterordner
      papier: papierfach
      papiereinzug:
      papierstau: papierstaus papier+stau
      passwort: passwörter passworts kennwort kennwörter kennworts passwortes passworte pw password
      passwort: passwords pwd passwortabfrage kennwortabfrage zugangsdaten
      patch: patches
      personal:
      phishingmail: phishing
      portal:
      postfach: postfächer postfachs mailbox mailboxen postfaches e+mail+postfach email+postfach
      postfach: mail+postfach inbox posteingang
      profil: profile profils
      programm: programme programms anwendung anwendungen applikation applikationen
      projekt: projekte projekts
      protokoll: protokolle
      prüfen: prüfung überprüfung überprüfen geprüft
      quarantäne:
      rdp: remotedesktop remote+desktop remotedesktopverbindung
      reagieren: reagiert reaktion reagierte
      rechner: rechners rechnern computer computers pc pcs arbeitsplatzrechner clientrechner
      rechner: workstation
      rechnung: rechnungen rechnungs rechnungsstellung
      regel: regeln
      registrieren: registrierung registriert
      reinigen: reinigung
      reparatur: reparieren repariert reparaturen
      roaming:
      router: routers
      ruhezustand: standby energiesparmodus
      scannen: scan scannt gescannt scannern einscannen scans scanne scanner
      schlüssel: schlüssels
      schnittstelle: schnittstellen
      schrift: schriftart schriftarten
      schulung: schulungen
      schwach: schwache schwaches schwacher
      schwarz: schwarze schwarzer schwarzes schwarzen
      schwarzweiß: schwarzweiss
      seite: seiten webseite webseiten website internetseite internetseiten
      senden: sendet gesendet versenden versendet verschicken verschickt schicken versand versende
      senden: sende gesendete rausgehen absenden abschicken abgeschickt abgesendet
      server: servers servern
      sicherung: sicherungen datensicherung datensicherungen backup backups sichern gesichert
      sicherung: sicherungslauf
      signal: signale
      signatur: signaturen unterschrift unterschriften
      sitzung: sitzungen session sessions
      software: softwares
      spammail: spam spammails
      speicher: speichers
      speichern: speichert gespeichert abspeichern abgespeichert abspeicherung
      speicherplatz: plattenplatz festplattenspeicher festplattenplatz plattenspeicher
      sperren:
      sprache: sprachen
      stempel: stempeln gestempelt
      stick: sticks usbstick
      strom: stromversorgung stromausfall
      suche: suchen sucht suchfunktion suchergebnis suchergebnisse
      synchronisieren: sync synchronisiert synchronisation synchronisierung abgleich abgleichen
      system: systems systeme systemen
      tabelle: tabellen
      tablet: tablets
      tastatur: tastaturen
      taste: tasten
      tauschen: tausch austausch austauschen getauscht ersetzen ersatz austauschs ausgetauscht
      tauschen: tauscht ersetzt auswechseln gewechselt wechsel wechseln
      telefon: telefons telefonie telefonanlage telefone festnetz festnetztelefon tischtelefon
      termin: termine terminen terminanfrage
      terminal: terminals
      timeout: zeitüberschreitung time+out zeitüberschreitungen
      tinte: tintenpatrone tintenpatronen
      ton: töne sound audio lautstärke
      treiber: treibers
      trennen: trennt getrennt abbruch abbrüche bricht+ab abgebrochen unterbrochen unterbrechung
      trennen: unterbrechungen bricht abbricht abbrechen abreißt reißt+ab reißen+ab trennung
      trennen: verbindungsabbruch verbindungsabbrüche verbindungsunterbrechung verbindungsabbrüchen
      trennen: abbruchs abgerissen unterbricht bricht+weg bricht+zusammen bricht~ab brechen~ab
      trennen: reißt~ab bricht~weg bricht~zusammen
      umleiten: umleitung weiterleitung weiterleiten weitergeleitet rufumleitung anrufweiterleitung
      umleiten: anrufumleitung
      umzug: umziehen umgezogen
      unzustellbar: unzustellbarkeit zurückgewiesen
      verbindung: verbindungen verbinden verbindet verbunden verbinde verbindungsaufbau
      verdächtig: verdächtige verdächtiger verdächtiges verdacht verdachtsfall
      verfügbar: verfügbarkeit verfügbare
      vergessen: vergaß vergisst vergessenes vergessene
      verknüpfung: verknüpfungen
      verloren: verlust verliert verlieren
      verlängern: verlängerung verlängert erneuern erneuerung erneuert
      verschlüsselung: verschlüsseln verschlüsselt
      verschoben: verschieben verschiebung verschiebt
      version: versionen
      verspätet: verspätung verzögert verzögerung verzögerungen verzögerte verspätete
      verteiler: verteilers verteilerliste verteilerlisten mailverteiler emailverteiler
      vertrag: verträge vertrags
      vertrieb:
      video: videos
      videokonferenz: videokonferenzen
      viren: virus schadsoftware virenwarnung virenmeldung virenscanner antivirus
      voll: voller volle volles überfüllt vollgelaufen überschritten erschöpft
      vorlage: vorlagen wordvorlage
      warnung: warnungen warnhinweis
      warteschlange: warteschlangen druckerwarteschlange druckwarteschlange druckerwarteschlangen
      wartung: wartungs
      wiederherstellen: wiederherstellung wiederhergestellt wiederherzustellen widerherstellen
      wiederherstellen: rekonstruieren zurückholen restore
      wlan: wifi funknetz wlans w+lan wi+fi
      zahlung: zahlungen
      zeiterfassung: zeiterfassungssystem zeitbuchung zeitwirtschaft
      zertifikat: zertifikate zertifikats zertifikaten
      ziehen: zieht einzug
      zurücksetzen: zurückgesetzt zurücksetzung rücksetzen rücksetzung setzen+zurück zurückzusetzen
      zurücksetzen: setzt+zurück zurücksetzt reset
      zustellung: zugestellt zustellen
      zweitbildschirm: zweiter+monitor zweiter+bildschirm zweiten+monitor zweiten+bildschirm
      zweitbildschirm: zweitmonitor zweitbildschirme
      ändern: änderung änderungen ändert geändert umstellen umstellung umgestellt anpassen anpassung
      ändern: anpassungen angepasst
      öffnen: open öffnet geöffnet starten startet gestartet aufrufen hochfahren fährt+hoch aufgehen
      öffnen: gestarteten aufmachen öffne start starte bootet booten hochgefahren hochfährt
      öffnen: einschalten eingeschaltet fährt~hoch fahren~hoch geht~an geht~auf schaltet~ein
      übertragen: übertragung übertragungen
      """,
    combinations: """
      abgelaufen: abgelaufen+fehler abgelaufen+anmelden
      arbeitsspeicher: arbeitsspeicher+auslastung arbeitsspeicher+server arbeitsspeicher+hoch
      austritt: austritt+konto austritt+deaktivieren
      bluescreen: bluescreen+laptop bluescreen+rechner bluescreen+windows bluescreen+absturz
      bluescreen: bluescreen+fehler bluescreen+öffnen
      cpu: cpu+auslastung cpu+server cpu+alarm cpu+hoch
      drucker: drucker+einkauf drucker+vertrieb drucker+buchhaltung drucker+marketing drucker+lager
      druckereinrichtung: drucker+installieren drucker+hinzufügen drucker+neu
      druckertoner: druckertoner+drucker druckertoner+leer druckertoner+neu druckertoner+tauschen
      druckertoner: druckertoner+knapp druckertoner+fehler druckertoner+bestellung
      druckertoner: druckertoner+druckereinrichtung
      eintritt: eintritt+konto eintritt+neu
      farbe: farbe+fehler
      fehler: fehler+erreichbar fehler+verfügbar fehler+verbindung fehler+berechtigung
      fehler: fehler+reagieren fehler+anbindung fehler+tauschen fehler+reparatur fehler+code
      fehler: fehler+einkauf fehler+vertrieb fehler+buchhaltung fehler+marketing fehler+lager
      gast: gast+berechtigung
      gelöscht: gelöscht+wiederherstellen
      geräusch: geräusch+lüfter
      gesperrt: gesperrt+konto gesperrt+ad gesperrt+fehler gesperrt+anmelden gesperrt+windows
      gesperrt: gesperrt+domäne
      installieren: installieren+software installieren+programm installieren+laptop
      installieren: installieren+rechner
      intranet: intranet+seite
      konto: konto+ad
      langsam: langsam+verbindung langsam+laden langsam+reagieren langsam+einkauf langsam+vertrieb
      langsam: langsam+buchhaltung langsam+marketing langsam+lager
      maus: maus+wlan
      mfa: mfa+handy mfa+telefon mfa+neu mfa+ad mfa+app
      name: name+ändern name+outlook
      netzlaufwerk: netzlaufwerk+fehler netzlaufwerk+fehlend netzlaufwerk+trennen
      netzlaufwerk: netzlaufwerk+verbindung netzlaufwerk+berechtigung
      neu: neu+bestellung
      offline: offline+anzeige
      papiereinzug: papier+ziehen papiereinzug+fehler
      papierstau: papierstau+drucker papierstau+papier papierstau+kopieren papierstau+fach
      papierstau: papier+klemmen papierstau+kopierer
      passwort: passwort+windows passwort+ad passwort+domäne passwort+konto
      phishingmail: phishingmail+mail phishingmail+verdächtig phishingmail+empfangen verdächtig+mail
      portal: portal+seite
      postfach: postfach+mail postfach+outlook postfach+grenze
      roaming: roaming+handy
      scannen: scannen+lesen
      schwarz: schwarz+öffnen
      sicherung: sicherung+server sicherung+job sicherung+veeam
      skype: skype+besprechung skype+anrufen skype+videokonferenz
      spammail: spammail+mail spammail+empfangen
      speicherplatz: speicherplatz+festplatte festplatte+voll festplatte+knapp speicherplatz+knapp
      speicherplatz: speicherplatz+voll speicherplatz+server speicherplatz+fehler speicherplatz+leer
      spooler: spooler+drucker spooler+dienst
      taste: taste+tastatur
      teams: teams+besprechung teams+anrufen teams+videokonferenz
      trennen: trennen+verbindung
      usb: usb+stick usb+festplatte
      verspätet: verspätet+zustellung verspätet+empfangen
      viren: viren+alarm viren+warnung viren+erkennen viren+rechner viren+laptop
      voll: voll+grenze
      warteschlange: warteschlange+drucker
      webex: webex+besprechung webex+anrufen webex+videokonferenz
      wiederherstellen: wiederherstellen+verloren wiederherstellen+sicherung
      wlan: wlan+netzwerk
      zertifikat: zertifikat+ssl zertifikat+seite zertifikat+server
      zoom: zoom+besprechung zoom+anrufen zoom+videokonferenz
      zweitbildschirm: zweitbildschirm+erkennen zweitbildschirm+signal
      öffnen: fahren+hoch
      """,
    quiet: "",
    context: """
      datei formular gerät nachricht programm seite software system
      """,
    endings: "en er em es n s e t",
    stems: "ungen ung en er em es te t e n s",
    givenNames: """
      achim alexandra alina andreas anja anke annette antje armin axel bernd bettina birgit björn
      brigitte carsten christa christoph claudia cornelia dagmar daniela detlef dieter dirk doris
      eberhard elke erik erika ernst felix florian franziska friedrich fritz gabi gabriele georg
      gerd gerhard gisela günter günther hans harald heike heiko heinrich heinz helga helmut henning
      herbert holger horst ilse inge ingo ingrid jana jens joachim jochen johanna johannes jonas
      jörg jürgen karin karl karsten katharina katja katrin kerstin klaus konrad kristina kurt lars
      lena leonie lothar lukas lutz manfred manuela marco marcus markus marlies martina mathias
      matthias melanie monika moritz nadine nico nina norbert olaf oliver otto petra philipp rainer
      ralf reinhard renate rolf rüdiger sabine sascha sebastian silke silvia simone sonja stefan
      stefanie steffen susanne sven svenja tanja thorsten tobias torsten udo ulrich ulrike ursula
      ute uwe verena volker werner wilhelm wolfgang yannick
      """,
    surnames: """
      albrecht arnold bauer baumann beck berger bergmann brandt braun busch böhm dietrich engel
      fischer frank franke friedrich fuchs graf groß günther haas hahn hartmann herrmann hoffmann
      hofmann horn huber jung jäger kaiser keller klein koch kraus krause krämer krüger kuhn köhler
      könig kühn lang lange lehmann lorenz ludwig maier mayer meier meyer möller müller neumann
      pfeiffer pohl richter roth sauer schmid schmidt schmitt schmitz schneider scholz schreiber
      schröder schubert schulz schulze schumacher schwarz schäfer seidel simon sommer stein thomas
      vogel vogt voigt wagner walter weber weiß werner winkler winter wolf ziegler zimmermann
      """,
    titles: "herr herrn hr frau fr")
}
