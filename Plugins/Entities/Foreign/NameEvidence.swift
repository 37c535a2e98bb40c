/// Points for what a name is.
struct NameEvidence {
  var person = 0
  var organization = 0
  var place = 0
  var misc = 0

  static func += (left: inout NameEvidence, right: NameEvidence) {
    left.person += right.person
    left.organization += right.organization
    left.place += right.place
    left.misc += right.misc
  }

  /// The higher of each type's points.
  func maximum(_ other: NameEvidence) -> NameEvidence {
    NameEvidence(
      person: max(person, other.person), organization: max(organization, other.organization),
      place: max(place, other.place), misc: max(misc, other.misc))
  }

  /// The type with the most points; when they tie, a place before an organisation before a person.
  var best: (kind: EntityKind, points: Int) {
    let ranked: [(kind: EntityKind, points: Int)] = [
      (.misc, misc), (.place, place), (.organization, organization), (.person, person),
    ]
    return ranked.dropFirst().reduce(ranked[0]) { $1.points > $0.points ? $1 : $0 }
  }
}
