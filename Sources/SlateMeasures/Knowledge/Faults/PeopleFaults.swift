import SlateModel

/// What the list of people says twice.
struct PeopleFaults {
  let ground: Ground
  let telling: Telling

  var problems: [Problem] { [onTwoSides, sharedAliases, borrowedNames].compactMap(\.self) }

  private var onTwoSides: Problem? {
    let both = Set(ground.people.onTwoSides)
    return people { both.contains(ground.people.person($0)) }.map { found in
      .names(
        found, "on both sides on one day", isHidden: telling.hidesNames,
        "they are of no side then; give from and until, so that one side ends before the other "
          + "begins")
    }
  }

  private var sharedAliases: Problem? {
    aliases { !$0.isListed }.map { found in
      .names(
        found, "an alias of several people", isHidden: telling.hidesNames,
        "it stands for none of them; leave it with one, or list it as a person of kind shared")
    }
  }

  /// An alias of one that is the name of another.
  private var borrowedNames: Problem? {
    aliases { $0.isListed }.map { found in
      .names(
        found, "an alias that is the name of somebody else", isHidden: telling.hidesNames,
        "it stands for the person so named; take it from the other's aliases")
    }
  }

  private func people(where isWanted: (UInt32) -> Bool) -> Finding? {
    var sightings = Sightings(ground.export)
    sightings.add(PersonColumn.person.rawValue, of: ground.export.table(.people))
    return sightings.finding(where: isWanted)
  }

  private func aliases(where isWanted: (PersonIndex.Alias) -> Bool) -> Finding? {
    let wanted = ground.people.sharedAliases.filter(isWanted)
    guard let first = wanted.map(\.row).min() else { return nil }
    let table = ground.export.table(.people)
    return Finding(
      names: wanted.map { NameCount(name: $0.name, count: $0.persons.count) },
      file: ground.export.files[Int(table.file[first])].path, line: Int(table.line[first]))
  }
}
