/// Types of named entities, as CoNLL-2003 has them (PER, ORG, LOC, MISC).
public enum EntityKind: String, Sendable, CaseIterable {
  case person = "Person"
  case organization = "Organization"
  case place = "Place"
  case misc = "Misc"
}
