import SlateModel
import Testing

@testable import SlateIntake

/// Every problem of a configuration, with its place and words.
@Suite struct ConfigurationProblemTests {
  @Test(arguments: keyFaults + typeFaults + valueFaults)
  func `one fault, its place, its words and the way out`(text: String, expected: String) {
    #expect(configurationProblems(text) == [expected])
  }

  @Test func `all problems are told in one go, in the order of their places`() {
    let text = """
      {
        policies: [{ calendar: "ofice" }],
        calendars: { office: { hours: { mon: ["9"] } } },
        teem: 1,
        fiscalYearStart: 13,
      }
      """
    #expect(
      configurationProblems(text).compactMap { $0.split(separator: "\n").first } == [
        "s:2:26: unknown calendar \"ofice\"", "s:3:41: \"9\" is not a working interval",
        "s:4:3: unknown key \"teem\" in slate.json",
        "s:5:20: \"fiscalYearStart\" must be a month from 1 to 12, not 13",
      ])
  }

  @Test func `a warning is no error, and a faulty value leaves its default`() {
    let overlap = "{calendars:{a:{hours:{mon:['9:00-12:00','11:00-13:00']}}}}"
    #expect(!ConfigurationReading(bytes: Array(overlap.utf8), file: "s").hasErrors)
    let faulty = ConfigurationReading(bytes: Array("{fiscalYearStart:0}".utf8), file: "s")
    #expect(faulty.hasErrors)
    #expect(faulty.configuration.fiscalYearStart == 1)
  }

  @Test(arguments: [
    "{}", "{teams:{}}",
    "{policies:[{when:{priority:'1'},priorityAt:'opening'},{when:{priority:'1'}}]}",
    "{policies:[{when:{priority:'1'}},{when:{priority:'*'}},{}]}", "{states:{paused:[]}}",
    "{calendars:{a:{hours:{mon:['09:00-12:00','12:00-13:00']},exceptions:{'2026-12-24':[]}}}}",
    "{calendars:{a:{hours:{sat:'18:00-46:00',sun:'00:00-24:00'}}}}",
    "{calendars:{a:{hours:{thu:'22:00-06:00',fri:'06:00-12:00'}}}}",
    "{calendars:{a:{hours:{fri:'04:00-12:00'},holidays:['2026-12-25'],exceptions:{'2026-12-24':'22:00-28:30'}}}}",
    "{calendars:{a:{exceptions:{'2026-12-24':['09:00-12:00']}},b:{hours:{},exceptions:{'2026-12-24':'9:00-12:00'}}}}",
    "{inputs:{tickets:'a.csv',read:[{files:['a','b'],dateOrder:'DMY',columns:{priority:'P'}}]}}",
    "{policies:[{resolve:{target:'2bd',calendar:'24x7',objective:1}}],defaultCalendar:'24x7'}",
    "{thresholds:{backlog_age_over_30d:{green:5,amber:10}},recurring:{minimum:2}}",
    "{policies:[{when:{side:'*'}},{when:{side:['unknown','Prov*'],client:'x'},resolve:'1d'}]}",
  ])
  func `what is right, or only odd, is no error`(text: String) {
    #expect(!ConfigurationReading(bytes: Array(text.utf8), file: "s").hasErrors)
  }
}

private let keyFaults = [
  (
    "{timezone:'UTC'}",
    "s:1:2: unknown key \"timezone\" in slate.json\n  did you mean \"timeZone\"?"
  ),
  (
    "{recurring:{x:1}}",
    "s:1:13: unknown key \"x\" in \"recurring\"\n  known keys: minimum, synonyms, stopWords"
  ),
  (
    "{inputs:{tickts:[]}}",
    "s:1:10: unknown key \"tickts\" in \"inputs\"\n  did you mean \"tickets\"?"
  ),
  (
    "{policies:[{when:{prority:'1'}}]}",
    "s:1:19: unknown key \"prority\" in \"when\"\n  did you mean \"priority\"?"
  ),
  (
    "{organisation:'a',\n organisation:'b'}",
    "s:2:2: the key \"organisation\" is repeated\n  it stands at 1:2 already; keep one of the two"
  ),
  (
    "{teams:{a:'internal','a':'provider'}}",
    "s:1:22: the key \"a\" is repeated\n  it stands at 1:9 already; keep one of the two"
  ),
  (
    "{teams:{'a b':'internal','A  B ':'provider'}}",
    "s:1:26: \"A  B \" is the same name as \"a b\" at 1:9\n"
      + "  case and the number of spaces make no difference; keep one of the two"
  ),
  (
    "{inputs:{read:[{format:'x'}]}}", "s:1:16: \"read\" lacks \"files\"\n  add \"files\""
  ),
  (
    "{inputs:{read:[{files:'x',columns:{sytem:'a'}}]}}",
    "s:1:36: unknown key \"sytem\" in \"columns\"\n  did you mean \"system\"?"
  ),
  ("{thresholds:{m:{green:1}}}", "s:1:16: \"m\" lacks \"amber\"\n  add \"amber\""),
  (
    "{policies:[{resolve:{calendar:'24x7'}}]}",
    "s:1:21: \"resolve\" lacks \"target\"\n  add \"target\""
  ),
]

