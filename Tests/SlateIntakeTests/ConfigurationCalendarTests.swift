import Testing

/// Every problem of calendars and policies, with its place and words.
@Suite struct ConfigurationCalendarTests {
  @Test(arguments: calendarFaults + policyFaults)
  func `calendars and policies`(text: String, expected: String) {
    #expect(configurationProblems(text) == [expected])
  }
}

private let calendarFaults = [
  (
    week("mon:'9-17'"), "s:1:27: \"9-17\" is not a working interval\n  write it as \"09:00-17:30\""
  ),
  (
    week("mon:'09:00-17:60'"),
    "s:1:27: \"09:00-17:60\" holds no working interval: there is no time 17:60\n"
      + "  write it as \"09:00-17:30\""
  ),
  (
    week("mon:'24:00-30:00'"),
    "s:1:27: \"24:00-30:00\" starts on the next day\n"
      + "  write it under the weekday on which it starts"
  ),
  (
    week("mon:'20:00-48:01'"),
    "s:1:27: \"20:00-48:01\" ends after 48:00, the end of the next day\n"
      + "  write the rest under the next weekday"
  ),
  (
    week("mon:['00:00-00:00']"),
    "s:1:28: \"00:00-00:00\" begins and ends at the same time\n"
      + "  write \"00:00-24:00\" for a whole day, or leave it out"
  ),
  (
    week("mon:['09:00-12:00','22:00-06:00','11:59-13:00']"),
    "s:1:56: warning: 11:59-13:00 overlaps 09:00-12:00 on mon\n"
      + "  the time that both have counts once; if that is not meant, mend one of the two"
  ),
  (
    week("sun:'22:00-06:00',mon:['05:00-09:00']"),
    "s:1:46: warning: 05:00-09:00 on mon overlaps 22:00-30:00 of sun, which runs past midnight\n"
      + "  the time that both have counts once; if that is not meant, mend one of the two"
  ),
  (
    week("wed:'22:00-06:00'},exceptions:{'2026-12-24':['04:00-12:00']"),
    "s:1:68: warning: 04:00-12:00 on 2026-12-24 overlaps 22:00-30:00 of wed, "
      + "which runs past midnight\n"
      + "  the time that both have counts once; if that is not meant, mend one of the two"
  ),
  (
    week("fri:'04:00-12:00'},holidays:['2026-12-30'],exceptions:{'2026-12-24':['22:00-28:30']"),
    "s:1:27: warning: 04:00-12:00 on fri overlaps 22:00-28:30 of 2026-12-24, "
      + "which runs past midnight\n"
      + "  the time that both have counts once; if that is not meant, mend one of the two"
  ),
  (
    week("mon:'00:00-23:59'"),
    "s:1:27: warning: 00:00-23:59 on mon leaves out the minute before midnight\n"
      + "  write 24:00 for the end of a day"
  ),
  (week("monday:'09:00-17:00'"), "s:1:23: unknown weekday \"monday\"\n  did you mean \"mon\"?"),
  (
    week("lun:'09:00-17:00'"),
    "s:1:23: unknown weekday \"lun\"\n  did you mean \"sun\"?"
  ),
  (
    week("xyz:'09:00-17:00'"),
    "s:1:23: unknown weekday \"xyz\"\n  known weekdays: mon, tue, wed, thu, fri, sat, sun"
  ),
  (
    "{calendars:{'24X7':{hours:{mon:'09:00-17:00'}}}}",
    "s:1:13: \"24x7\" is a calendar that always exists and cannot be declared\n"
      + "  give this calendar another name, or drop it and keep using 24x7"
  ),
  (
    "{calendars:{a:{}}}",
    "s:1:13: the calendar \"a\" has no working hours, so no target could ever be reached\n"
      + "  add \"hours\", such as { mon: [\"09:00-17:30\"] }"
  ),
  (
    week("mon:[]"),
    "s:1:13: the calendar \"a\" has no working hours, so no target could ever be reached\n"
      + "  add \"hours\", such as { mon: [\"09:00-17:30\"] }"
  ),
  (
    day("holidays:['2026-02-30']"),
    "s:1:51: there is no date 2026-02-30\n  write a day that exists, such as \"2026-12-24\""
  ),
  (
    day("holidays:['26.1.2026']"),
    "s:1:51: the holiday \"26.1.2026\" is neither a date nor an .ics file\n"
      + "  write a date as \"2026-12-24\", or the path of a file that ends in .ics"
  ),
  (
    day("exceptions:{'2026-13-01':[]}"),
    "s:1:53: there is no date 2026-13-01\n  write a day that exists, such as \"2026-12-24\""
  ),
  (
    day("exceptions:{'christmas':[]}"),
    "s:1:53: \"christmas\" is not a date\n  write it as \"2026-12-24\""
  ),
  ("{defaultCalendar:'24x6'}", "s:1:18: unknown calendar \"24x6\"\n  did you mean \"24x7\"?"),
]

