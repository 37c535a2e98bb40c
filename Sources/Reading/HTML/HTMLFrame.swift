internal import Winnow

/// An element that is open while a page is rendered.
struct HTMLFrame {
  let element: HTMLElement
  let attributes: HTMLAttributes
  let roles: BlockRoles
  let isUnseen: Bool
  let isPreformatted: Bool
  /// Length of the rendered text when it was opened.
  let start: Int
  /// Its place in a table, when it is a cell.
  var cell: TableCell?
  /// Language of code, named by the element or by the one in it.
  var language: String?
  /// How many lists or block quotes it is in, itself included.
  let nesting: Int
  /// Index among the elements with text; -1 until text has come.
  var index = -1

  init(_ element: HTMLElement, _ attributes: HTMLAttributes, in parent: HTMLFrame?, start: Int) {
    self.element = element
    self.attributes = attributes
    self.start = start
    roles = element.tag.contains(.unseen) ? [] : HTMLRoles.own(element, attributes)
    isUnseen = element.tag.contains(.unseen) || parent?.isUnseen ?? false
    isPreformatted = element.tag.contains(.preformatted) || parent?.isPreformatted ?? false
    nesting = (parent?.nesting ?? 0) + (element.nests ? 1 : 0)
  }
}
