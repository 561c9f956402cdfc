/// Changes of clocks as Python's `zoneinfo` (3.11, database 2025b) tells them.
///
/// A line is a zone, the second since 1970 at which its clocks change, and the offset before and
/// after, in seconds east of UTC.
struct ZoneFact: Sendable {
  let zone: String
  let change: Int64
  let before: Int
  let after: Int

  /// All facts in the list.
  static let all: [ZoneFact] = list.split(separator: "\n").compactMap { line in
    let words = line.split(separator: " ")
    guard words.count == 4, let change = Int64(words[1]), let before = Int(words[2]),
      let after = Int(words[3])
    else { return nil }
    return ZoneFact(zone: String(words[0]), change: change, before: before, after: after)
  }

  static let list = """
    Australia/Lord_Howe 1712415600 39600 37800
    Australia/Lord_Howe 1728142200 37800 39600
    Australia/Lord_Howe 1743865200 39600 37800
    Australia/Lord_Howe 1759591800 37800 39600
    Australia/Lord_Howe 4047548400 39600 37800
    Australia/Lord_Howe 4063275000 37800 39600
    Australia/Lord_Howe 4078998000 39600 37800
    Australia/Lord_Howe 4094724600 37800 39600
    Asia/Kathmandu 504901800 19800 20700
    Pacific/Chatham 1743861600 49500 45900
    Pacific/Chatham 1758981600 45900 49500
    Pacific/Chatham 3321784800 49500 45900
    Pacific/Chatham 3336904800 45900 49500
    Antarctica/Troll 1743296400 0 7200
    Antarctica/Troll 1761440400 7200 0
    Antarctica/Troll 3794173200 0 7200
    Antarctica/Troll 3812922000 7200 0
    Pacific/Apia 1285498800 -39600 -36000
    Pacific/Apia 1301752800 -36000 -39600
    Pacific/Apia 1316872800 -39600 -36000
    Pacific/Apia 1325239200 -36000 50400
    Pacific/Apia 1333202400 50400 46800
    Pacific/Apia 1348927200 46800 50400
    Europe/Dublin 1743296400 0 3600
    Europe/Dublin 1761440400 3600 0
    Europe/Dublin 2847661200 0 3600
    Europe/Dublin 2866410000 3600 0
    Africa/Casablanca 1587261600 3600 0
    Africa/Casablanca 1590890400 0 3600
    Africa/Casablanca 1618106400 3600 0
    Africa/Casablanca 1621130400 0 3600
    America/New_York 1143961200 -18000 -14400
    America/New_York 1162101600 -14400 -18000
    America/New_York 1173596400 -18000 -14400
    America/New_York 1194156000 -14400 -18000
    America/New_York 4076636400 -18000 -14400
    America/New_York 4097196000 -14400 -18000
    Australia/Sydney 2848233600 39600 36000
    Australia/Sydney 2863958400 36000 39600
    America/Nuuk 1616893200 -10800 -7200
    America/Nuuk 1635642000 -7200 -10800
    America/Nuuk 1648342800 -10800 -7200
    America/Nuuk 1667091600 -7200 -10800
    America/Nuuk 1679792400 -10800 -7200
    America/Nuuk 1711846800 -7200 -3600
    America/Nuuk 1729990800 -3600 -7200
    America/Nuuk 3479072400 -7200 -3600
    America/Nuuk 3497216400 -3600 -7200
    America/Santiago 3163978800 -10800 -14400
    America/Santiago 3177288000 -14400 -10800
    America/St_Johns 1143948660 -12600 -9000
    America/St_Johns 1162089060 -9000 -12600
    America/St_Johns 1173583860 -12600 -9000
    America/St_Johns 1194143460 -9000 -12600
    America/Sao_Paulo 1487469600 -7200 -10800
    America/Sao_Paulo 1508036400 -10800 -7200
    America/Sao_Paulo 1518919200 -7200 -10800
    America/Sao_Paulo 1541300400 -10800 -7200
    America/Sao_Paulo 1550368800 -7200 -10800
    Asia/Gaza 2847571200 7200 10800
    Asia/Gaza 2866316400 10800 7200
    Europe/London -59004000 0 3600
    Europe/London 57722400 3600 0
    Europe/London 69818400 0 3600
    Europe/London 89172000 3600 0
    Africa/Monrovia 63593070 -2670 0
    Pacific/Kwajalein 745934400 -43200 43200
    """
}