private let typeFaults = [
  ("[]", "s:1:1: slate.json must be an object, not a list\n  write { … }, or leave the key out"),
  (
    "{organisation:1}",
    "s:1:15: \"organisation\" must be a text, not a number\n"
      + "  write it in quotes, or leave the key out"
  ),
  (
    "{inputs:{tickets:{}}}",
    "s:1:18: \"tickets\" must be a text or a list of texts, not an object\n"
      + "  write \"…\" or [\"…\", \"…\"], or leave the key out"
  ),
  (
    "{inputs:{tickets:['a',null]}}",
    "s:1:23: \"tickets\" must be a text, not null\n  write it in quotes, or leave the key out"
  ),
  (
    "{fiscalYearStart:'7'}",
    "s:1:18: \"fiscalYearStart\" must be a whole number, not a text\n"
      + "  write a number without quotes, or leave the key out"
  ),
  (
    "{thresholds:{m:{green:'1',amber:2}}}",
    "s:1:23: \"green\" must be a number, not a text\n"
      + "  write a number without quotes, or leave the key out"
  ),
  (
    "{policies:[{pauseStopsResponse:'yes'}]}",
    "s:1:32: \"pauseStopsResponse\" must be true or false, not a text\n"
      + "  write true or false without quotes, or leave the key out"
  ),
  (
    "{policies:{}}",
    "s:1:11: \"policies\" must be a list, not an object\n  write [ … ], or leave the key out"
  ),
  (
    "{teams:true}",
    "s:1:8: \"teams\" must be an object, not true or false\n  write { … }, or leave the key out"
  ),
  (
    "{policies:[{respond:15}]}",
    "s:1:21: \"respond\" must be a length of time, not a number\n"
      + "  write \"4h\", or { target: \"4h\", calendar: \"…\" }"
  ),
]

private let valueFaults = [
  (
    "{provider:' '}",
    "s:1:11: an empty text in \"provider\"\n  write what is meant, or leave it out"
  ),
  (
    "{teams:{' ':'internal'}}",
    "s:1:9: an empty text in \"teams\"\n  write what is meant, or leave it out"
  ),
  (
    "{inputs:{read:[{files:[]}]}}",
    "s:1:23: the list \"files\" is empty, so nothing can match it\n  name one, or leave the key out"
  ),
  (
    "{teams:{a:'providr'}}",
    "s:1:11: unknown value \"providr\" of \"a\"\n  did you mean \"provider\"?"
  ),
  (
    "{teams:{a:'unknown'}}",
    "s:1:11: unknown value \"unknown\" of \"a\"\n  known values: internal, provider"
  ),
  (
    "{responsibilities:{a:'both'}}",
    "s:1:22: unknown value \"both\" of \"a\"\n  known values: internal, provider, shared"
  ),
  (
    "{inputs:{read:[{files:'a',dateOrder:'dym'}]}}",
    "s:1:37: unknown value \"dym\" of \"dateOrder\"\n  did you mean \"dmy\"?"
  ),
  (
    "{fiscalYearStart:0}",
    "s:1:18: \"fiscalYearStart\" must be a month from 1 to 12, not 0\n"
      + "  write 1 for January, 7 for July"
  ),
  (
    "{fiscalYearStart:1.5}",
    "s:1:18: \"fiscalYearStart\" must be a month from 1 to 12, not 1.5\n"
      + "  write 1 for January, 7 for July"
  ),
  (
    "{recurring:{minimum:1}}",
    "s:1:21: \"minimum\" must be a whole number from 2 to 1000000, not 1\n"
      + "  write 3 to call an issue recurring from its third ticket on"
  ),
  (
    "{thresholds:{m:{green:NaN,amber:1}}}",
    "s:1:23: \"green\" must be a finite number, not nan\n  write a number such as 0.95"
  ),
  (
    "{policies:[{objective:95}]}",
    "s:1:23: \"objective\" must be a share above 0 and up to 1, not 95\n  write 0.95 for 95 %"
  ),
  (
    "{policies:[{objective:0}]}",
    "s:1:23: \"objective\" must be a share above 0 and up to 1, not 0\n  write 0.95 for 95 %"
  ),
]
