"""Results appear in their folder all together or not at all."""
from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType

from .errors import UserError


class StagedFolder:
    """A hidden folder inside `folder` (on the same disk, so that moving is atomic) to write results into.

    `commit` moves them out. Whatever has not been committed when the `with` block ends, for whatever reason, is
    removed, and so is `folder` itself where it was made for this run.
    Raises UserError where the folder cannot be made or written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # The name is fixed before anything is made, so that an interrupt at any later moment leaves nothing unknown.
        self.path = folder / f".clip-unmix-{secrets.token_hex(6)}"
        self._made: list[Path] = []
        self._committed = False

    def __enter__(self) -> StagedFolder:
        try:
            self._made = [path for path in (self.folder, *self.folder.parents) if not path.exists()]
            self.path.mkdir(parents=True)
        except OSError as error:
            self._clean()
            raise UserError(
                f"The output folder {self.folder} cannot be written ({error.strerror or error}); choose another one."
            ) from error
        except BaseException:
            self._clean()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._clean()

    def commit(self, names: Sequence[str], previous: Iterable[Path] = ()) -> None:
        """Move the staged files `names` into the folder, in this order; the `previous` run's files give way to them.

        Where that fails or is interrupted, everything is put back as it was. What has moved is read off the disk, not
        remembered, so there is no moment at which an interrupt would lose a file.
        """
        backup = self.path / "previous"
        backup.mkdir()
        kept = {path: backup / str(number) for number, path in enumerate(previous)}
        try:
            for path, safe in kept.items():
                os.replace(path, safe)
            for name in names:
                os.replace(self.path / name, self.folder / name)
            self._committed = True
        except BaseException:
            self._committed = False
            for name in names:
                if not (self.path / name).exists():
                    os.replace(self.folder / name, self.path / name)
            for path, safe in kept.items():
                if safe.exists():
                    os.replace(safe, path)
            raise

    def _clean(self) -> None:
        shutil.rmtree(self.path, ignore_errors=True)
        if not self._committed:
            for path in self._made:  # innermost first
                with contextlib.suppress(OSError):  # never made, or someone else has put a file there meanwhile: theirs to keep
                    path.rmdir()
