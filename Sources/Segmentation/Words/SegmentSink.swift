/// Takes word segments in order; they tile the text.
package protocol SegmentSink {
  mutating func take(_ start: Int, _ end: Int, _ facts: WordFacts)
}
