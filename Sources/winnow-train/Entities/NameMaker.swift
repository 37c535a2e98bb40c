/// Makes names for the slots of sentences: from lists, and of word parts that no list has.
struct NameMaker {
  private let lists: [String: [String]]
  private var random: SeededRandom

  /// - Parameter lists: names by class, as the name lists have them.
  init(_ lists: [String: [String]], seed: UInt64) {
    self.lists = lists
    random = SeededRandom(seed)
  }

  /// A filling for a slot and the type of its label, nil for words that are no name.
  mutating func name(_ slot: String) -> (text: String, type: String?) {
    if let type = Self.types[slot] { return (named(slot), type) }
    return (plain(slot), nil)
  }

  private static let types: [String: String] = [
    "person": "PER", "company": "ORG", "bank": "ORG", "regulator": "ORG", "union": "ORG", "centralbank": "ORG",
    "media": "ORG", "index": "MISC", "intlorg": "ORG", "team": "ORG", "teamcity": "ORG", "usteam": "ORG", "city": "LOC",
    "country": "LOC", "town": "LOC", "region": "LOC", "river": "LOC", "street": "LOC", "park": "LOC", "stadium": "LOC",
    "airport": "LOC", "facility": "LOC", "venue": "LOC", "dem": "MISC", "league": "MISC", "cup": "MISC",
    "sportevent": "MISC", "event": "MISC", "law": "MISC", "work": "MISC", "award": "MISC", "ship": "MISC",
    "journal": "MISC", "sportbody": "ORG", "party": "ORG", "agency": "ORG", "parliament": "ORG", "court": "ORG",
    "armed": "ORG", "charity": "ORG", "council": "ORG", "police": "ORG", "hospital": "ORG", "university": "ORG",
    "school": "ORG", "museum": "ORG", "transport": "ORG", "lawfirm": "ORG", "institute": "ORG", "band": "ORG",
    "firstname": "MISC",
  ]

