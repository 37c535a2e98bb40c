/// Where sun and moon stand, for calendars that follow them. Degrees; time in days from 1970-01-01T00:00 UTC.
///
/// Truncated series of Meeus, "Astronomical Algorithms" (chapters 25 and 47): the sun within 0.01°, the moon within
/// 0.1°, that is a quarter of an hour of a lunar day.
enum SkyPosition {
  private static func centuries(_ time: Double) -> Double { (time - 10_957.5) / 36_525 }

  static func turn(_ degrees: Double) -> Double {
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    return rest < 0 ? rest + 360 : rest
  }

  static func sun(_ time: Double) -> Double {
    let t = centuries(time)
    let anomaly = 357.52911 + 35_999.05029 * t
    let center =
      (1.914602 - 0.004817 * t) * sine(anomaly) + 0.019993 * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly)
    return turn(280.46646 + 36_000.76983 * t + center - 0.00569)
  }

  static func moon(_ time: Double) -> Double {
    let t = centuries(time)
    let mean = 218.3164477 + 481_267.88123421 * t
    let d = 297.8501921 + 445_267.1114034 * t
    let m = 357.5291092 + 35_999.0502909 * t
    let n = 134.9633964 + 477_198.8675055 * t
    let f = 93.272095 + 483_202.0175233 * t
    let terms =
      6.288774 * sine(n) + 1.274027 * sine(2 * d - n) + 0.658314 * sine(2 * d) + 0.213618 * sine(2 * n)
      - 0.185116 * sine(m) - 0.114332 * sine(2 * f) + 0.058793 * sine(2 * d - 2 * n) + 0.057066 * sine(2 * d - m - n)
      + 0.053322 * sine(2 * d + n) + 0.045758 * sine(2 * d - m) - 0.040923 * sine(m - n) - 0.03472 * sine(d)
      - 0.030383 * sine(m + n) + 0.015327 * sine(2 * d - 2 * f)
    return turn(mean + terms)
  }

  /// Distance of the equinox from the first point of the sidereal zodiac (Lahiri).
  static func precession(_ time: Double) -> Double { 23.853 + 1.39697 * centuries(time) }

  /// Taylor series within a quarter turn: the same bits on every platform, and no libm.
  private static func sine(_ degrees: Double) -> Double {
    var angle = turn(degrees)
    var sign = 1.0
    if angle >= 180 { (angle, sign) = (angle - 180, -1) }
    if angle > 90 { angle = 180 - angle }
    let x = angle * 0.017453292519943295
    let s = x * x
    let inner = 1 - s / 72 * (1 - s / 110 * (1 - s / 156 * (1 - s / 210)))
    return sign * x * (1 - s / 6 * (1 - s / 20 * (1 - s / 42 * inner)))
  }
}
