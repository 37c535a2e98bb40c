/// Units of durations with their TIMEX3 designators.
enum TimeUnit: String, Sendable {
  case second, minute, hour, day, weekend, week, fortnight, month, quarter, year, decade, century, millennium

  /// `P3M`, `PT3H`, `PXD`.
  func duration(_ count: String) -> String {
    switch self {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .weekend: "P\(count)WE"
    case .week: "P\(count)W"
    case .fortnight: Int(count).map { "P\($0 * 2)W" } ?? "PXW"
    case .month: "P\(count)M"
    case .quarter: "P\(count)Q"
    case .year: "P\(count)Y"
    case .decade: "P\(count)DE"
    case .century: "P\(count)CE"
    case .millennium: "P\(count)ML"
    }
  }

  var isClock: Bool { self == .second || self == .minute || self == .hour }
}
