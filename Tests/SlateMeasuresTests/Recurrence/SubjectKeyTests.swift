import SlateModel
import Testing

@testable import SlateMeasures

struct SubjectKeyTests {
  private func key(_ subject: String, _ rules: RecurrenceRules = RecurrenceRules()) -> String {
    let lexicon = Lexicon(rules)
    var mask = SubjectMask(PersonMask(), numbered: lexicon.numbered)
    mask.read(Array(subject.utf8).span)
    var maker = SubjectKey(lexicon)
    var key: [UInt8] = []
    maker.read(mask.masked.span, into: &key)
    return String(decoding: key, as: UTF8.self)
      .split(separator: "\u{1F}").joined(separator: " ")
  }

  @Test(arguments: [
    "RE: FW: Printer jam", "fwd:re: printer   jam", "AW: Jam, printer!", "printer (jam)",
    "Ｐｒｉｎｔｅｒ jam", "printer jam printer", "The printer is in a jam",
  ])
  func `case, prefixes, space, punctuation, order and stop words do not matter`(subject: String) {
    #expect(key(subject) == "jam")
  }

  @Test(arguments: [
    "https://example.com/a?b=1", "http://intranet/page", "www.example.com", "ann@example.com",
    "550e8400-e29b-41d4-a716-446655440000", "00:1A:2b:3c:4d:5e", "10.0.0.1", "10.0.0.0/8",
    "/var/log/syslog", "C:\\Users\\ann", "\\\\server\\share", "2026-07-01", "01/07/2026",
    "1.7.2026",
    "09:30", "9:30:15", "INC0012345", "ABC-123", "#4711", "srv01", "PC-0815.", "deadbeef01", "17",
    "1,234.5", "50%",
    "(10.0.0.1)", "[INC0012345]", "mail.example.com", "anna.schmidt", "budget.xlsx",
  ])
  func `what varies is no word`(text: String) {
    #expect(key("printer \(text) jam") == "jam")
  }

  @Test(arguments: [
    ("Outlook error 0x80070005", "0x80070005 error outlook"),
    ("Error 1722 in Outlook", "1722 error outlook"), ("error code 43", "43 error"),
    ("event 4625 logon", "4625 event login"), ("KB 5034441 failed", "error kb5034441"),
    ("kb5034441 failed", "error kb5034441"), ("Teams version 1.6", "1.6 teams version"),
    ("portal http 503", "503 error portal"), ("error: 1722", "1722 error"),
    ("event id 4625", "4625 event id"), ("error=1722", "1722 error"),
    ("Fehler Nr. 17", "17 fehler"),
    ("(error:0x80070005)", "0x80070005 error"), ("código de error 43", "43 fallo"),
  ])
  func `a number that carries meaning is a token beside its word`(subject: String, words: String) {
    #expect(key(subject) == words)
  }

  @Test func `other answers of a web server carry none`() {
    #expect(key("portal http 200") == "error portal")
  }

  @Test(arguments: ["", "   ", "help", "Re: Error!", "4711", "a b c", "the of and", "INC0012345"])
  func `nothing, or one word that fits every issue, is no key`(subject: String) {
    #expect(key(subject) == "")
  }

  @Test func `two generic words are a key`() {
    #expect(key("support ticket") == "support ticket")
  }

  @Test func `synonyms and stop words of the configuration count`() {
    var configuration = Configuration.defaults
    configuration.synonym("VDI", "Desktop")
    configuration.stopWord("Asap")
    #expect(key("vdi slow asap", configuration.recurring) == "desktop slow")
    #expect(key("desktop SLOW", configuration.recurring) == "desktop slow")
  }

  @Test(arguments: [
    ("Drucker geht nicht", "drucker fehler"), ("Drucker defekt", "drucker fehler"),
    ("l’imprimante n'imprime pas", "imprimante panne"),
    ("la impresora no imprime", "fallo impresora"),
    ("a impressora não imprime", "falha impressora"),
    ("a impressora nao imprime", "falha impressora"),
    ("can't log in", "error login"), ("Cannot logon", "error login"),
    ("unable to sign in", "error login"),
    ("mot de passe oublié", "mdp réinitialiser"), ("MDP oublié", "mdp réinitialiser"),
    ("Kennwort zuruecksetzen", "passwort zurücksetzen"), ("printing doesn't work", "error printer"),
  ])
  func `words of one meaning are one word`(subject: String, words: String) {
    #expect(key(subject) == words)
  }

  @Test(arguments: [
    ("PC slow", "computer slow"), ("PC langsam", "langsam rechner"), ("PC lent", "lent ordinateur"),
    ("scanner lento no imprime", "escanear impresora lentitud"),
    ("scanner lento não imprime", "digitalizar impressora lento"),
    ("Outlook PC", "outlook"), ("Teams PC slow", "slow teams"), ("outlook xyz", "outlook xyz"),
  ])
  func `a word of several languages is read as in that of most words`(
    subject: String, words: String
  ) {
    #expect(key(subject) == words)
  }

  @Test(arguments: [
    "outlook for Anna Schmidt", "Outlook Mr. Smith", "outlook Frau Dr. Weber", "outlook: J. Doe",
    "Outlook José da Silva", "outlook Élodie Martin-Dupont", "Anna Maria Schmidt outlook",
    "outlook für Jürgen", "outlook Mr Wójcik",
  ])
  func `people are no part of an issue`(subject: String) {
    #expect(key(subject) == "outlook")
  }

