"""A finished run is checked without trust: what was changed is named, with its file."""
from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio

from clip_unmix_qgis.errors import Cancelled, UserError
from clip_unmix_qgis.run import provenance, record_checks, signature
from clip_unmix_qgis.run.request import Request
from clip_unmix_qgis.run.unmix import unmix_scene
from clip_unmix_qgis.run.verify import Answer, verify


@pytest.fixture
def sent(finished, tmp_path):
    return Path(shutil.copytree(finished.folder, tmp_path / "sent"))


def forge(folder: Path, change, *, hashes: bool = False) -> None:
    """Change the record; with `hashes`, let it list the files as they are now."""
    path = folder / "provenance.json"
    record = json.loads(path.read_text(encoding="utf-8"))
    change(record)
    for value in record["outputs"].values() if hashes else ():
        for entry in value if isinstance(value, list) else [value]:
            entry["sha256"] = hashlib.sha256((folder / entry["path"]).read_bytes()).hexdigest()
    path.write_text(json.dumps(record), encoding="utf-8")


def nothing(_record):
    pass


def write(path: Path, change) -> None:
    with rasterio.open(path, "r+") as target:
        target.write(change(target.read()).astype(np.float32))


def test_an_untouched_run_is_reproduced_bit_for_bit(sent, command):
    done = command("verify", sent)
    assert done.status == 0, done.out + done.err
    assert done.out.startswith("untouched and reproduced bit for bit\n")
    assert "the maps' tags, shares and means" in done.out
    assert command("verify", sent, "--no-rerun").out.startswith("untouched; not run again\n")


def test_every_map_carries_the_hash_of_its_record(finished):
    expected = provenance.record_hash(finished.provenance)
    maps = [path for path in finished.folder.iterdir() if path.suffix == ".tif"]
    for path in maps:
        with rasterio.open(path) as source:
            assert source.tags()[provenance.RECORD_TAG] == expected
    assert len(maps) == 11


def test_the_hash_is_that_of_words_input_and_model(finished):
    record = json.loads((finished.folder / "provenance.json").read_text(encoding="utf-8"))
    expected = provenance.record_hash(record)
    record.update(started="x", software={}, quality={}, warnings=[])
    record["input"]["path"] = "elsewhere"
    assert provenance.record_hash(record) == expected
    record["prompts"][1]["label"] = "snow"
    assert provenance.record_hash(record) != expected


