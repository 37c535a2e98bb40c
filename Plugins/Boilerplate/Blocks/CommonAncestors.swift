internal import Winnow

/// For each element of a page the innermost one that holds both it and a chosen one.
struct CommonAncestors {
  /// Index of the common element; -1 without a chosen one.
  private(set) var common: [Int]
  private let elements: [BlockElement]
  private let chosen: Int

  init(_ elements: [BlockElement], with chosen: Int) {
    self.elements = elements
    self.chosen = chosen
    common = [Int](repeating: -1, count: elements.count)
    var isAbove = [Bool](repeating: false, count: elements.count)
    var at = chosen
    while at >= 0 {
      isAbove[at] = true
      at = elements[at].parent
    }
    for (index, element) in elements.enumerated() where chosen >= 0 {
      common[index] = isAbove[index] ? index : element.parent < 0 ? -1 : common[element.parent]
    }
  }

  func holds(_ element: Int) -> Bool { element >= 0 && common[element] == chosen && chosen >= 0 }

  /// Steps from an element up to the common one.
  func steps(from element: Int) -> Int { steps(element, element) }

  /// Steps from the chosen one up to what it has in common with an element.
  func stepsFromChosen(to element: Int) -> Int { steps(chosen, element) }

  private func steps(_ start: Int, _ element: Int) -> Int {
    guard element >= 0, common[element] >= 0 else { return Self.far }
    return elements[start].depth - elements[common[element]].depth
  }

  private static let far = 30
}
