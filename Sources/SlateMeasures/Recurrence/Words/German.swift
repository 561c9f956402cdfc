extension LanguageWords {
  static let german = LanguageWords(
    stopWords: """
      ab abend abends aber abfrage abschnitt abteilung abteilungen ach acht achte ag aktuell
      aktuelle aktuellen alle allem allen aller allerdings alles allgemein als also alte alten alter
      altes am am+arbeitsplatz an andauernd andere anderen andernfalls anders anfang anfordern
      anfordern+bitte anforderung anfrage anfragen angeblich angefordert anliegen anruferin
      anscheinend ansonsten anstatt antrag anwendende anwender anwenderin anwendern anzeigen apr
      arbeiten arbeitet arbeitsplatz arg auch auf aufbau aufbauen aufgebaut aufgetreten aufruf
      auftreten auftritt aufzubauen aug augenblicklich aus ausgabe ausserdem ausserhalb außen
      außenstelle außerdem außerhalb bald beantragen beantragt bearbeiten bearbeiter bearbeitung
      bedarf begann beginnt behoben bei beide beiden beim beispiel bekomme bekommen bekommt bemerkt
      benutzen benutzer benutzerin benutzern benutzt benötige benötigen benötigt bereich bereits
      besonders besprechungsraum besprechungsräume besprechungszimmer bestehend besteht bestimmte
      bestimmten betr betreff betreffend betrifft betrifft+mich bewegen bewegt bin bis bisher
      bislang bitte bitten bleiben bleibt blieb bloß brauch brauche brauchen braucht bräuchte bzgl
      bzw büro büros chef chefin controlling+abteilung da dabei dachgeschoss dafür dagegen daheim
      daher damen damit danach daneben dank danke danken dann daran darauf daraus darf darunter
      darüber das dass dauerhaft dauernd davon davor dazu dazwischen dem demnächst den denen denn
      der deren derzeit derzeitige des deshalb dessen deutlich dez dezember dich die dienstag
      dienstlich dienstliche dienstlicher dienstliches dies diese diesem diesen dieser dieses dir
      direkt doch donnerstag dort drei drin dringend dritte dritten du durch durchgehend
      durchgelassen durchwahl dürfen dürfte eben ebenfalls ebenso eg eg1 ehemalige eher eigene
      eigenen eigentlich eilig eilt ein eine einem einen einer eines einfach einfachen eingang
      einige einigen einmal einzeln einzelne einzelnen elf empfangsbereich ende endlich entweder er
      erbeten erbitte erbitten erdgeschoss erfolgreich erfolgt erforderlich ergebnis ergebnisse
      erhalte erhalten erhält erkennbar erneut erneute erneuten erscheint erst erste ersten es etage
      etagen etc etwa etwas euch extern externe externen externer extrem falscheingabe fast feb
      februar fehleingabe fehleingaben fest filiale finden findet firma flur folgende folgenden
      folgender folgendes frage fragen fragt frau frei freier freitag freuen freundliche
      freundlichen früh früher funktion funktionieren funktioniert funktionierte fünf für fürs gang
      ganz ganze ganzen gar geben gebeten gebraucht gebäude geehrte geehrter gefunden gegangen gegen
      gegenüber gehen geht gekommen gelegentlich gelegt gemacht gemeldet gemäß genau genug genutzt
      gerade gern gerne gerät+im geschoss geschäftlich geschäftliche gestern geworden gibt ging
      glaube gleich gleiche gleichen gleichzeitig gmbh grad gross groß große großen großer großes
      grundsätzlich gruß größere grüße gut gute guten guter hab habe haben halbe hallo halten hast
      hat hatte hatten haus hause hausintern heimarbeit heirat heißt hergestellt herren herstellen
      herzlich herzustellen heute hier hierbei hierfür hiermit hilfe hilfestellung hilfreich hin
      hinten hinter hinweis hochgradig hoffe home+office homeoffice hr hält hätte hätten häufig
      häufiger ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer immer+wieder in innen
      innerhalb ins intern interne inzwischen irgendwann irgendwas irgendwie irgendwo ist ja jahr
      jahre jahren jan januar jede jedem jeden jedenfalls jeder jedes jedesmal jedoch jemand jetzt
      jeweils jul juli jun juni kann kaum kein+betreff keller kg klappen klappt kleine kleinen
      kleiner km kollege kollegen kollegin komisch komischer kommen kommt komplett komplette
      kompletten konferenzraum konferenzräume konnte kritisch kritische kritischer kritisches kunde
      kunden kurz kurze kurzen können könnte kürzlich lange langem lassen lassen+sich laufen laufend
      lediglich leider letzte letzten letzter letztes lieb liebe lieber lief liegt liegt+vor ließ
      los länger lässt lässt+sich läuft macht mag mai mal man manche manchen manchmal mandant
      mandanten meetingraum meetingräume mehr mehrere mehrfacher mehrmaliger mehrmaliges mehrmals
      mein meine meine+frau meinem meinen meiner meist meistens melde melden meldet meldung
      merkwürdig mfg mi mich min minute minuten mir mit mitarbeitende mitarbeiter mitarbeiterin
      mitarbeiterinnen mitarbeitern mittags mitte mittels mittlerweile mittwoch mo mobilen+arbeiten
      momentan monat monate monaten monatlich monitoring montag morgen morgens muss musste mussten
      muß mär märz möchte mögen möglich möglichkeit möglichst müssen nach nach+anmeldung
      nach+dem+anmelden nach+dem+hochfahren nach+dem+letzten+update nach+dem+neustart nach+dem+start
      nach+dem+umzug nach+dem+update nach+dem+urlaub nach+dem+windows+update nach+dem+wochenende
      nach+der+anmeldung nach+der+migration nach+der+umstellung nach+der+wartung nach+falscheingabe
      nach+fehleingabe nach+letztem+update nach+migration nach+neustart nach+passwortwechsel
      nach+passwortänderung nach+stromausfall nach+umzug nach+update nach+urlaub nach+wartung
      nach+windows+update nach+wochenende nachdem nachher nachmittag nacht nachts neben neun nie
      niederlassung niemals niemand noch nord notwendig nov nun nur nutzen nutzer nutzerin nutzern
      nutzers nutzt nächste nächsten nächster nächtlich nächtliche nächtlicher nämlich nötig ob
      obergeschoss obwohl oder offenbar offensichtlich oft og og1 og2 ohne ohne+betreff okay okt
      oktober ordnungsgemäß ort ost paar per permanent permanente person personen plötzlich
      plötzliche pro problemlos punkt raum recht regelmäßig reicht rezeption richtig richtige
      richtigen riesig ruf rufen ruft rund räume räumen sa sache samstag samt schlecht schlechte
      schlechter schlechtes schnell schneller schnellstmöglich schon schreiben schön sechs sehe
      sehen sehr seht sei seien sein seine seinem seinen seiner seit seit+dem+letzten+update
      seit+dem+neustart seit+dem+umzug seit+dem+update seit+dem+windows+update seit+der+migration
      seit+der+umstellung seit+neustart seit+umzug seit+update seit+windows+update seitdem sek
      sekretariat sekunden selber selbst selten seltsam senke sep serverraum serverräume sich sicher
      sie sieben sieht sind sitzungsraum sitzungszimmer so sobald sodass sofort sogar solche solchen
      soll sollte somit sondern sonntag sonst soweit sowie sporadisch spät später stand standort
      standorte stark statt status std stehen steht stelle stellen stellenweise stets stk stock
      stockwerk stockwerke stunde stunden ständig ständige ständiger ständiges stück stündlich
      support+bitte süd südlich tag tage tagen tauchen taucht taucht+auf team teil teile teils
      teilweise tel transaktion tritt tritt+auf trotz tut täglich tägliche ug uhr um umgehend
      unabhängig unbedingt und ungefähr ungewöhnlich unklar unregelmäßig uns unser unsere unserem
      unseren unseres unten unter untergeschoss unternehmen unterstützung unterwegs user users usw
      vermutlich verschiedene verschiedenen versehentlich versuch versuche versuchen versucht
      verwenden verwendet viel viele vielen vieles vielleicht vier viertel vollkommen vollständig
      vom von vor vorgestern vorhanden vorher vorhin vorliegt vormittag vorne vorübergehend völlig
      wann war waren warten wartet warum was wegen weil weiter weitere weiteren weiterer weiteres
      weiterhin weitgehend welche welchem welchen welcher welches weniger wenn wer werde werden west
      wichtig wichtige wie wieder wieso will wir wird wirklich wo woche wochen wohl wollen wollte
      wollten worauf worden wunsch wunsche wurde wurden wäre wöchentlich wünscht würde würden zb
      zehn zeigt zeit zeitweise zentrale ziemlich zimmer zu zudem zuerst zufahrt zufällig zuhause
      zuletzt zum zumindest zunehmend zunächst zur zurzeit zusammen zusehen zustand zusätzlich
      zusätzliche zusätzlichen zusätzliches zuvor zwar zwecks zwei zweimal zweite zweiten zwischen
      zwischendurch zwischenzeitlich zwölf über überall überhaupt übrigen
      """,
    synonyms: """
      abgelaufen: ablauf abläuft läuft+ab ablaufen ablaufend auslaufen ausgelaufen abgelaufene
      abgelaufen: abgelaufener abgelaufenes abgelaufenen läuft+aus verfallen gültigkeit läuft~ab
      abgelaufen: läuft~aus
      ablehnen: abgelehnt ablehnung abgewiesen abweisung verweigert verweigerung
      abmelden: abgemeldet abmeldung
      abrechnung: abrechnungen
      absturz: abstürze abstürzt abgestürzt abstürzen stürzt stürzen absturzes abgestürzte stürzt~ab
      absturz: stürzen~ab einfrieren friert eingefroren einfriert hängt hängen aufgehängt gefriert
      absturz: friert+ein hängenbleiben aufhängt hänger friert~ein hängt~auf bleibt~hängen
      absturz: schließt+sich beendet+sich stürzt+immer stürzt+ständig absturzt schmiert+ab
      absturz: schmiert~ab abschmieren abgeschmiert beendet+unerwartet schließt+unerwartet
      absturz: beendet+sich+selbst hängt+sich keine+rückmeldung fror freezt freeze hängengeblieben
      absturz: eingefrorener eingefrorenes
      abwesenheit: abwesenheitsnotiz abwesenheitsassistent
      adminrechte: admin administrator administratoren administratorrechte admin+rechte
      adminrechte: administratorenrechte adminzugang lokale+adminrechte
      adresse: adressen anschrift
      aktivieren: aktivierung aktiviert aktiv reaktivieren
      aktualisieren: aktualisierung aktualisiert aktualisierungen update updates upgrade upgrades
      aktualisieren: windowsupdate softwareupdate aktualisierungsfehler
      alarm: alarme alarmmeldung
      anbindung: angebunden anbinden anschließen angeschlossen anschluss anschlüsse
      anhang: anhänge anhängen anhängt angehängt
      anlage: anlagen
      anmelden: anmeldung anmeldungen anmelde angemeldet einloggen eingeloggt loggen einwählen
      anmelden: meldet+an logins anmeldefehler anmeldemaske einwahl login loggt loggen+ein
      anmelden: anmeldedaten anmeldeproblem anmeldeprobleme melde~an meldet~an logge~ein einzuloggen
      anmelden: anzumelden logon logons login+daten sign+in signin einloggt anmeldemöglichkeit
      anmelden: loggt~ein anmeldevorgang systemanmeldung
      anrufbeantworter: voicemail mailbox+telefon
      anrufen: anruf anrufe angerufen anrufer telefonieren telefonat telefonate call calls
      antwort: antworten geantwortet
      anwenden: angewendet angewandt
      anzeige: angezeigt darstellung dargestellt sichtbar sichtbare
      apps: app
      arbeitsspeicher: speicherauslastung
      archiv: archive archivieren archiviert
      auflösung: auflösungen
      auftrag: aufträge auftrags aufträgen
      auslastung: ausgelastet überlastet überlastung
      austritt: offboarding ausgeschieden austritte ausscheiden ausgeschiedene ausgeschiedener
      austritt: verlässt kündigung gekündigt mitarbeiteraustritt mitarbeiteraustritte weggang
      austritt: letzter+arbeitstag letzter+tag ausscheidende ausscheidender abgang
      austritt: verlässt+das+unternehmen offboard scheidet~aus scheidet+aus scheiden~aus
      ausweis: ausweise ausweiskarte dienstausweis badge badges zutrittskarte zutrittskarten
      ausweis: zugangskarte firmenausweis
      authentifizierung: authentifizieren authentifiziert authentisierung authentifizierungs
      automatisch: automatische automatischer
      batterie: batterien akku akkulaufzeit akkus laptopakku notebookakku akkuproblem
      beamer: projektor beamers projektoren
      beitreten: beitritt teilnehmen teilnahme beizutreten
      beleg: belege belegs
      benachrichtigung: benachrichtigungen benachrichtigen
      bericht: berichte reports auswertung auswertungen
      beschädigt: beschädigung beschädigte beschädigten
      besprechung: besprechungen konferenz konferenzen sitzung+besprechung meeting meetings
      bestand: bestände bestands
      bestellung: bestellungen bestellen bestellt nachbestellen nachbestellung beschaffung
      bestellung: beschaffen bestelle bestellanforderung
      bestätigung: bestätigen bestätigungscode
      bild: bilder
      bildschirm: display bildschirms monitore anzeigegerät touchscreen schirm displays bildschirmen
      bildschirm: monitor screen bildschirme
      blockiert: blockieren blockierung blockade
      bluescreen: blauer+bildschirm blauem+bildschirm blue+screen bluescreens bsod blauen+bildschirm
      bluescreen: blaue+bildschirm bluescreens+of+death blue+screens stopcode bildschirm+blau
      brief: briefe
      buchhaltung:
      buchung: buchen gebucht buchungen verbuchen verbucht verbuchung raumbuchung raumbuchungen
      buchung: raumreservierung reservierung reservieren reserviert
      chip: chipkarte chipkarten
      codes: code
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
      drucker: druckaufträge druck drucke netzwerkdrucker printer mfp laserjet officejet netzdrucker
      drucker: etagendrucker abteilungsdrucker arbeitsplatzdrucker laserdrucker tintenstrahldrucker
      drucker: druckproblem druckprobleme druckergebnis ausgedruckt multifunktionsdrucker druckbild
      druckereinrichtung:
      druckertoner: toner tonern tonerkartusche tonerkartuschen patrone patronen kartusche tinte
      druckertoner: tintenpatrone tintenpatronen druckerpatrone druckerpatronen tonerpatrone
      druckertoner: tonerwechsel
      dunkel: dunkler dunkle
      eingabe: eingeben eingegeben erfassen erfassung erfasst
      einkauf:
      einladung: einladungen einladen eingeladen besprechungseinladung termineinladung
      einstellung: einstellungen einstellen eingestellt
      eintrag: einträge eintragen eingetragen
      eintritt: neueintritt neueintritte onboarding neuer+mitarbeiter neue+mitarbeiterin
      eintritt: neuen+mitarbeiter neue+mitarbeiter neue+mitarbeitende neueinstellung neuzugang
      eintritt: neuer+kollege neue+kollegin neuer+benutzer neuen+benutzer neuer+nutzer neues+konto
      eintritt: neues+benutzerkonto benutzer+anlegen konto+anlegen benutzerkonto+anlegen
      eintritt: benutzeranlage neuer+azubi neue+auszubildende neuer+auszubildender neuer+praktikant
      eintritt: neue+praktikantin neuanlage+mitarbeiter neuanlage+benutzer neuer+user neuen+user
      eintritt: neue+user user+anlegen mitarbeiter+anlegen anlage+benutzer anlage+mitarbeiter
      eintritt: neuzugänge neustarter erster+arbeitstag neuer+angestellter neue+angestellte
      eintritt: mitarbeitereintritt benutzeranlage+neu neuer+kollegin neue+mitarbeiterinnen neuer+ma
      eintritt: neue+ma onboard neueinstellungen benutzer+neuanlage mitarbeiter+neuanlage
      eintritt: benutzerneuanlage neuen+kollegen arbeitsplatz+einrichten
      empfangen: empfängt empfang empfange kommen~an kommt~an ankommen ankommende eingehende
      empfangen: eingehen empfangene
      entfernen: entfernt entfernung entferne
      ereignis: ereignisse event
      erkennen: erkannt erkennt erkennung
      erreichbar: erreichen erreicht erreichbarkeit aufrufbar abrufbar aufzurufen
      erweitern: erweiterung erweitert vergrößern vergrößerung vergrößert aufstocken aufstockung
      erweitern: vergrössern vergrössert hochsetzen anheben erhöhen erhöhung
      etikett: etiketten etikette label labels etikettendruck
      exportieren: export exportiert exporte
      fach: fächer schacht
      fahren: fährt fahre
      falsch: falsche falscher falsches falschen inkorrekt ungültig ungültige ungültiger
      farbe: farben farbig farbdruck farbdrucke
      fax: faxe faxgerät faxgeräte
      fehlend: fehlt fehlen fehlende fehlender fehlendes fehlenden verschwunden verschwindet
      fehlend: verschwinden weg nicht+gefunden nicht+auffindbar nicht+mehr+da verschwundene
      fehlend: unauffindbar abhandengekommen finde+nicht
      fehler: error nicht kein keine keinen keinem keiner nichts fehlern fehlermeldung fehlerhaft
      fehler: fehlgeschlagen fehlschlägt schlägt+fehl defekt defekte defekter kaputt störung
      fehler: störungen gestört probleme problemen unmöglich streikt problem stop defect
      fehler: funktionslos tot fehlerhafte fehlerhafter fehlermeldungen unzulässig geht+nicht+mehr
      fehler: kaputte kaputter defektes defekten gebrochen zerbrochen außer+betrieb nix ne scheitert
      fehler: gescheitert scheitern schlagen+fehl fehlschlag fehlschläge ausfall ausgefallen
      fehler: ausfälle fällt+aus fallen+aus ausfallen ausfällt ausgefallene totalausfall fiel+aus
      fehler: unerreichbar offline+nicht down fehlercode fehlernummer gestoppt angehalten fällt~aus
      fehler: fallen~aus schlägt~fehl schlagen~fehl riss risse gerissen gesprungen bruch geht+nicht
      fehler: fehlerhaftes mangelhaft funktionsunfähig unbrauchbar spinnt hakt streiken spinnen
      fehler: misslingt misslungen erfolglos unvollständig nicht+möglich kaputtes versagt macke
      fehler: versagen unverfügbar funktionsstörung funktionsstörungen betriebsstörung fehlfunktion
      fehler: fehlfunktionen fehlerbild ohne+funktion nicht+erfolgreich ohne+funktionalität http
      fernzugriff: fernzugang fernwartung remotezugriff remotezugang
      festplatte: festplatten platte platten hdd ssd systempartition partition
      filtern: filter
      finanzen: finanzabteilung
      flackern: flackert flackernd flimmern flimmert geflackert flackernder zuckt zucken blinkt
      flackern: blinken flackerndes
      formular: formulare formulars
      freischalten: freischaltung freigeschaltet
      gast: gäste besucher gastzugang
      gelöscht: löschen löschung
      gerät: geräte geräts geräten endgerät endgeräte
      geräusch: geräusche lärm piepen piept piepst piepton laut knackt knacken rauscht rauschen
      geräusch: brummt brummen surrt surren rattert rattern klackert klackern klappert klappern
      geräusch: schleift quietscht quietschen pfeift pfeifen fiept fiepen geräuschentwicklung laute
      geräusch: lauter lautes dröhnt dröhnen heult
      gesperrt: sperrt sperrung gesperrtes gesperrte entsperren entsperrt entsperrung sperre
      gesperrt: gesperrter gesperrten ausgesperrt sperrbildschirm entsperre aufsperren entriegeln
      gestohlen: diebstahl gestohlener gestohlenes geklaut
      gpo: gruppenrichtlinie gruppenrichtlinien
      grenze: limit quota kontingent größenlimit größenbeschränkung größenbegrenzung beschränkung
      grenze: speicherlimit maximale+größe grenzen limits quotas
      gruppe: gruppen
      größe: größen
      handy: handys diensthandy diensthandys smartphone smartphones mobiltelefon mobiltelefone
      handy: firmenhandy mobilgerät mobilgeräte iphone iphones mobil+telefon firmenhandys
      handy: diensttelefon
      heiß: überhitzt überhitzung warm wärme überhitzt+sich überhitzen heißgelaufen warmgelaufen
      heiß: temperatur heiss
      herunterladen: heruntergeladen lade+herunter download downloads
      hinzufügen: hinzugefügt hinzuzufügen aufnehmen aufnahme aufgenommen hinzu
      hoch: hohe hoher hohes hohen erhöht erhöhte
      hochladen: hochgeladen lädt+hoch upload
      hotel: hotels
      importieren: import importiert importe
      installieren: install installiert neuinstallation installationen installiere installation
      installieren: installierte aufspielen aufgespielt softwareinstallation programminstallation
      installieren: installieren+lassen einspielen eingespielt
      internet: internetverbindung internetzugang internetzugriff
      intranet:
      jobs: job auftragslauf
      kabel: kabels kabeln netzwerkkabel stromkabel
      kalender: kalenders kalendereintrag kalendereinträge kalendern teamkalender gruppenkalender
      kalender: terminkalender gemeinschaftskalender
      kamera: kameras webcam webcams
      karte: karten
      kasse: kassen kassensystem
      kassenbon: bons
      klemmen: klemmt steckt stecken steckengeblieben
      knapp: wenig wenige gering geringer niedrig niedriger unzureichend
      konfigurieren: konfiguration konfiguriert konfigurationen
      kontakt: kontakte kontakten
      konto: account konten kontos benutzerkonto benutzerkonten benutzeraccount windows+konto
      konto: useraccount benutzerkennung kennung accounts ad+konto
      kopfhörer: headset headsets
      kopieren: kopiert kopie kopien
      kopierer: kopiergerät fotokopierer multifunktionsgerät
      kundenkarte:
      ladegerät: ladegeräte netzteil netzteile ladekabel ladekabels netzstecker stromadapter
      ladegerät: netzadapter ladeadapter ladegeräts
      laden: lädt geladen aufladen lade ladevorgang
      lager: lagers
      lampe: lampen
      langsam: langsame langsamer langsames träge lahm verlangsamt langsamen zäh schleppend
      langsam: performance performanceprobleme ruckelt lahmt langsamkeit dauert+lange dauert+ewig
      langsam: dauert+sehr+lange braucht+lange braucht+ewig lädt+lange lahme lahmer langsamere laggt
      langsam: lags lag ruckeln ladezeiten ladezeit lange+ladezeiten lange+ladezeit antwortzeiten
      langsam: antwortzeit reaktionszeit reaktionszeiten schneckentempo zähe schlechte+performance
      langsam: dauert dauern gedauert
      laufwerk: laufwerke laufwerks laufwerken
      lautsprecher: lautsprechers boxen
      leer: leere leerer leeres leeren
      leitung: leitungen telefonleitung
      lesen: liest gelesen
      lieferant: lieferanten
      liefern: lieferung lieferungen geliefert
      lieferschein: lieferscheine
      links: link besprechungslink
      lizenz: lizenzen lizenzierung lizenzschlüssel lizenzfehler
      lohn: gehalt
      lohnzettel: gehaltszettel gehaltsabrechnung gehaltsabrechnungen entgeltabrechnung
      lohnzettel: verdienstabrechnung lohnzettels lohnabrechnung lohnabrechnungen
      lüfter: lüfters
      mail: emails mails e+mails email e+mail
      makro: makros macro macros
      mappen: zuordnen zuordnung zugeordnet
      marketing:
      maus: mäuse mausrad funkmaus mauszeiger
      mfa: authenticator zwei+faktor zweifaktor multifaktor multi+faktor 2+faktor
      mfa: zwei+faktor+authentifizierung 2+faktor+authentifizierung zweifaktorauthentifizierung
      mfa: multifaktorauthentifizierung multi+faktor+authentifizierung authenticator+app
      mfa: authentifikator mehrfaktor mehrfaktorauthentifizierung zwei+faktor+authentisierung
      mfa: zweiter+faktor zweiten+faktor 2+faktor+authentisierung
      migration: migrieren migriert
      mikrofon: mikrofone mikro mikrophon hört+mich+niemand hört+mich+keiner hören+mich+nicht
      mikrofon: hört+mich mikros micro
      mitglied: mitglieder
      mobil: mobile mobiler mobiles mobilen
      nachricht: nachrichten nachrichtendienst
      namen: name namen namens namensänderung
      netzlaufwerk: netzlaufwerke gruppenlaufwerk gruppenlaufwerke netzwerklaufwerk
      netzlaufwerk: netzwerklaufwerke netzwerkfreigabe abteilungslaufwerk teamlaufwerk
      netzlaufwerk: laufwerksverbindung gemeinsames+laufwerk
      netzwerk: netz netzwerks netzwerke lan netzwerkverbindung netzwerkprobleme netzwerkproblem
      netzwerk: netzwerkstörung
      neu: neue neuen neuem neuer neues einrichten einrichtung eingerichtet anlegen angelegt
      neu: erstellen erstellung erstellt bereitstellen bereitstellung bereitgestellt richten+ein
      neu: anzulegen neuanlage neuanlegen einzurichten aufsetzen aufgesetzt
      neustart: neustarts neustarten rebooten reboot startet+neu startet~neu neugestartet neustartet
      neustart: bootschleife
      notiz: notizen
      nummer: nummern
      offline: offline+angezeigt
      ordner: ordners ordnern verzeichnis verzeichnisse ordnerstruktur unterordner netzwerkordner
      ordner: gruppenordner teamordner projektordner freigabeordner dateiordner
      papier: papierfach
      papiereinzug:
      papierstau: papier+stau papierstaus staut papier+klemmt papier+steckt papiereinklemmung
      papierstau: papierstaumeldung
      passwort: passwörter passworts kennwort kennwörter kennworts passworte pw password passwords
      passwort: pwd passwortabfrage kennwortabfrage zugangsdaten passwortes passwort+s
      passwort: zugangskennwort anmeldekennwort windowspasswort
      patch: patches
      personal:
      phishingmail: phishing betrugsmail betrug betrugsversuch betrügerisch betrügerische spoofing
      phishingmail: scam phishingmails phishing+mail phishing+mails betrugsmails gefälschte
      phishingmail: gefälscht fake fakemail
      portal:
      postfach: postfächer postfachs mailbox mailboxen postfaches e+mail+postfach email+postfach
      postfach: mail+postfach inbox posteingang gruppenpostfach gruppenpostfächer funktionspostfach
      postfach: teampostfach sammelpostfach gemeinsames+postfach gemeinsamen+postfach shared+mailbox
      profil: profile profils
      programm: programme programms anwendung anwendungen applikation applikationen
      projekt: projekte projekts
      protokoll: protokolle
      prüfen: prüfung überprüfung überprüfen geprüft
      qualität:
      quarantäne:
      rdp: remotedesktop remote+desktop remotedesktopverbindung
      reagieren: reagiert reaktion reagierte antwortete rückmeldung rückmeldungen antwortet
      rechner: rechners rechnern computer computers pc pcs arbeitsplatzrechner clientrechner
      rechner: workstation laptop laptops notebook notebooks dienstlaptop
      rechnung: rechnungen rechnungs rechnungsstellung
      rechte: rolle rollen autorisierung autorisiert benutzerrechte berechtigungsrolle
      rechte: berechtigungsprofil berechtigung berechtigungen berechtigt leserechte schreibrechte
      rechte: berechtigen schreibrecht leserecht rechtevergabe
      regel: regeln
      registrieren: registrierung registriert
      reinigen: reinigung
      reparatur: reparieren repariert reparaturen
      roaming:
      router: routers
      ruhezustand: standby energiesparmodus
      scannen: scan scannt gescannt scannern einscannen scans scanne scanner
      schließen: schließt geschlossen beendet beenden
      schlüssel: schlüssels
      schnittstelle: schnittstellen
      schrift: schriftart schriftarten
      schulung: schulungen
      schwach: schwache schwaches schwacher
      schwarz: schwarze schwarzer schwarzes schwarzen schwarzbild
      schwarzweiß: schwarzweiss
      seite: seiten webseite webseiten website internetseite internetseiten homepage webpage
      seite: internet+seite web+seite internetauftritt webauftritt
      senden: sendet gesendet versenden versendet verschicken verschickt schicken versand versende
      senden: sende gesendete absenden abschicken abgeschickt abgesendet postausgang raus rausgehen
      senden: verschicke abgeschickte
      server: servers servern
      sicherung: sicherungen datensicherung datensicherungen backup backups sichern gesichert
      sicherung: datensicherungslauf backupjob backupjobs sicherungsjob sicherungsjobs
      sicherung: sicherungslauf backuplauf nachtsicherung
      signal: signale
      signatur: signaturen unterschrift unterschriften
      sitzung: sitzungen session sessions
      softwares: software
      spammail: spam spammails werbemail werbemails werbung junk junkmail junkmails spamfilter
      spammail: spamflut
      speicher: speichers
      speichern: speichert gespeichert abspeichern abgespeichert abspeicherung
      speicherplatz: plattenplatz festplattenspeicher festplattenplatz plattenspeicher
      speicherplatz: speicherplatzmangel plattenspeicherplatz
      sperren:
      sprache: sprachen
      stempel:
      stick: sticks usbstick
      streifen: streifig streifige linien verschmiert verschmierte flecken fleckig schlieren
      streifen: schmiert
      strichcode: barcode barcodes
      strom: stromversorgung stromausfall
      suche: suchen sucht suchfunktion suchergebnis suchergebnisse
      symbol: icon symbole
      synchronisieren: sync synchronisiert synchronisation synchronisierung abgleich abgleichen
      system: systems systeme systemen
      tabelle: tabellen
      tablets: tablet
      tastatur: tastaturen
      taste: tasten
      tauschen: tausch austausch austauschen getauscht ersetzen ersatz austauschs ausgetauscht
      tauschen: tauscht ersetzt auswechseln gewechselt wechsel wechseln umtausch umtauschen
      tauschen: austauschgerät ersatzgerät ersetzung nachfüllen auffüllen nachgefüllt
      teilen: geteilt geteilte geteilter geteilten gemeinsam gemeinsame gemeinsamen gemeinsamer
      teilen: geteiltes
      telefon: telefons telefonie telefonanlage telefone festnetz festnetztelefon tischtelefon
      telefon: telefonapparat telefonapparate tischapparat apparat festnetztelefone telefonhörer
      telefon: hörer ip+telefon ip+telefone bürotelefon freizeichen wählton amtsleitung
      termin: termine terminen terminanfrage
      terminals: terminal
      timeout: zeitüberschreitung time+out zeitüberschreitungen
      ton: töne sound audio lautstärke hören höre hört lautlos stumm hörbar tonproblem tonprobleme
      ton: audioproblem
      treiber: treibers
      trennen: trennt getrennt abbruch abbrüche bricht+ab abgebrochen unterbrochen unterbrechung
      trennen: unterbrechungen bricht abbrechen abreißt reißt+ab reißen+ab trennung
      trennen: verbindungsabbruch verbindungsabbrüche verbindungsunterbrechung verbindungsabbrüchen
      trennen: abbruchs abgerissen unterbricht bricht+weg bricht+zusammen bricht~ab brechen~ab
      trennen: reißt~ab bricht~weg bricht~zusammen instabil instabile wackelig verbindungsabbruechen
      trennen: fliegt~raus fliege~raus rausgeworfen rausgeflogen wirft~raus aussetzer aussetzern
      trennen: unterbrochene abbrechende getrennte abgebrochene abbricht
      tür: türen tor schleuse
      umleiten: umleitung weiterleitung weiterleiten weitergeleitet rufumleitung anrufweiterleitung
      umleiten: anrufumleitung
      umzug: umziehen umgezogen
      unzustellbar: unzustellbarkeit zurückgewiesen
      verbindung: verbindungen verbinden verbindet verbunden verbinde verbindungsaufbau
      verbindung: konnektivität koppeln gekoppelt kopplung
      verdächtig: verdächtige verdächtiger verdächtiges verdacht verdachtsfall
      verfügbar: verfügbarkeit verfügbare
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
      viren: virus schadsoftware virenwarnung virenmeldung virenscanner antivirus ransomware
      viren: infiziert trojaner virenbefall schadsoftwareverdacht malware virusmeldung virusverdacht
      viren: befall
      voll: voller volle volles überfüllt vollgelaufen überschritten erschöpft erreicht+limit
      voll: limit+erreicht grenze+erreicht größenbeschränkung+erreicht quota+erreicht
      voll: kontingent+erreicht ausgeschöpft läuft+voll voll+gelaufen läuft~voll vollgeschrieben
      voll: randvoll überschreitet überschreitung überläuft kapazitätsgrenze
      vorlage: vorlagen wordvorlage
      warnung: warnungen warnhinweis
      warteschlange: warteschlangen druckerwarteschlange druckwarteschlange druckerwarteschlangen
      wartung: wartungs
      wiederherstellen: wiederherstellung wiederhergestellt wiederherzustellen widerherstellen
      wiederherstellen: rekonstruieren zurückholen restore versehentlich+gelöscht
      wiederherstellen: aus+versehen+gelöscht versehentlich+gelöschte versehentlich+gelöschten
      wiederherstellen: irrtümlich+gelöscht zurücksichern rücksicherung
      wlan: wifi funknetz wlans w+lan wi+fi
      zahlung: zahlungen
      zeiterfassung: zeiterfassungssystem zeitbuchung zeitwirtschaft zeiterfassungsterminal
      zeiterfassung: stempeluhr stempelterminal stempeln gestempelt stempelkarte
      zertifikat: zertifikate zertifikats zertifikaten
      ziehen: zieht einzug
      zugriff: zugriffe zugriffsrechte zugriffsrecht zugang zugänge freigabe freigaben freigeben
      zugriff: zugriffsberechtigung zugriffsberechtigungen lesezugriff schreibzugriff
      zugriff: zugriffsfreigabe zugreifen freigegeben zugriffsproblem zugriffsprobleme zutritt
      zugriff: zugangsrechte
      zurücksetzen: zurückgesetzt zurücksetzung rücksetzen setzen+zurück zurückzusetzen setzt+zurück
      zurücksetzen: zurücksetzt reset vergessen vergaß vergisst vergessenes vergessene rücksetzung
      zurücksetzen: resetten zurückzusetzten neu+setzen
      zustellung: zugestellt zustellen
      zweitbildschirm: zweiter+monitor zweiter+bildschirm zweiten+monitor zweiten+bildschirm
      zweitbildschirm: zweitmonitor zweitbildschirme zusätzlicher+bildschirm zusätzlicher+monitor
      zweitbildschirm: zusätzlichen+monitor zusätzlichen+bildschirm weiterer+monitor
      zweitbildschirm: weiteren+monitor externer+monitor externer+bildschirm externen+monitor
      zweitbildschirm: externen+bildschirm externes+display
      ändern: änderung änderungen ändert geändert umstellen umstellung umgestellt anpassen anpassung
      ändern: anpassungen angepasst
      öffnen: open öffnet geöffnet starten startet gestartet aufrufen hochfahren fährt+hoch aufgehen
      öffnen: gestarteten aufmachen öffne start starte bootet booten hochgefahren hochfährt
      öffnen: einschalten eingeschaltet fährt~hoch fahren~hoch geht~an geht~auf schaltet~ein
      übertragen: übertragung übertragungen
      """,
    combinations: """
      absturz: *+fehler+reagieren
      absturz+rechner: rechner+fehler+reagieren
      adobe+lizenz: acrobat+lizenz
      arbeitsspeicher: arbeitsspeicher+auslastung arbeitsspeicher+server arbeitsspeicher+hoch
      beitreten+teams: links+teams
      beitreten+webex: links+webex
      beitreten+zoom: links+zoom
      bildschirm+teilen: bildschirm+zugriff
      cpu: cpu+auslastung cpu+server cpu+alarm cpu+hoch
      druckereinrichtung: drucker+installieren drucker+hinzufügen drucker+neu
      druckertoner: druckertoner+druckereinrichtung
      farbe: farbe+fehler
      fehler: fehler+erreichbar fehler+verfügbar fehler+verbindung fehler+zugriff fehler+reagieren
      fehler: fehler+anbindung fehler+tauschen fehler+reparatur fehler+codes ablehnen+zugriff
      fehler: fehler+ablehnen
      fehler+makro: makro+deaktivieren makro+blockiert
      fehler+mfa: fehler+mfa+telefon fehler+mfa+handy
      fehler+seite: seite+offline
      fehler+sicherung: sicherung+trennen
      fehler+tastatur: fehler+taste
      fehler+ton: fehlend+ton
      fehler+zweitbildschirm: fehler+bildschirm+erkennen
      gesperrt: gesperrt+domäne absturz+konto
      installieren: installieren+softwares installieren+programm installieren+rechner
      intranet: intranet+seite
      konto: konto+ad
      lizenz+abgelaufen: lizenz+verlängern
      lohnzettel+fehlend: lohnzettel+fehler+empfangen lohnzettel+fehler
      mail+empfangen: nachricht+empfangen
      mail+senden: nachricht+senden
      maus: maus+wlan
      mfa: mfa+ad mfa+apps
      mfa+zurücksetzen: mfa+neu mfa+tauschen mfa+verloren mfa+ändern mfa+registrieren
      mfa+zurücksetzen: mfa+konfigurieren mfa+telefon mfa+handy mfa+neustart
      namen: namen+ändern namen+outlook
      netzlaufwerk: laufwerk+zugriff laufwerk+netzwerk laufwerk+gruppe laufwerk+fehlend
      netzlaufwerk: laufwerk+trennen laufwerk+fehler+verbindung laufwerk+fehler+verfügbar
      netzlaufwerk: laufwerk+fehler+erreichbar laufwerk+verfügbar
      netzwerk+langsam: verbindung+langsam
      neu: neu+bestellung
      offline: offline+anzeige
      papiereinzug: papier+ziehen papiereinzug+fehler
      papierstau: papierstau+kopieren papier+klemmen papierstau+kopierer
      passwort: passwort+windows passwort+ad passwort+domäne passwort+konto
      passwort+zurücksetzen: passwort+neu
      phishingmail: verdächtig+mail
      portal: portal+seite
      postfach: postfach+outlook
      postfachvoll: postfach+voll mail+voll postfach+speicherplatz mail+speicherplatz
      postfachvoll: postfach+grenze mail+grenze postfach+knapp postfach+größe postfach+erweitern
      postfachvoll: mail+erweitern grenze+erweitern
      rechner+anmelden: anmelden+windows
      rechte: rechte+fehler
      roaming: roaming+handy
      scannen: scannen+lesen
      schwarzbild: schwarz+bildschirm dunkel+bildschirm
      sicherung: sicherung+server sicherung+jobs sicherung+veeam
      skype: skype+besprechung skype+anrufen skype+videokonferenz
      speicherplatz: speicherplatz+festplatte festplatte+voll festplatte+knapp speicherplatz+knapp
      speicherplatz: speicherplatz+voll speicherplatz+server speicherplatz+fehler speicherplatz+leer
      speicherplatz: laufwerk+voll laufwerk+knapp speicher+voll speicher+knapp festplatte+speicher
      spooler: spooler+drucker spooler+dienst
      streifen+drucker: qualität+drucker leitung+drucker schwarz+drucker
      teams: teams+besprechung teams+anrufen teams+videokonferenz
      treiber+drucker: treiber+druckereinrichtung
      usb: usb+stick
      verspätet: verspätet+zustellung verspätet+empfangen
      verspätet+mail: mail+langsam
      viren: viren+alarm viren+warnung viren+erkennen viren+rechner
      voll+onedrive: onedrive+speicherplatz
      warteschlange: warteschlange+drucker
      webex: webex+besprechung webex+anrufen webex+videokonferenz
      wiederherstellen: wiederherstellen+sicherung wiederherstellen+gelöscht
      wiederherstellen+datei: wiederherstellen+ordner wiederherstellen+dokument
      wiederherstellen+datei: wiederherstellen+daten
      wlan: wlan+netzwerk
      zertifikat: zertifikat+ssl zertifikat+seite zertifikat+server
      zertifikat+abgelaufen: zertifikat+verlängern
      zoom: zoom+besprechung zoom+anrufen zoom+videokonferenz
      zugriff: zugriff+rechte
      zugriff+kalender: kalender+rechte kalender+anzeige kalender+teilen kalender+rechte+fehler
      zugriff+kalender: kalender+fehler
      zugriff+netzlaufwerk: netzlaufwerk+rechte netzlaufwerk+rechte+fehler
      zugriff+ordner: ordner+rechte zugriff+teilen ordner+rechte+fehler
      zugriff+postfach: postfach+rechte postfach+rechte+fehler hinzufügen+postfach+teilen
      zugriff+sharepoint: sharepoint+rechte sharepoint+rechte+fehler
      zugriff+teilen: teilen+rechte
      zweitbildschirm: zweitbildschirm+erkennen zweitbildschirm+signal
      öffnen: fahren+hoch
      """,
    shadows: """
      #+aktualisieren: windows trennen
      #+fehler: öffnen
      *: rechner
      *+fehler: öffnen laden
      *+langsam: verbindung netzwerk
      abgelaufen: fehler anmelden öffnen alarm warnung
      absturz: fehler öffnen reagieren laden schließen
      absturz+outlook: mail anhang
      adminrechte: zugriff rechte rechner installieren
      anhang: mail
      anhang+öffnen+fehler: pdf outlook
      austritt: konto deaktivieren zugriff gelöscht sperren gesperrt
      ausweis: tür öffnen
      batterie: rechner laden tauschen neu bestellung
      bildschirm: neu bestellung tauschen
      bildschirm+erkennen: rechner
      bluescreen: fehler öffnen absturz rechner neustart laden windows
      buchung+sap: rechnung
      citrix: sitzung
      dockingstation: rechner erkennen
      drucker: empfangen netzwerk rechner
      druckereinrichtung: fehler
      druckertoner: drucker leer knapp tauschen neu fehler bestellung fehlend ändern
      eintritt: konto neu zugriff konfigurieren öffnen
      etikett: drucker
      falsch: fehler
      fehler+batterie: reparatur öffnen
      fehler+beamer: bild öffnen signal bildschirm verbindung
      fehler+bildschirm: reparatur öffnen signal bild verbindung
      fehler+dockingstation: neu bestellung tauschen reparatur verbindung öffnen laden bildschirm
      fehler+dockingstation: bild
      fehler+drucker: neu bestellung tauschen reparatur verbindung öffnen
      fehler+handy: tauschen reparatur
      fehler+kamera: reparatur aktivieren
      fehler+kopfhörer: reparatur ton mikrofon verbindung bluetooth erkennen
      fehler+ladegerät: reparatur
      fehler+maus: reparatur verbindung bluetooth erkennen
      fehler+mikrofon: aktivieren
      fehler+rechner: tauschen reparatur
      fehler+scannen: verbindung öffnen read
      fehler+seite: laden öffnen
      fehler+tastatur: reparatur verbindung bluetooth erkennen taste
      fehler+telefon: reparatur signal leitung
      fehler+usb: erkennen
      flackern: fehler
      gast: konto zugriff passwort
      geräusch: fehler rechner lüfter
      gesperrt: konto fehler anmelden ad windows ablehnen empfangen passwort zurücksetzen falsch
      gestohlen: fehler
      handy: neu bestellung
      heiß: fehler
      hinzufügen+gruppe: ad mitglied
      kalender: outlook
      kalender+zugriff: fehler ablehnen teilen fehlend neu hinzufügen
      kamera: neu bestellung tauschen
      kopfhörer: rechner neu bestellung tauschen
      ladegerät: rechner neu bestellung tauschen
      langsam: fehler öffnen laden reagieren erreichbar knapp hoch
      lizenz+abgelaufen: aktivieren verlängern
      lohnzettel+fehlend: portal empfangen verfügbar
      lüfter: rechner
      mail+empfangen: outlook
      mail+senden: outlook
      maus: rechner neu bestellung tauschen
      mfa: authentifizierung
      mfa+zurücksetzen: ändern tauschen verloren apps registrieren zugriff konfigurieren telefon
      mfa+zurücksetzen: handy
      mikrofon: rechner erkennen
      netzlaufwerk: fehler fehlend verbindung trennen zugriff ablehnen teilen neustart verfügbar
      netzlaufwerk: erreichbar
      offline: fehler netzwerk verbindung erreichbar verfügbar fehlend
      ordner+zugriff: fehler ablehnen teilen fehlend neu hinzufügen eintritt ändern öffnen
      outlook+suche: mail
      papierstau: fehler drucker papier fach absturz empfangen
      passwort+abgelaufen: ändern zurücksetzen verlängern
      passwort+zurücksetzen: konto ändern windows
      phishingmail: mail empfangen verdächtig fehler
      postfach: mail
      postfach+zugriff: fehler ablehnen teilen fehlend neu hinzufügen
      postfachvoll: fehler senden empfangen erweitern grenze speicherplatz größe mail postfach
      postfachvoll: outlook speichern voll knapp
      qualität: falsch
      quarantäne: mail absturz blockiert zugriff nachricht freischalten empfangen
      rechner: neu bestellung
      rechte: fehlend ablehnen hinzufügen ändern erweitern neu aktualisieren
      schwarz: fehler öffnen
      schwarzbild: öffnen rechner fehler anmelden
      senden: absturz papierstau
      server: absturz programm
      sharepoint+zugriff: fehler ablehnen teilen fehlend neu hinzufügen
      sicherung+fehler: jobs server auftrag sql datenbank mail
      spammail: mail empfangen erweitern postfach hinzufügen filtern
      streifen: fehler schwarz papier öffnen qualität leitung seite
      strichcode: scannen lesen
      tastatur: rechner neu bestellung tauschen
      telefon: neu bestellung tauschen
      ton: rechner
      treiber+drucker: fehler fehlend installieren
      trennen: fehler verbindung
      usb: festplatte
      verloren: fehler
      verspätet+mail: empfangen
      verteiler: mail
      verteiler+hinzufügen: mitglied eintritt
      viren: fehler
      voll: fehler senden empfangen speichern grenze größe erweitern erreichbar
      wiederherstellen: verloren
      wlan+langsam: verbindung netzwerk
      zeiterfassung: terminals
      zertifikat+abgelaufen: intranet portal seite
      zurücksetzen: fehler anmelden neu
      zweitbildschirm: bestellung neu hinzufügen
      """,
    quiet: """
      error
      """,
    context: """
      datei formular gerät nachricht programm seite softwares system
      """,
    places: """
      alarm buchhaltung einkauf finanzen hotel lager marketing personal projekt vertrieb warnung
      """,
    others: """
      abenden abgehalten abgehängt abgelegt abgerufen abgeschlossen abheben abhängen abkommen
      ablegen abrufen abschluss abschlüsse absender abwenden abzulegen adern aktivität aktivitäten
      angeben angelehnt angepisst angeschossen angewiesen anhaben anhänger anhängern anklage
      anklagen anleger anlehnung antwortest anweisung anwesenheit attraktiv auffallen aufhängen
      aufrufe ausdrücke ausdrücken auseinandersetzung ausgedrückt ausweisung azur beamter beichte
      beifall beistand berichten berichtet berichtigung bestanden besuch besuche besuchen besuchs
      besucht besuchte betätigen betätigung bilden bildern boote boten buche buchten bänden chips
      chrom darsteller dient diente dokumentation drücke drücken drückt eintraf empfänger
      erschöpfung eventuell experte fahrern flacher flasche flaschen fleck fähre fährst färben
      fühlen fühler gebraten gedrückt geendet gefeiert gehalten gemeinsamkeit gerieten geschossen
      gespendet gestattet geste getäuscht gewandert göring hafen hagen hinweisen hänge hörner
      indiziert internat interner kamerad kanten kapieren karton kartons kasten klassen kleinem
      klimaanlage knoten konnten kontinent kontrolle kontrollen kosten krassen kupplung lagerung
      lauer lauten lautet lautstark leisten leistung leistungen liedern liefen linie logos lohnen
      lohnt lüfte malen mappe menschenrechte messe messen neuerung neuerungen offen offenen order
      ordnen patron pfeife platt platzen posten profi profis raschen ratten rauchen raucht rausch
      rechne rechnen rechnet rechter redaktion regelung regelungen regen regieren regiert regierte
      reichte reit report reporter reuters richtlinie richtlinien roter route sack sagen satzung
      schach schicht schickten schlacht schleife schleifen schleppen schlüsse schublade schule
      schulen schulten schwäche schwächer schüssel screenshot screenshots sendern sichere sicheren
      sicherer sicherstellen sinnen spannen spenden spendet spinne spinner sprach spreche sprechen
      starren starrte steck stecke stecker steckst steifen stocken strecken streckt streife streik
      streit strikt sturz stücken stützen stützt systematisch sünden taschen taten teilten
      telefonisch tragen treiben treibt träger trägt täuschen täuscht unterricht verbund verlage
      verlagen verlagern verlagert verlagerung verlangen verlass verlassen verlost versager
      verschrieben verschwanden verschwenden verschwendet verstand verteilen verteilt verteilte
      verteilung vertragen vertrieben verträgt vision vollmer vorlegen vortrag vortrags vorträge
      wechselnd wertung wählten zehen zeitschrift ziehe zählung überschrift
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
