internal import Winnow

/// An element that is open while a page is rendered.
struct HTMLFrame {
  let name: String
  let tag: HTMLTag
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
  var element = -1

  init(_ name: String, _ attributes: HTMLAttributes, in parent: HTMLFrame?, start: Int) {
    self.name = name
    self.attributes = attributes
    self.start = start
    tag = HTMLTag.named(name)
    roles = tag.contains(.unseen) ? [] : HTMLRoles.own(name, attributes)
    isUnseen = tag.contains(.unseen) || parent?.isUnseen ?? false
    isPreformatted = tag.contains(.preformatted) || parent?.isPreformatted ?? false
    nesting = (parent?.nesting ?? 0) + (Self.nests(name) ? 1 : 0)
  }

  private static func nests(_ name: String) -> Bool {
    name == "ul" || name == "ol" || name == "dl" || name == "menu" || name == "blockquote"
  }
}
