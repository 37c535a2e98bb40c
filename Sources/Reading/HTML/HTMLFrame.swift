internal import Winnow

/// An element that is open while a page is rendered.
struct HTMLFrame {
  /// What an element hands down to those in it.
  struct Context {
    fileprivate(set) var isUnseen = false
    fileprivate(set) var isPreformatted = false
    /// How many lists or block quotes it is in, itself included.
    fileprivate(set) var nesting = 0
  }

  let element: HTMLElement
  let attributes: HTMLAttributes
  let roles: BlockRoles
  private(set) var context: Context
  /// Length of the rendered text when it was opened.
  let start: Int
  /// Its place in a table, when it is a cell.
  var cell: TableCell?
  /// Language of code, named by the element or by the one in it.
  var language: String?
  /// Index among the elements with text; -1 until text has come.
  var index = -1

  init(_ element: HTMLElement, _ attributes: HTMLAttributes, in context: Context?, start: Int) {
    self.element = element
    self.attributes = attributes
    self.start = start
    self.context = context ?? Context()
    roles = element.tag.contains(.unseen) ? [] : HTMLRoles.own(element, attributes)
    if element.tag.contains(.unseen) { self.context.isUnseen = true }
    if element.tag.contains(.preformatted) { self.context.isPreformatted = true }
    if element.nests { self.context.nesting += 1 }
  }

  var isUnseen: Bool { context.isUnseen }
  var isPreformatted: Bool { context.isPreformatted }
  var nesting: Int { context.nesting }
}
