/// The words for units of time.
enum LengthWords {
  /// In English, French, German, Spanish, Portuguese and Polish.
  static let units: [(seconds: Int, words: CellWords)] = [
    (
      1,
      CellWords(
        words(
          "s sec secs second seconds seg segundo segundos seconde secondes sek sekunde sekunden sekund sekunda sekundy"
        ))
    ),
    (60, CellWords(words("m min mins minute minutes minuto minutos minuten minut minuta minuty"))),
    (
      3600,
      CellWords(
        words(
          "h hr hrs hour hours hora horas heure heures std stunde stunden godz godzina godziny godzin"
        ))
    ),
    (86_400, CellWords(words("d day days dia dias día días jour jours j tag tage t dni dzień"))),
    (604_800, CellWords(words("w week weeks semana semanas semaine semaines woche wochen sem"))),
  ]

  /// Between two parts.
  static let joints = CellWords(["and", "und", "et", "y", "e"])

  private static func words(_ list: String) -> [String] {
    list.split(separator: " ").map(String.init)
  }
}
