/// The words of Microsoft Teams' reports in the languages in which they are known.
enum TeamsWords {
  static let people = [
    "name", "full name", "nom complet", "nom", "vollständiger name", "nombre completo", "nombre",
    "nome completo", "nome", "imię i nazwisko", "nama", "naam", "volledige naam",
  ]

  static let joins = [
    "first join", "first join time", "join time", "heure d'arrivée", "première participation",
    "première connexion", "heure de connexion", "beitrittszeit", "erster beitritt",
    "teilnahme ab", "hora de unión", "primera unión", "hora a la que se unió",
    "hora de incorporación", "horário de entrada", "primeira entrada", "primeira participação",
    "hora de entrada", "godzina dołączenia", "pierwsze dołączenie", "ora di partecipazione",
    "waktu bergabung",
  ]

  static let leaves = [
    "last leave", "last leave time", "leave time", "heure de départ", "dernière sortie",
    "dernier départ", "heure de sortie", "verlassen um", "zeitpunkt des verlassens",
    "letztes verlassen", "hora de salida", "última salida", "hora a la que salió",
    "horário de saída", "última saída", "hora de saída", "godzina opuszczenia",
    "ostatnie opuszczenie", "ora di uscita", "waktu keluar",
  ]

  static let durations = [
    "in-meeting duration", "duration", "durée", "durée de la réunion", "durée en réunion",
    "dauer", "dauer in der besprechung", "duración", "duración en la reunión", "duração",
    "duração na reunião", "czas trwania", "durata", "durasi",
  ]

  /// The column by which a report without times is known.
  static let participants = ["participant id (upn)", "participant id", "teilnehmer-id (upn)"]

  static let roles = ["role", "rôle", "rolle", "rol", "função", "papel", "rola", "ruolo", "peran"]

  static let deeds = [
    "user action", "action de l'utilisateur", "benutzeraktion", "acción del usuario",
    "ação do usuário",
  ]

  static let timestamps = [
    "timestamp", "horodatage", "zeitstempel", "marca de tiempo", "carimbo de data/hora",
  ]

  /// Headers of lists of people that are none of attendance.
  static let others = ["session", "system", "side", "user action", "ticket", "number", "id"]

  static let meeting = MeetingForm(
    title: [
      "meeting title", "titre de la réunion", "besprechungstitel", "titel der besprechung",
      "título de la reunión", "título da reunião", "tytuł spotkania", "titolo della riunione",
      "judul rapat",
    ],
    start: [
      "start time", "meeting start time", "heure de début de la réunion", "heure de début",
      "startzeit der besprechung", "besprechungsbeginn", "startzeit",
      "hora de inicio de la reunión",
      "hora de inicio", "hora de início da reunião", "hora de início", "godzina rozpoczęcia",
    ],
    leaderRoles: [
      "organizer", "organiser", "organisateur", "organisator", "organizador", "organizator",
      "organizzatore", "penyelenggara",
    ])
}
