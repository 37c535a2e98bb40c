/// Numbers in columns.
enum Column {
  static func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// One digit behind the point, none from 100 on.
  static func number(_ number: Double, _ width: Int) -> String {
    let tenths = Int(number * 10 + 0.5)
    return padded(number >= 100 ? "\(Int(number + 0.5))" : "\(tenths / 10).\(tenths % 10)", width)
  }

  /// Two digits behind the point.
  static func ratio(_ number: Double, _ width: Int) -> String {
    let hundredths = Int(number * 100 + 0.5)
    let rest = hundredths % 100
    return padded("\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)", width)
  }
}