  @Test(arguments: [
    ("vpn of xaver dunst", "dunst vpn xaver"), ("DUNST VPN", "dunst vpn"),
    ("New Laptop Kaputt", "fehler new rechner"), ("Anna laptop broken", "computer error"),
  ])
  func `only names written as such are people`(subject: String, words: String) {
    #expect(key(subject) == words)
  }

  @Test(arguments: [
    ("\u{200F}printer\u{200E} jam\u{200B}", "jam"), ("🖨️ printer 🔥jam🔥", "jam"),
    ("«printer» – jam…", "jam"), ("printer ٣٤ jam", "jam"),
    ("printer\u{00A0}jam", "jam"), ("ＰＲＩＮＴＥＲ jam ①", "jam"), ("🔥", ""), ("x", ""),
    ("\u{202E}\u{202C}", ""), ("המדפסת תקועה", "המדפסת תקועה"),
  ])
  func `marks, emoji and foreign digits are no words`(subject: String, words: String) {
    #expect(key(subject) == words)
  }

  @Test(arguments: [
    ("Intranet HTTP-404", "404 error intranet"), ("Intranet HTTP/500", "500 error intranet"),
    ("404 error on intranet", "404 error intranet"),
    ("HTTP status 503 intranet", "503 error intranet"),
    ("Erreur n° 1603 installation Office", "1603 installer panne"),
    ("Fehler-Nr. 4711 SAP", "4711 fehler sap"), ("SAP Error4711", "4711 error sap"),
    ("Event-ID 4625", "4625 event id"), ("ORA-00942 in billing job", "bill job ora-00942"),
    ("Login error AADSTS50011", "aadsts50011 error login"),
    ("conveyor error P0420", "conveyor error p0420"),
    ("Windows version 22H2 update fails", "22h2 error update version"),
    ("Windows 11 upgrade", "11 update"), ("2FA not working", "error mfa"),
    ("O365 down", "error office"),
  ])
  func `codes tied to their words are kept, and words with digits are words`(
    subject: String, words: String
  ) {
    #expect(key(subject) == words)
  }

  @Test func `a word with a digit of the configuration is a word`() {
    var configuration = Configuration.defaults
    configuration.synonym("b2x", "portal")
    #expect(key("B2X slow", configuration.recurring) == "portal slow")
    #expect(key("B2X slow") == "slow")
  }

  @Test(arguments: [
    "RE : printer jam", "Re[2]: printer jam", "RE (3) : printer jam", "Antwort: printer jam",
    "[EXTERNAL] printer jam", "[ extern ]: AW: printer jam", "Externe: printer jam",
    "RÉP : printer jam",
  ])
  func `prefixes of replies and of mail from outside say nothing`(subject: String) {
    #expect(key(subject) == "jam")
  }

  @Test(arguments: ["(no subject)", "kein Betreff", "sans objet", "sin asunto", "Sem assunto"])
  func `a subject that says that there is none is no key`(subject: String) {
    #expect(key(subject) == "")
  }

  @Test(arguments: [
    ("Peter Müller Drucker defekt", "drucker fehler"),
    ("Drucker defekt Peter Müller", "drucker fehler"),
    ("Anna Schmidt Papierstau Drucker", "papierstau"),
    ("Maria Lopez Password Reset", "password reset"), ("SAP user locked: MHUBER", "sap unlock"),
    ("Mark Evans roaming", "roaming"),
  ])
  func `a name ends before a word of the lists`(subject: String, words: String) {
    #expect(key(subject) == words)
  }

  @Test(arguments: [
    ("CPU eleve web", "CPU élevé web"), ("Netzlaufwek nicht verbunden", "Netzlaufwerk getrennt"),
    ("Inpresora no imprime", "Impresora no imprime"), ("Druckertoner leer", "Toner leer, Drucker"),
    ("Passwortrücksetzung", "Passwort zurücksetzen"),
    ("Staplerterminal defekt", "Stapler-Terminal geht nicht"),
    ("Excel stürzt beim Öffnen ab", "Excel Absturz beim Öffnen"),
    ("Disk C: almost full", "Low disk space"), ("Cannot connect to VPN", "VPN down"),
    ("ERP system slow", "ERP slow"), ("rauscht stark, Drucker", "Drucker Rauschen"),
    ("Recuperação de arquivo", "Recuperar arquivo"), ("Conductor broken", "Conductors broken"),
    ("Fehler im Kundenportal", "Portal Fehler"), ("HTTP 500 im Portal", "Fehler 500 im Portal"),
  ])
  func `two wordings of one issue are one key`(first: String, second: String) {
    #expect(key(first) == key(second))
    #expect(key(first) != "")
  }

  @Test(arguments: [
    ("Install Adobe Acrobat", "Uninstall Adobe Acrobat"), ("Lock account", "Unlock account"),
    ("Connect printer", "Disconnect printer"), ("Password missing", "Password wrong"),
    ("VPN not working", "VPN geht nicht"), ("W-LAN langsam", "LAN langsam"),
    ("O365 down", "AS400 down"), ("Painting broken", "Printing broken"),
    ("Knoten ausgefallen", "Konten ausgefallen"), ("Broker list", "Broken list"),
    ("Protecteur cassé", "Projecteur cassé"), ("Carta enviada", "Carpeta enviada"),
    ("Pintura da sala", "Impressora da sala"),
  ])
  func `opposites, languages and products are kept apart`(first: String, second: String) {
    #expect(key(first) != key(second))
  }

  @Test func `words of other scripts are words`() {
    #expect(key("Zaun für Straße") == "strass zaun")
    #expect(key("принтер не работает") == "не принтер работает")
  }
}