private let policyFaults = [
  (
    "{policies:[{resolve:'4 hours'}]}",
    "s:1:21: \"4 hours\" is not a length of time\n"
      + "  write 90s, 15m, 4h, 1h30m, 1d (24 hours) or 2bd (business days)"
  ),
  (
    "{policies:[{resolve:{target:'0h'}}]}",
    "s:1:29: \"0h\" is no time at all\n"
      + "  write 90s, 15m, 4h, 1h30m, 1d (24 hours) or 2bd (business days)"
  ),
  (
    "{policies:[{resolve:'40000bd'}]}",
    "s:1:21: \"40000bd\" is longer than a century\n"
      + "  write 90s, 15m, 4h, 1h30m, 1d (24 hours) or 2bd (business days)"
  ),
  (
    "{policies:[{calendar:'office'}]}",
    "s:1:22: unknown calendar \"office\"\n  known calendars: 24x7"
  ),
  (
    "{policies:[{when:{side:'intern'}}]}",
    "s:1:24: the pattern \"intern\" of \"side\" matches nothing\n  did you mean \"internal\"?"
  ),
  (
    "{policies:[{when:{team:[]}}]}",
    "s:1:24: the list \"team\" is empty, so nothing can match it\n  name one, or leave the key out"
  ),
  (
    "{policies:[{when:{priority:['1*','2']}},\n{when:{side:'provider'}},\n"
      + "{when:{side:'provider',priority:'1 - X'}}]}",
    "s:3:1: warning: policy 3 can never match: policy 1 at 1:12 takes all its tickets\n"
      + "  policies are tried in order: put the special one first, or drop it"
  ),
  (
    "{policies:[{},{when:{priority:'1'},priorityAt:'opening'}]}",
    "s:1:15: warning: policy 2 can never match: policy 1 at 1:12 takes all its tickets\n"
      + "  policies are tried in order: put the special one first, or drop it"
  ),
  (
    "{policies:[{when:{priority:'1',side:'provider'}},{when:{priority:'1'}},{when:{priority:'2'}},"
      + "\n{when:{priority:['1','2']}}]}",
    "s:2:1: warning: policy 4 can never match: policies 2 and 3 take all its tickets, "
      + "the first of them at 1:50\n"
      + "  policies are tried in order: put the special one first, or drop it"
  ),
  (
    "{calendars:{a:{exceptions:{'2026-12-24':'09:00-12:00'}}},policies:[{calendar:'a',resolve:'2bd'}]}",
    "s:1:90: no weekday of the calendar \"a\" has hours, so its business day is no time at all\n"
      + "  give it hours, or write the target in hours"
  ),
  (
    "{policies:[{whn:{}},{resolve:'4h'}]}",
    "s:1:13: unknown key \"whn\" in \"policies\"\n  did you mean \"when\"?"
  ),
]

private func week(_ hours: String) -> String { "{calendars:{a:{hours:{\(hours)}}}}" }

private func day(_ rest: String) -> String {
  "{calendars:{a:{hours:{mon:'9:00-17:00'},\(rest)}}}"
}
