"""Rows of records, with the columns of the commands ``winnow quotes``, ``entities`` and ``dates``."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any, Dict, List, Optional

from ._record import Annotation, Record

Row = Dict[str, Any]

#: Extractor that each table needs.
EXTRACTORS = {"quotes": "quotes", "entities": "entities", "dates": "dates", "removed": "boilerplate"}


class _Links:
    def __init__(self, record: Record) -> None:
        self.text = record.text
        self._by_id = {a.id: a for a in record.annotations}
        self._targets: Dict[Any, str] = {}
        for relation in record.relations:
            self._targets.setdefault((relation.type, relation.source), relation.target)

    def target(self, type: str, annotation: Optional[Annotation]) -> Optional[Annotation]:
        return self._by_id.get(self._targets.get((type, annotation.id), "")) if annotation else None

    def entity(self, annotation: Optional[Annotation]) -> Optional[Annotation]:
        if annotation is None or annotation.start is None:
            return annotation
        return self.target("mention", annotation)

    def written(self, annotation: Optional[Annotation]) -> Optional[str]:
        if annotation is None:
            return None
        if annotation.start is None or annotation.end is None:
            return annotation.value
        return " … ".join(self.text[a:b] for a, b in annotation.spans or [[annotation.start, annotation.end]])


def _quote(links: _Links, a: Annotation) -> Optional[Row]:
    if a.type != "Quote":
        return None
    speaker = links.target("speaker", a)
    entity = links.entity(speaker)
    return {
        "speaker": (entity.value if entity else None) or links.written(speaker),
        "speaker_type": entity.features.get("type") if entity else None,
        "speaker_text": links.written(speaker),
        "kind": a.features.get("kind"),
        "cue": links.written(links.target("cue", a)),
        "addressee": links.written(links.target("addressee", a)),
        "quote": links.written(a),
    }


def _entity(links: _Links, a: Annotation) -> Row:
    entity = links.entity(a)
    features = entity.features if entity else {}
    return {
        "text": links.written(a), "type": a.type, "subtype": a.features.get("subtype"), "role": a.features.get("role"),
        "entity": entity.value if entity else None, "entity_type": features.get("type"),
        "iso": features.get("iso"), "wikidata": features.get("wikidata"),
    }


def _date(links: _Links, a: Annotation) -> Row:
    anchor = links.target("anchor", a)
    return {
        "text": links.written(a), "type": a.type, "value": a.value, "begin": a.features.get("begin"),
        "end_value": a.features.get("end"), "mod": a.features.get("mod"), "anchor": anchor.value if anchor else None,
    }


def _removed(links: _Links, a: Annotation) -> Row:
    return {"type": a.type, "reason": a.features.get("reason"), "text": links.written(a)}


_ROWS = {"quotes": _quote, "entities": _entity, "dates": _date, "removed": _removed}


def rows(record: Record, kind: str) -> List[Row]:
    """Rows of one document, in the order of its text."""
    links = _Links(record)
    breaks = [index for index, character in enumerate(record.text) if character == "\n"]
    found: List[Row] = []
    for annotation in record.layer(EXTRACTORS[kind]):
        cells = _ROWS[kind](links, annotation) if annotation.start is not None else None
        if cells is not None and annotation.start is not None:
            line = bisect_left(breaks, annotation.start) + 1
            place = {"document": record.id, "start": annotation.start, "end": annotation.end, "line": line}
            found.append({**place, **cells})
    return found
