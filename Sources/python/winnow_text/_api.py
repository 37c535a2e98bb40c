"""The three functions that users call."""

from __future__ import annotations

import hashlib
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Optional, Sequence, Union

from ._record import Record
from ._table import EXTRACTORS, rows
from ._worker import Feeder, Job, encode

#: A text, or a dictionary with ``text`` or ``html`` and, where known, ``id``, ``dct``, ``lang`` and anything else,
#: which comes back as ``meta["input"]``.
Document = Union[str, Mapping[str, Any]]


def annotate(
    texts: Iterable[Document],
    *,
    dct: Optional[str] = None,
    lang: Optional[str] = None,
    only: Optional[Sequence[str]] = None,
    options: Sequence[str] = (),
) -> Iterator[Record]:
    """Annotates documents lazily: one record each, in the same order.

    ``dct`` is the creation time (``YYYY-MM-DD``) of documents that bring none, ``lang`` their language; ``only`` names
    extractors to run; ``options`` are more options of ``winnow annotate``. A document that kills the process comes
    back as a record without annotations and the problem ``worker-died``; the others are not touched by it.

    Raises ``WinnowError`` when the command can't start, ``TypeError`` for what is no document.
    """
    arguments = ["annotate", "--from", "jsonl", *_context(dct, lang), *options]
    if only is not None:
        arguments += ["--only", ",".join(only)]
    return (_record(document, answer) for document, answer in Feeder([*arguments, "-"], _jobs(texts)))


def strip(
    texts: Iterable[Document], *, lang: Optional[str] = None, options: Sequence[str] = ()
) -> Iterator[str]:
    """The articles without their boilerplate, lazily and in order: each character as it was, nothing rewritten.

    A document that kills the process comes back whole: nothing is lost.
    """
    arguments = ["strip", "--from", "jsonl", "--to", "jsonl", *_context(None, lang), *options, "-"]
    for document, answer in Feeder(arguments, _jobs(texts)):
        yield Record(answer).text if answer else str(document.get("text", document.get("html", "")))


def table(
    texts: Iterable[Document],
    kind: str,
    *,
    dct: Optional[str] = None,
    lang: Optional[str] = None,
    options: Sequence[str] = (),
) -> Any:
    """Rows of ``kind`` ``quotes``, ``entities``, ``dates`` or ``removed`` over all documents.

    A pandas DataFrame where pandas is installed, else a list of dictionaries; the columns are those of the command
    of that name.
    """
    if kind not in EXTRACTORS:
        raise ValueError(f"kind is one of {', '.join(EXTRACTORS)}, not {kind!r}")
    found: List[Dict[str, Any]] = []
    for record in annotate(texts, dct=dct, lang=lang, only=[EXTRACTORS[kind]], options=options):
        found += rows(record, kind)
    try:
        import pandas  # type: ignore[import-untyped,unused-ignore]
    except ImportError:
        return found
    return pandas.DataFrame(found)


def _context(dct: Optional[str], lang: Optional[str]) -> List[str]:
    return (["--dct", dct] if dct else []) + (["--lang", lang] if lang else [])


def _jobs(texts: Iterable[Document]) -> Iterator[Job]:
    if isinstance(texts, (str, bytes, Mapping)):
        raise TypeError("give a list or another iterable of documents, not a single one")
    for number, item in enumerate(texts):
        yield _job(item, number)


def _job(item: Document, number: int) -> Job:
    if isinstance(item, str):
        document: Dict[str, Any] = {"id": str(number), "text": item}
    elif isinstance(item, Mapping):
        document = {"id": str(number), **item}
        document["id"] = str(document["id"])
    else:
        raise TypeError(f"document {number} is {type(item).__name__}; give a string or a dictionary")
    return encode(document), document


def _record(document: Mapping[str, Any], answer: Optional[bytes]) -> Record:
    return Record(answer) if answer else Record(raw=_died(document))


def _died(document: Mapping[str, Any]) -> Dict[str, Any]:
    """A valid record for a document that killed the process."""
    problem = {
        "code": "worker-died", "message": "the process died while it worked on this document",
        "remedy": "report the document; the others were not touched", "severity": "error",
    }
    return {
        "winnow": "1.0", "id": document["id"], "text": "", "length": 0, "textSha256": hashlib.sha256(b"").hexdigest(),
        "producers": [], "annotations": [], "problems": [problem],
    }
