"""Files are read in bounds, and text of others is made plain."""
from __future__ import annotations

import os

import pytest

from clip_unmix_qgis.bounded import read_bounded
from clip_unmix_qgis.errors import UserError
from clip_unmix_qgis.plain_text import printable, spreadsheet_safe


def test_a_file_within_the_limit_is_read_whole(tmp_path):
    file = tmp_path / "a.csv"
    file.write_bytes(b"x" * 1000)
    assert read_bounded(file, 1000, "table") == b"x" * 1000
    with pytest.raises(UserError, match=r"^The table .*a\.csv is larger than 999 bytes; leave rows out\.$"):
        read_bounded(file, 999, "table", "leave rows out")


def test_a_huge_file_is_refused_without_reading_it(tmp_path):
    file = tmp_path / "huge"
    with file.open("wb") as stream:
        stream.truncate(1 << 40)  # a sparse file: a terabyte to whoever reads it whole
    with pytest.raises(UserError, match="larger than 2 MB"):
        read_bounded(file, 2_000_000, "table")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_what_has_no_end_is_refused(tmp_path):
    os.mkfifo(tmp_path / "pipe")  # nobody writes into it: opening it would wait for ever
    (tmp_path / "link").symlink_to("/dev/zero")
    for path in (tmp_path / "pipe", tmp_path / "link", "/dev/zero", tmp_path):
        with pytest.raises(
            UserError, match=r"^The adapter .* is no file but a folder, a device or a pipe; give a file"
        ):
            read_bounded(path, 1000, "adapter")


@pytest.mark.parametrize("name", ["absent", "nul\0", "long" * 5000])
def test_what_cannot_be_read_is_refused_in_one_short_sentence(tmp_path, name):
    with pytest.raises(UserError, match="cannot be read") as caught:
        read_bounded(str(tmp_path / name), 1000, "record")
    assert len(str(caught.value)) < 400
    assert "\0" not in str(caught.value)


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1"])
def test_a_formula_becomes_text(text):
    assert spreadsheet_safe(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "soil", "a=b", "'=1", "2-3", "тaйга"])
def test_plain_cells_stay(text):
    assert spreadsheet_safe(text) == text


def test_hidden_characters_are_shown_and_long_text_is_cut():
    assert printable("a\x1b[31mb\u202ec") == "a\ufffd[31mb\ufffdc"
    assert printable("почва می\u200cخواهم") == "почва می\u200cخواهم"
    assert printable("x" * 1000, 100) == "x" * 50 + "…" + "x" * 49
