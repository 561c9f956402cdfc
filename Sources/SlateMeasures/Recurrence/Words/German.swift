extension LanguageWords {
  static let german = LanguageWords(
    stopWords: """
      ab abend abends aber alle allem allen aller alles als am an andere anderen anfrage
      anfragen anstatt antrag anwender anwenderin anwendern anzeigen auch auf aus beantragen
      beantragt bei beide beiden beim benutzer benutzerin benutzern benötige benötigen
      benötigt bereits betrifft bis bitte bitten brauche brauchen braucht bzw da dabei damit
      danke dann das dass dazu dem den denen denn der des deshalb dezember die dienstag dies
      diese diesem diesen dieser dieses doch donnerstag dort dringend durch dürfen ein eine
      einem einen einer eines einige er erbitte erfolgt erhalte erhalten erneut erscheint es
      etage etwa etwas euch februar frau freitag funktion funktionieren funktioniert
      funktionierte für ganz ganze ganzen geben gebäude gegen gehen geht gerade gern gerne
      gestern gibt ging grad guten hab habe haben hallo hat hatte heute hier hilfe hr ich ihm
      ihn ihr ihre ihrem ihren ihrer ihres im immer in ins ist ja januar jede jedem jeden
      jeder jedes jemand jetzt juli juni kann kollege kollegen kollegin kommt konnte kunde
      kunden können könnte lassen leider lässt läuft macht mai mal man manchmal mehr mehrere
      mein meine meinem meinen meiner melden meldet meldung mich minuten mir mit mitarbeiter
      mitarbeiterin mitarbeitern mittwoch montag morgen morgens muss märz möchte möglich
      müssen nach nachdem nachmittag noch nun nur ob oder oft ohne oktober per plötzlich raum
      samstag seit sich sie sind so sofort soll sollte sondern sonntag sonst sowie stunde
      stunden ständig tag tage tagen teilweise trotz täglich uhr um und uns unser unsere
      unserem unseren unter viel viele vom von vor vormittag war waren warum was wegen weil
      weiter weiterhin welche wenn werden wie wieder will wir wird wo woche wochen wollen
      worden wurde wurden wünscht zeigt zeit zimmer zu zum zur zurzeit zwar zwei zwischen über
      """,
    synonyms: """
      abgelaufen: ablauf abläuft läuft+ab
      abmelden: abgemeldet abmeldung
      absturz: abstürze abstürzt abgestürzt abstürzen stürzt stürzen
      account: konto konten kontos benutzerkonto benutzerkonten
      aktualisieren: aktualisierung aktualisiert
      anhang: anhänge anhängen
      anmelden: anmeldung anmeldungen anmelde angemeldet einloggen eingeloggt loggen einwählen
      anmelden: meldet+an
      ausfall: ausgefallen ausfälle fällt+aus fallen+aus
      berechtigung: berechtigungen zugriff zugriffe zugriffsrechte zugriffsrecht zugang zugänge
      berechtigung: freigabe freigaben freigeben rechte berechtigt
      bestellung: bestellungen bestellen bestellt
      bestätigung: bestätigen bestätigungscode
      datei: dateien
      display: bildschirm bildschirme bildschirms monitore
      drucker: druckers druckern drucken druckt gedruckt ausdruck ausdrucke ausdrucken druckauftrag
      drucker: druckaufträge druck
      einfrieren: friert eingefroren einfriert hängt hängen aufgehängt gefriert
      einrichten: einrichtung eingerichtet anlegen angelegt erstellen erstellung erstellt
      empfangen: empfängt empfang
      error: nicht kein keine keinen keinem keiner nichts fehler fehlern fehlermeldung fehlerhaft
      error: fehlgeschlagen fehlschlägt schlägt+fehl defekt defekte defekter kaputt störung
      error: störungen gestört probleme problemen unmöglich falsch falsche falscher falsches fehlt
      error: fehlen fehlende fehlender geht+nicht streikt
      etikett: etiketten
      festplatte: festplatten
      flackern: flackert flackernd
      freischalten: freischaltung freigeschaltet
      gelöscht: löschen löschung
      gerät: geräte geräts geräten
      gesperrt: sperren sperrt sperrung gesperrtes gesperrte entsperren entsperrt entsperrung
      install: installieren installiert
      kabel: kabels
      kalender: kalenders
      laden: lädt geladen
      langsam: langsame langsamer langsames träge lahm verlangsamt
      laufwerk: laufwerke laufwerks netzlaufwerk netzlaufwerke
      lizenz: lizenzen lizenzierung
      maus: mäuse
      nachricht: nachrichten
      netzwerk: netz netzwerks netzwerke
      neu: neue neuen neuem neuer neues
      open: öffnen öffnet geöffnet starten startet gestartet aufrufen hochfahren fährt+hoch
      ordner: ordners ordnern verzeichnis verzeichnisse
      papierstau: papierstaus papier+stau
      passwort: passwörter passworts kennwort kennwörter kennworts
      postfach: postfächer postfachs
      rechner: rechners rechnern
      rechnung: rechnungen
      scan: scannen scannt gescannt scannern
      seite: seiten
      senden: sendet gesendet versenden versendet verschicken verschickt schicken versand
      speichern: speichert gespeichert abspeichern
      tastatur: tastaturen
      tauschen: tausch austausch austauschen getauscht ersetzen ersatz
      telefon: telefons telefonie
      trennen: trennt getrennt abbruch abbrüche bricht+ab abgebrochen unterbrochen unterbrechung
      trennen: unterbrechungen bricht
      verbindung: verbindungen verbinden verbindet verbunden
      wiederherstellen: wiederherstellung wiederhergestellt
      zertifikat: zertifikate zertifikats
      zurücksetzen: zurückgesetzt zurücksetzung rücksetzen rücksetzung setzen+zurück
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
