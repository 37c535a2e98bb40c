internal import CICU

/// The libraries that segmentation depends on, as `producers.runtime` names them.
enum ICURuntime {
  static var versions: [String: String] {
    ["icu": String(cString: cicu_version()), "unicode": String(cString: cicu_unicode_version())]
  }
}
