"""Making indexes of some hundred thousand words without Python's garbage collector."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """The collector waits: it would look through indexes that grow again and again, and there is nothing to find, a
    fifth of the time of the first prompts. Also a decorator, `@uncollected()`.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