class TestTampering:
    @pytest.mark.parametrize("name", ["abundance_02_suelo.tif", "endmembers.csv", "residual.tif"])
    def test_a_file_that_was_changed_is_named(self, sent, name):
        with open(sent / name, "ab") as stream:
            stream.write(b"\0")
        found = verify(sent)
        assert found.answer is Answer.TAMPERED
        assert found.findings == (f"{name} is not the file of the record (its SHA-256 differs)",)

    def test_files_that_are_gone_or_were_added(self, sent):
        (sent / "other.tif").unlink()
        shutil.copy(sent / "abundance_01_grass.tif", sent / "abundance_04_gold.tif")
        found = verify(sent, rerun=False)
        assert found.findings == ("other.tif is missing", "abundance_04_gold.tif is not listed in the record")

    def test_a_map_and_its_hash(self, sent):
        """Whoever changes a map and lists its new hash is betrayed by the means and the sums of the shares."""
        write(sent / "abundance_02_suelo.tif", lambda values: np.where(np.isnan(values), values, 0.5))
        forge(sent, nothing, hashes=True)
        found = verify(sent, rerun=False)
        assert found.answer is Answer.TAMPERED
        assert any("shares are not all within" in finding for finding in found.findings)
        assert any("the mean of abundance_02_suelo.tif is 0.500000" in finding for finding in found.findings)

    def test_a_record_put_beside_the_maps_of_another_run(self, sent, scene, models, tmp_path):
        """The same prompts with another seed: names fit, hashes are made to fit, the record's own hash does not."""
        other = unmix_scene(Request(str(scene), ["grass", "suelo", "water"], tmp_path / "other", seed=1))
        shutil.copy(other.folder / "provenance.json", sent)
        forge(sent, nothing, hashes=True)
        found = verify(sent, rerun=False)
        assert "abundance_01_grass.tif: its tags are not those of the record" in found.findings

    def test_soil_that_became_snow(self, sent):
        def snow(record):
            record["prompts"][1].update(typed="snow", label="snow")
            for part in (record["outputs"], record["quality"]):
                for entries in part.values():
                    for entry in entries if isinstance(entries, list) else ():
                        entry["prompt"] = {"suelo": "snow"}.get(entry["prompt"], entry["prompt"])

        forge(sent, snow)
        found = verify(sent, rerun=False)
        assert found.answer is Answer.TAMPERED
        assert any("tags" in finding for finding in found.findings)
        assert any("endmembers" in finding for finding in found.findings)

    @pytest.mark.parametrize(("sentence", "change"), [
        ("replay command", lambda record: record.update(replay=record["replay"] + "; rm -r ~")),
        ("sum to", lambda record: record["quality"].update(mean_other=0.9)),
        ("not those of the grid", lambda record: record["quality"].update(invalid_pixels=3)),
        ("not of the prompts", lambda record: record["quality"]["presence"].reverse()),
        ("two outputs", lambda record: record["outputs"].update(other=dict(record["outputs"]["residual"]))),
        ("valid pixels", lambda record: record["quality"].update(valid_pixels=6800, invalid_pixels=200)),
        ("the mean of residual.tif", lambda record: record["quality"]["reconstruction_rmse"].update(mean=0.5)),
    ])  # fmt: skip
    def test_a_record_that_does_not_fit_itself_or_the_maps(self, sent, sentence, change):
        forge(sent, change)
        found = verify(sent, rerun=False)
        assert found.answer is Answer.TAMPERED
        assert any(sentence in finding and finding.startswith("provenance.json") for finding in found.findings)

    def test_a_figure_that_only_the_run_can_tell(self, sent):
        forge(sent, lambda record: record["warnings"].append("All is well."))
        assert verify(sent, rerun=False).answer is Answer.UNTOUCHED
        found = verify(sent)
        assert found.answer is Answer.TAMPERED
        assert found.findings == ("provenance.json: warnings is not what the run gives",)


def test_without_the_input_it_says_so(sent, command, finished, monkeypatch, tmp_path):
    def elsewhere(record):
        record["replay"] = record["replay"].replace(record["input"]["path"], "/none.tif")
        record["input"]["path"] = "/none.tif"

    forge(sent, elsewhere)
    done = command("verify", sent)
    assert done.status == 0
    assert "not run again" in done.out.splitlines()[0]
    assert "/none.tif" in done.out
    done = command("verify", sent, "--rerun")
    assert done.status == 1
    assert done.out.startswith("untouched, but not reproduced")
    done = command("verify", sent, "--rerun", "--scene", finished.provenance["input"]["path"])
    assert done.out.startswith("untouched and reproduced bit for bit")


def test_another_version_reproduces_within_the_limit_and_says_why(sent, monkeypatch):
    monkeypatch.setattr(provenance, "plugin_version", lambda: "99.0")
    found = verify(sent)
    assert found.answer is Answer.CLOSE
    assert any("clip_unmix_qgis" in note and "99.0" in note for note in found.notes)


def test_a_folder_without_a_run_is_refused(command, tmp_path):
    done = command("verify", tmp_path)
    assert done.status == 2
    assert done.err.count("\n") == 1


def test_cancel_is_heard_while_files_are_hashed_and_maps_summed(sent, monkeypatch):
    asked = []
    monkeypatch.setattr("clip_unmix_qgis.run.verify.replay", lambda *_, **__: pytest.fail("it went on to the run"))
    with pytest.raises(Cancelled, match="cancelled; nothing was written"):
        verify(sent, is_cancelled=lambda: bool(asked) or asked.append(1) or False)
    monkeypatch.setattr("clip_unmix_qgis.run.verify.at_hand", lambda *_: ([], []))
    with pytest.raises(Cancelled, match="cancelled; nothing was written"):
        verify(sent, is_cancelled=lambda: True)


