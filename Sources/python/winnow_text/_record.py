"""Records as light objects."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional


@dataclass(frozen=True)
class Annotation:
    """A stretch of the text, or a node about the document (then ``start`` and ``end`` are None).

    ``start`` and ``end`` are indices of ``record.text``. ``spans`` holds the parts of what is not in one piece.
    """

    id: str
    layer: str
    type: str
    start: Optional[int] = None
    end: Optional[int] = None
    value: Optional[str] = None
    features: Dict[str, Any] = field(default_factory=dict)
    confidence: Optional[float] = None
    spans: Optional[List[List[int]]] = None

    @classmethod
    def of(cls, raw: Dict[str, Any]) -> "Annotation":
        return cls(
            raw["id"], raw["layer"], raw["type"], raw.get("start"), raw.get("end"), raw.get("value"),
            raw.get("features", {}), raw.get("confidence"), raw.get("spans"),
        )


@dataclass(frozen=True)
class Relation:
    """``type`` from one annotation to another, both by their ids."""

    id: str
    type: str
    source: str
    target: str
    features: Dict[str, Any] = field(default_factory=dict)
    confidence: Optional[float] = None


class Record:
    """What Winnow says of one document. ``raw`` is the record as the format describes it; all else is read from it."""

    __slots__ = ("_line", "_raw", "_annotations", "_relations")

    def __init__(self, line: Optional[bytes] = None, raw: Optional[Dict[str, Any]] = None) -> None:
        self._line = line
        self._raw = raw
        self._annotations: Optional[Dict[str, Annotation]] = None
        self._relations: Optional[List[Relation]] = None

    @property
    def raw(self) -> Dict[str, Any]:
        """The record as a dictionary; parsed when it is first asked for."""
        if self._raw is None:
            self._raw, self._line = json.loads(self._line or b"{}"), None
        return self._raw

    @property
    def id(self) -> str:
        return str(self.raw["id"])

    @property
    def text(self) -> str:
        """The text that offsets count in."""
        return str(self.raw.get("text", ""))

    @property
    def lang(self) -> Optional[str]:
        return self.raw.get("lang")

    @property
    def dct(self) -> Optional[str]:
        return self.raw.get("dct")

    @property
    def meta(self) -> Dict[str, Any]:
        meta: Dict[str, Any] = self.raw.get("meta", {})
        return meta

    @property
    def problems(self) -> List[Dict[str, Any]]:
        problems: List[Dict[str, Any]] = self.raw.get("problems", [])
        return problems

    @property
    def annotations(self) -> List[Annotation]:
        """Sorted by start, longest first; nodes last."""
        return list(self._by_id().values())

    @property
    def relations(self) -> List[Relation]:
        if self._relations is None:
            self._relations = [
                Relation(r["id"], r["type"], r["from"], r["to"], r.get("features", {}), r.get("confidence"))
                for r in self.raw.get("relations", [])
            ]
        return self._relations

    def layer(self, name: str) -> List[Annotation]:
        return [a for a in self._by_id().values() if a.layer == name]

    def targets(self, annotation: Annotation, type: str) -> List[Annotation]:
        """What ``annotation`` points to by relations of ``type``."""
        by_id = self._by_id()
        return [by_id[r.target] for r in self.relations if r.type == type and r.source == annotation.id]

    def _by_id(self) -> Dict[str, Annotation]:
        if self._annotations is None:
            self._annotations = {a["id"]: Annotation.of(a) for a in self.raw.get("annotations", [])}
        return self._annotations

    def __repr__(self) -> str:
        return f"<Record {self.id!r}: {len(self.text)} characters, {len(self._by_id())} annotations>"