  private mutating func plain(_ slot: String) -> String {
    switch slot {
    case "n": random.once(in: 3) ? "\(2 + Int(random.next() >> 40) % 9000)" : "\(2 + Int(random.next() >> 40) % 60)"
    case "score": "\(random.next() >> 33 & 3)-\(random.next() >> 33 & 3)"
    case "day": random.pick(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
    case "month": random.pick(["January", "March", "April", "May", "June", "July", "October", "November", "December"])
    case "rose": random.pick(["rose", "fell", "jumped", "slipped", "gained", "lost", "climbed"])
    default: slot
    }
  }

  // MARK: - Names

  private mutating func named(_ slot: String) -> String {
    switch slot {
    case "person": person()
    case "firstname": list("FIRST")
    case "city": random.once(in: 3) ? list("BIGCITY") : random.once(in: 3) ? town() : list("CITY")
    case "teamcity": random.once(in: 2) ? list("BIGCITY") : random.once(in: 2) ? list("CITY") : town()
    case "town": random.once(in: 3) ? list("CITY") : town()
    case "country": list("COUNTRY")
    case "dem": list("DEMONYM")
    case "region": random.once(in: 2) ? list("STATE") : random.once(in: 2) ? compass() + " " + town() : list("REGION")
    case "river": "River " + random.pick([town(), list("LAST")])
    case "street": town() + " " + random.pick(["Street", "Road", "Lane", "Avenue", "Square", "Hill"])
    case "park": town() + " " + random.pick(["Park", "Gardens", "Common", "Green", "Wood"])
    case "stadium": town() + " " + random.pick(["Park", "Stadium", "Arena", "Ground", "Road"])
    case "airport": town() + random.pick([" Airport", " International Airport", " Airfield"])
    case "facility": town() + random.pick([" Library", " Swimming Pool", " Market Hall", " Bridge", " Harbour"])
    case "venue": "the " + town() + random.pick([" Theatre", " Hall", " Opera House", " Playhouse"])
    case "company": company()
    case "bank": random.once(in: 2) ? list("LAST") + random.pick([" Bank", " Capital", " Securities"]) : bank()
    default: institution(slot)
    }
  }

  private mutating func institution(_ slot: String) -> String {
    switch slot {
    case "party": random.once(in: 2) ? list("PARTY") : random.once(in: 3) ? list("PARTYABBR") : party()
    case "agency": random.once(in: 3) ? list("AGENCY") : agency()
    case "intlorg": list("INTLORG")
    case "armed":
      random.once(in: 2) ? list("ARMEDGROUP") : random.pick(["Free ", "People's "]) + list("REGION") + " Army"
    case "charity": random.once(in: 3) ? list("CHARITY") : town() + random.pick([" Trust", " Foundation", " Relief"])
    case "media": random.once(in: 3) ? town() + random.pick([" Times", " Herald", " Post", " Gazette"]) : list("MEDIA")
    case "team": random.once(in: 3) ? list("TEAM") : random.once(in: 2) ? list("TEAMSHORT") : team()
    case "usteam": random.pick([list("BIGCITY"), town()]) + " " + random.pick(Self.nicknames)
    case "university": university()
    case "council": town() + random.pick([" City Council", " Council", " Borough Council", " County Council"])
    case "police": town() + random.pick([" Police", " Constabulary", " Fire Service", " Coastguard"])
    case "court":
      random.pick([
        town() + " Crown Court", "Supreme Court", "High Court", town() + " District Court", "Court of Appeal",
      ])
    case "parliament":
      random.pick([
        "Senate", "House of Representatives", list("COUNTRY") + " National Assembly", "Congress", "Bundestag",
      ])
    case "centralbank": random.pick(["Bank of ", "Central Bank of ", "National Bank of "]) + list("COUNTRY")
    case "regulator":
      random.pick(["Financial ", "Energy ", "Competition "]) + random.pick(["Authority", "Commission", "Agency"])
    default: other(slot)
    }
  }

  private mutating func other(_ slot: String) -> String {
    switch slot {
    case "union": random.pick([invented(), "United " + random.pick(Self.trades) + " Workers", "Rail and Dock Union"])
    case "hospital": town() + random.pick([" Hospital", " General Hospital", " Infirmary", " Clinic"])
    case "school": town() + random.pick([" High School", " Grammar School", " College", " Primary School"])
    case "museum": town() + random.pick([" Museum", " Gallery", " Museum of Art"])
    case "transport": town() + random.pick([" Rail", " Metro", " Buses", " Transport", " Ferries"])
    case "lawfirm": list("LAST") + random.pick([" & ", " and "]) + list("LAST") + random.pick(["", " LLP"])
    case "institute":
      random.pick([list("LAST"), town(), list("COUNTRY")]) + random.pick([" Institute", " Laboratory"])
    case "sportbody": random.pick(["International ", "European ", "World "]) + random.pick(Self.sports) + " Federation"
    case "band": random.pick(["The ", ""]) + random.pick(Self.nicknames)
    case "index": random.pick([list("LAST"), invented()]) + random.pick([" 100", " 500", " Composite", " 30"])
    case "law": random.pick(Self.subjects) + random.pick([" Act", " Bill", " Agreement", " Treaty", " Act 2014"])
    case "event": random.pick([town(), list("COUNTRY")]) + random.pick([" War", " Uprising", " Crisis"])
    case "award": list("LAST") + random.pick([" Prize", " Award", " Medal"])
    case "journal": random.pick(["Journal of ", "Annals of ", "Reviews in "]) + random.pick(Self.subjects)
    case "ship": random.pick(["", "MV ", "Lady "]) + list("FIRST") + random.pick([" Rose", " Star", "", " Dawn"])
    case "work": work()
    default:
      random.pick([town(), "World", "National", "Premier"]) + random.pick([" Cup", " League", " Open", " Trophy"])
    }
  }

  private mutating func list(_ name: String) -> String {
    guard let names = lists[name], !names.isEmpty else { return town() }
    return random.pick(names)
  }

  private mutating func person() -> String {
    let last = random.once(in: 12) ? list("LAST") + "-" + list("LAST") : list("LAST")
    let middle = random.once(in: 10) ? " " + random.pick(["J.", "M.", "A.", "R.", "T."]) : ""
    return list("FIRST") + middle + " " + last
  }

  private mutating func town() -> String {
    random.pick(Self.heads) + random.pick(Self.tails)
  }

  private mutating func compass() -> String { random.pick(["North", "South", "East", "West", "Upper", "Lower"]) }

  private mutating func invented() -> String {
    let word = random.pick(Self.onsets) + random.pick(Self.middles) + random.pick(Self.ends)
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private mutating func company() -> String {
    if random.once(in: 3) { return list("COMPANY") }
    let head = random.pick([invented(), list("LAST"), town(), list("LAST") + " & " + list("LAST"), invented()])
    return random.once(in: 4) ? invented() : head + " " + random.pick(Self.forms)
  }

  private mutating func bank() -> String {
    random.pick([town() + " Bank", "Bank of " + town(), invented() + " Bank", list("COUNTRY") + " Savings Bank"])
  }

  private mutating func team() -> String {
    random.pick([town(), list("CITY")]) + " " + random.pick(["United", "City", "Rovers", "Wanderers", "FC", "Albion"])
  }

  private mutating func party() -> String {
    random.pick(["", "New ", "National ", "United "])
      + random.pick(["Democratic", "People's", "Labour", "Liberal", "Green", "Reform", "Farmers'", "Unity"])
      + random.pick([" Party", " Alliance", " Front", " Movement", " Union"])
  }

  private mutating func agency() -> String {
    let subject = random.pick(Self.subjects)
    return random.pick([
      subject + " Ministry", "Ministry of " + subject, "Department of " + subject, "National " + subject + " Agency",
      subject + " Authority", list("COUNTRY") + " " + subject + " Commission", subject + " Department",
    ])
  }

  private mutating func university() -> String {
    random.pick([list("UNIVERSITY"), "University of " + town(), town() + " University", town() + " College"])
  }

  private mutating func work() -> String {
    random.pick(["The ", "A ", "", "My "]) + random.pick(["Last", "Quiet", "Long", "Small", "Glass", "Winter", "Iron"])
      + " " + random.pick(["House", "Rain", "Summer", "River", "Letters", "Garden", "Road", "Silence"])
  }

  // MARK: - Word parts

  private static let heads = words(
    "Ash Black Brook Thorn Stone Wick Marl Hart Wynd Elm Oak Gold Harrow Pen Tre Kil Dun Strath Lang Mill Red White "
      + "Sand Fal Car Hol Nor Sut Mid Ravens Cald Birch Ketter Wood Glen Port Lower Tal Bel Mont San Ros Vel Dor Kar Lun"
  )
  private static let tails = words(
    "ton ham bury ford mouth gate wick field haven dale ley worth well stead by thorpe combe mere burn bridge ling ao "
      + "ville berg stadt ova ino ara ico dorf sund vik")
  private static let onsets = words("zel nor ver lum tri om qua bel sta cor vi tel mar ax kry pol dex sol ter hel")
  private static let middles = words("a e o i u an on ex ar ti va ra no")
  private static let ends = words("ra tech nix via gen dyne tron co len tis pharm soft bit net cell max sys ro ta")
  private static let forms = words(
    "Group Holdings Inc Corp Ltd plc Airways Energy Foods Motors Pharma Systems Logistics Media Partners Insurance Steel "
      + "Mining Telecom Technologies Industries Airlines Shipping Brewery Publishing Studios Water Rail Construction "
      + "Electric Stores Hotels Chemicals Software AG SA GmbH Co")
  private static let nicknames = words(
    "Bears Giants Hawks Pirates Tigers Falcons Kings Rockets Rangers Cardinals Sharks Wolves Eagles Knights Pilots")
  private static let trades = words("Steel Transport Farm Mine Hotel Health Postal")
  private static let sports = words("Athletics Swimming Cycling Rugby Chess Boxing Rowing Skating")
  private static let subjects = words(
    "Health Transport Finance Defence Defense Interior Education Agriculture Energy Environment Justice Labour Fisheries "
      + "Housing Trade Justice Culture Water Weather Immigration Tourism Planning Data")

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
