internal import Segmentation
internal import Winnow

/// What a word may mean in a temporal expression.
enum TimeWord: Sendable, Equatable {
  case month(Int)
  /// Also an ordinary word (`may`, `march`): counts only with a capital and company.
  case doubtfulMonth(Int)
  case weekday(Int)
  case unit(TimeUnit)
  case number(Int)
  /// `several`, `few`.
  case vagueNumber
  case ordinal(Int)
  case season(String)
  case dayPart(String)
  /// `today` 0, `yesterday` -1.
  case dayOffset(Int)
  /// `tonight`.
  case tonight
  case reference(String)
  case this, last, next
  /// `past`: `last` before units, a moment in the past alone.
  case every
  case ago, later
  /// `daily`: a set with its period.
  case frequency(String)
  case the, of, and, article, to, from, half
  case early, mid, late, endOf, startOf, middleOf
  case noon, midnight
  case uhr
  case recent
}
