/// Which report of a frame each stretch belongs to.
struct Ownership {
  private var owners: [Int: Int] = [:]

  init(_ finder: ReportFinder) {
    var isNext: Set<Int> = []
    for (number, report) in finder.reports.enumerated() {
      for content in report.content {
        let isAlone = content.count == 1
        for item in content where finder.frame.isStretch(item) {
          if owners[item] == nil || isAlone && !isNext.contains(item) { owners[item] = number }
          if isAlone { isNext.insert(item) }
        }
      }
    }
  }

  subscript(item: Int) -> Int? { owners[item] }
}
