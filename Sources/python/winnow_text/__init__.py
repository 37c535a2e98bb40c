"""Winnow: raw article text into clean text, quotes with speakers, names and dates.

    import winnow_text

    for record in winnow_text.annotate(["“Yes,” said Ana Ruiz on Monday."], dct="2024-05-14"):
        for quote in record.layer("quotes"):
            print(record.text[quote.start:quote.end], quote.features)

    winnow_text.table(texts, "quotes")        # rows: who said what; a DataFrame where pandas is installed
    list(winnow_text.strip(texts))            # the articles without banners, share bars and the like

Texts are strings, or dictionaries with ``text`` or ``html`` and, where known, ``id``, ``dct`` and ``lang``. Offsets
are indices of Python strings. The work is done by one ``winnow`` process that reads and answers line by line, so an
endless iterator is fine; memory holds a small window of documents.
"""

from ._api import annotate, strip, table
from ._record import Annotation, Record, Relation
from ._worker import WinnowError, binary

__all__ = ["Annotation", "Record", "Relation", "WinnowError", "annotate", "binary", "strip", "table"]
__version__ = "1.0.0"
