/// One ticket of a sample; times are seconds since 1970 on the company's own clocks.
struct SampleTicket {
  let opened: Int
  let priority: Int
  let area: SampleCompany.Area
  let subject: String
  let caller: String
  let team: SampleCompany.Team
  let person: String
  /// Nil where it is still open.
  let resolved: Int?
  let isOnHold: Bool
  let handOffs: Int
  let reopenings: Int

  private static let hour = 3600
  private static let day = 86_400
  /// Tenths of what tickets of a priority usually take: most take less, few very much more.
  private static let spread = [1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, 60]
  /// What tickets usually take, in hours, the most urgent first.
  private static let usualHours = [4, 8, 24, 60]
  private static let priorities = [(value: 0, weight: 3), (1, 15), (2, 60), (3, 22)]

  /// - Parameters:
  ///   - opened: when it was opened.
  ///   - end: the end of the data: what would be resolved later is open.
  init(opened: Int, end: Int, _ random: inout SampleRandom) {
    self.opened = opened
    priority = random.one(of: Self.priorities)
    area = random.one(of: SampleCompany.areas)
    subject = random.one(of: area.subjects)
      .replacing("%", with: random.one(of: SampleCompany.places))
    caller = random.one(of: SampleCompany.callers)
    let isProviders = random.chance(inHundred: area.isProviders ? 80 : 15)
    team = random.one(
      of: isProviders ? SampleCompany.providerTeams : SampleCompany.internalTeams)
    person = random.one(of: team.people)
    handOffs = random.one(of: [(value: 0, weight: 70), (1, 20), (2, 8), (4, 2)])
    reopenings = random.chance(inHundred: 4) ? 1 : 0
    let usual = Self.usualHours[priority] * Self.hour
    let length = usual * random.one(of: Self.spread) / 10 + random.below(Self.hour)
    let done = Self.atWork(opened + length, isUrgent: priority == 0, &random)
    resolved = done < end ? done : nil
    isOnHold = resolved == nil && random.chance(inHundred: 30)
  }

  /// The time itself, or the next morning of work where nobody is there.
  private static func atWork(_ time: Int, isUrgent: Bool, _ random: inout SampleRandom) -> Int {
    var (day, second) = (time / Self.day, time % Self.day)
    if isUrgent || (isWorkday(day) && (8 * hour..<18 * hour).contains(second)) { return time }
    if second >= 18 * hour || !isWorkday(day) { day += 1 }
    while !isWorkday(day) { day += 1 }
    second = 8 * hour + random.below(3 * hour)
    return day * Self.day + second
  }

  /// 1970-01-01 was a Thursday.
  static func isWorkday(_ day: Int) -> Bool { (day + 3) % 7 < 5 }

  /// Closed by the tool three days after it was resolved.
  func closed(by end: Int) -> Int? {
    resolved.flatMap { $0 + 3 * Self.day < end ? $0 + 3 * Self.day : nil }
  }
}
