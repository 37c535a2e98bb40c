extension Table {
  /// One row a quote: who said it, and what. `speaker` is the name of the entity where resolved, else the noun phrase
  /// as written, which `speaker_text` always is.
  public static let quotes = Table(
    "quotes", ["speaker", "speaker_type", "speaker_text", "kind", "cue", "addressee", "quote"]
  ) { links, index in
    let item = links.content.annotations[index].item
    guard item.layer == "quotes", item.type == "Quote" else { return nil }
    let speaker = links.target("speaker", of: index)
    let entity = links.entity(speaker)
    return [
      entity?.item.value ?? links.text(speaker), RecordLinks.feature("type", entity?.item), links.text(speaker),
      RecordLinks.feature("kind", item), links.text(links.target("cue", of: index)),
      links.text(links.target("addressee", of: index)), links.parts(index),
    ]
  }

  /// One row a mention: what is named, and whom it means.
  public static let entities = Table(
    "entities", ["text", "type", "subtype", "role", "entity", "entity_type", "iso", "wikidata"]
  ) { links, index in
    let item = links.content.annotations[index].item
    guard item.layer == "entities" else { return nil }
    let entity = links.entity(index)?.item
    return [
      links.text(index), item.type, RecordLinks.feature("subtype", item), RecordLinks.feature("role", item),
      entity?.value ?? "", RecordLinks.feature("type", entity), RecordLinks.feature("iso", entity),
      RecordLinks.feature("wikidata", entity),
    ]
  }

  /// One row a temporal expression; `begin` and `end_value` are its extent, half-open, where known.
  public static let dates = Table(
    "dates", ["text", "type", "value", "begin", "end_value", "mod", "anchor"]
  ) { links, index in
    let item = links.content.annotations[index].item
    guard item.layer == "dates" else { return nil }
    return [
      links.text(index), item.type, item.value ?? "", RecordLinks.feature("begin", item),
      RecordLinks.feature("end", item), RecordLinks.feature("mod", item),
      links.target("anchor", of: index).flatMap { links.content.annotations[$0].item.value } ?? "",
    ]
  }

  /// One row a removed run, with the reason.
  public static let removed = Table("boilerplate", ["type", "reason", "text"]) { links, index in
    let item = links.content.annotations[index].item
    guard item.layer == "boilerplate", item.range != nil else { return nil }
    return [item.type, RecordLinks.feature("reason", item), links.text(index)]
  }
}
