/// What kind of page it is: what counts as its main text depends on it.
package enum PageType: String, CaseIterable, Sendable {
  case article, forum, documentation, listing, collection, product, service
}
