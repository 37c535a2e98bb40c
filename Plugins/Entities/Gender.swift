/// What titles and first names say of a person's gender, for pronouns.
public enum Gender: String, Sendable, CaseIterable {
  case feminine, masculine
}