def test_cancel_in_the_run_leaves_nothing_of_a_verification(sent, monkeypatch):
    from clip_unmix_qgis.run import replay

    cancelled = []
    monkeypatch.setattr(replay, "compare", lambda *given: (cancelled.append(1), given[-1]()))
    with pytest.raises(Cancelled, match="The run was cancelled; nothing was written"):
        verify(sent, is_cancelled=lambda: bool(cancelled))


def test_maps_of_an_earlier_version_carry_no_hash(sent, monkeypatch):
    monkeypatch.setattr(record_checks, "tags", lambda record, folder: ([], False))
    assert any("earlier version" in note for note in verify(sent, rerun=False).notes)


class TestSignature:
    @pytest.fixture
    def keys(self, tmp_path):
        """Private and public key as OpenSSH writes them."""
        ed25519 = pytest.importorskip("cryptography.hazmat.primitives.asymmetric.ed25519")
        from cryptography.hazmat.primitives import serialization as form

        key = ed25519.Ed25519PrivateKey.generate()
        (tmp_path / "id").write_bytes(
            key.private_bytes(form.Encoding.PEM, form.PrivateFormat.OpenSSH, form.NoEncryption())
        )
        public = key.public_key().public_bytes(form.Encoding.OpenSSH, form.PublicFormat.OpenSSH)
        (tmp_path / "id.pub").write_bytes(public)
        (tmp_path / "id.pem").write_bytes(
            key.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, form.BestAvailableEncryption(b"secret"))
        )
        return tmp_path

    def test_it_tells_who_made_a_run(self, sent, keys, command):
        done = command("sign", sent, "--key", keys / "id")
        assert done.status == 0, done.err
        public = signature.public_key(keys / "id.pub")
        assert public in done.out
        done = command("verify", sent, "--no-rerun", "--key", keys / "id.pub")
        assert done.status == 0
        assert f"signed with the Ed25519 key {public}" in done.out

    def test_a_record_that_was_changed_since_is_not_theirs(self, sent, keys):
        signature.sign(sent, keys / "id")
        forge(sent, lambda record: record["warnings"].append("All is well."))
        found = verify(sent, rerun=False)
        assert found.answer is Answer.TAMPERED
        assert "provenance.sig is no signature of this record" in found.findings

    @pytest.mark.parametrize("content", ["{}", "[", '{"schema": "clip_unmix_qgis/signature-1", "algorithm": "none"}'])
    def test_what_is_no_signature(self, sent, keys, content):
        (sent / "provenance.sig").write_text(content)
        assert verify(sent, rerun=False).answer is Answer.TAMPERED

    def test_the_key_that_must_have_signed(self, sent, keys):
        assert verify(sent, rerun=False, key=keys / "id.pub").findings == ("the record is not signed",)

    @pytest.mark.parametrize(("name", "sentence"), [
        ("id.pub", "no key|no private"), ("id.pem", "passphrase"), ("none", "cannot be read"),
    ])  # fmt: skip
    def test_keys_that_cannot_sign(self, sent, keys, name, sentence):
        with pytest.raises(UserError, match=sentence):
            signature.sign(sent, keys / name)

    def test_the_next_run_takes_the_signature_away(self, scene, models, keys):
        folder = keys / "out"
        unmix_scene(Request(str(scene), ["water"], folder))
        signature.sign(folder, keys / "id")
        unmix_scene(Request(str(scene), ["grass"], folder, overwrite=True))
        assert not (folder / "provenance.sig").exists()

    def test_without_the_package_it_is_one_sentence(self, sent, keys, command, monkeypatch):
        monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.asymmetric", None)
        done = command("sign", sent, "--key", keys / "id")
        assert (done.status, done.err.count("\n")) == (2, 1)
        assert "cryptography" in done.err


def test_cryptography_is_loaded_only_where_it_is_used():
    code = "import sys, clip_unmix_qgis.run.verify; assert 'cryptography' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).resolve().parents[3], check=True)
