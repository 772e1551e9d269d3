"""Turtle to statements, through rdflib's parser, within bounds and without a word of its own on the terminal."""
from __future__ import annotations

import logging
import re
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from ...errors import UserError
from ...messages import Message
from ...plain_text import printable
from .document import malformed

MAX_STATEMENTS = 40_000
MAX_CHARACTERS = 4_000_000
MAX_LINES = 50_000
_LONG_NUMBER = re.compile(r"\d{1000}")


class Statement(NamedTuple):
    """A triple and its line."""

    line: int
    subject: Any
    predicate: str
    object: Any


def rdflib_module() -> Any:
    try:
        import rdflib
    except ImportError as error:
        raise UserError(
            "SKOS Turtle needs the Python package rdflib, which is not installed: install it (pip install rdflib), or "
            "use JSON or CSV."
        ) from error
    return rdflib


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep what rdflib says of odd addresses from the terminal: what is wrong is said in our own sentence."""
    logger = logging.getLogger("rdflib")
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        logger.setLevel(level)


def _refuse_costly(text: str, name: str) -> None:
    """Refuse what keeps rdflib's parser, which takes its time over every statement, line and escape, for seconds."""
    for what, count, most in (
        (Message("characters"), len(text), MAX_CHARACTERS),
        (Message("lines"), text.count("\n") + text.count("\r"), MAX_LINES),
        (Message("escapes"), text.count("\\"), MAX_LINES),
        (Message("quotation marks"), text.count('"') + text.count("'"), 4 * MAX_LINES),
    ):
        if count > most:
            malformed(
                name, "", "Turtle of more than {most} {what}; split it, or save it as JSON or CSV",
                most=most, what=what,
            )
    if digits := _LONG_NUMBER.search(text):
        malformed(name, text.count("\n", 0, digits.start()) + 1, "a number is too long")


def statements_of(text: str, name: str) -> list[Statement]:
    """All triples in the order of the file. Nothing is fetched and no literal is interpreted."""
    _refuse_costly(text, name)
    rdflib = rdflib_module()
    from rdflib.plugins.parsers.notation3 import BadSyntax, RDFSink, SinkParser

    found: list[Statement] = []

    class Sink(RDFSink):
        def newLiteral(self, s: str, dt: Any, lang: str | None) -> Any:  # noqa: N802, ARG002 (rdflib's names)
            return rdflib.Literal(s, lang=lang)  # without its datatype, whose values may be costly to make

        def makeStatement(self, quadruple: Any, why: Any = None) -> None:  # noqa: N802, ARG002
            if len(found) == MAX_STATEMENTS:
                malformed(
                    name, parser.lines + 1, "more than {max_statements} statements",
                    max_statements=MAX_STATEMENTS,
                )
            predicate, subject, object_ = (self.normalise(None, part) for part in quadruple[1:])
            found.append(Statement(parser.lines + 1, subject, str(predicate), object_))

    parser = SinkParser(Sink(rdflib.Graph()), baseURI="urn:clip_unmix_qgis:file", turtle=True)
    try:
        with _quiet():
            parser.loadBuf(text)
    except UserError:
        raise
    except BadSyntax as error:
        why = printable(str(getattr(error, "_why", "bad syntax")))
        raise UserError(
            "The ontology {name}, line {lines}, is not valid Turtle: {why}.",
            name=name, lines=error.lines + 1, why=why,
        ) from error
    except RecursionError as error:
        raise UserError(
            "The ontology {name}, line {lines}, is nested too deeply; write it more plainly.",
            name=name, lines=parser.lines + 1,
        ) from error
    except Exception as error:  # the parser fails in many ways on text that is no Turtle
        raise UserError(
            "The ontology {name}, line {lines}, is not valid Turtle ({name2}).",
            name=name, lines=parser.lines + 1, name2=type(error).__name__,
        ) from error
    return found
