"""Signed model packs: what is let in, what is refused with a sentence, and what stands beside a site's own answers."""

import csv
import json
import os
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from tiny_model import write_tiny_model

from skinapp import __main__, paths
from skinapp.core.errors import ModelTampered
from skinapp.model import installed
from skinapp.model.manifest import read_manifest
from skinapp.model.pack import CONTENTS, SIGNATURE, write_pack
from skinapp.model.trust import trusted_keys

ROOT = Path(__file__).parents[2]
SHIPPED = read_manifest(paths.default_model()).created
SAMPLE = min(paths.samples().glob("*.jpg"))


class Site:
    """A computer with its own machine folders, an administrator or a user, and a clinic's key that is trusted."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._monkeypatch, self._capsys = folder, monkeypatch, capsys
        self.key = Ed25519PrivateKey.generate()
        self.be_administrator(True)
        assert self.run("models", "trust", self.public_key(self.key))[0] == 0

    def be_administrator(self, is_one: bool) -> None:
        for module in (installed, sys.modules["skinapp.models_command"]):
            self._monkeypatch.setattr(module, "is_administrator", lambda: is_one)

    def public_key(self, key: Ed25519PrivateKey) -> Path:
        file = self.folder / "public.pem"
        file.write_bytes(key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
        return file

    def pack(self, created: str = "2030-01-01", key: Ed25519PrivateKey | None = None) -> Path:
        model = write_tiny_model(self.folder / f"model-{created}")
        manifest = json.loads((model / "manifest.json").read_text())
        (model / "manifest.json").write_text(json.dumps(manifest | {"created": created}))
        file = self.folder / f"tiny-{created}.skinmodel"
        write_pack(model, key or self.key, file)
        return file

    def run(self, *arguments: str | Path) -> tuple[int, str, str]:
        """Exit code, standard output and standard error of the real main()."""
        self._capsys.readouterr()
        self._monkeypatch.setattr(sys, "argv", ["skinapp", *map(str, arguments)])
        code = __main__.main()
        out, err = self._capsys.readouterr()
        return code, out, err


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Site:
    from skinapp import models_command

    assert models_command
    monkeypatch.setattr(sys.stdout, "reconfigure", lambda **_: None, raising=False)
    monkeypatch.setattr(sys.stderr, "reconfigure", lambda **_: None, raising=False)
    return Site(tmp_path, monkeypatch, capsys)


def refused(answer: tuple[int, str, str], words: str) -> bool:
    code, out, err = answer
    return (code, out, err.count("\n")) == (2, "", 1) and words in err


def rewritten(pack: Path, change: Callable[[dict[str, bytes]], object], **zip_options: int) -> Path:
    with zipfile.ZipFile(pack) as old:
        files = {name: old.read(name) for name in old.namelist()}
    change(files)
    with zipfile.ZipFile(pack, "w", **zip_options) as new:
        for name, data in files.items():
            new.writestr(name, data)
    return pack


def test_pack_of_the_site_is_verified_installed_and_used(site: Site) -> None:
    pack = site.pack()
    code, out, _ = site.run("models", "verify", pack)
    assert code == 0
    assert "signed by this site: locally trained, not validated" in out
    assert site.run("models", "install", pack)[0] == 0
    code, out, _ = site.run("models", "list")
    assert out.startswith("in use: tiny of 2030-01-01 (locally trained, not validated)\n")


def test_answers_of_a_site_model_are_marked_in_table_and_report(site: Site, tmp_path: Path) -> None:
    site.run("models", "install", site.pack())
    code, out, err = site.run("triage", SAMPLE, "--engine", "torch-fp32", "--reports", tmp_path / "reports")
    assert code == 0, err
    (row,) = csv.DictReader(out.splitlines())
    assert row["model"] == "tiny (locally trained, not validated)"
    (report,) = (tmp_path / "reports").iterdir()
    document = pypdfium2.PdfDocument(report)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert "locally trained, not validated" in text
    assert "LOCALLY TRAINED, NOT VALIDATED" in text


def test_model_signed_by_the_project_carries_no_mark(site: Site, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    project = Ed25519PrivateKey.generate()
    (tmp_path / "resources" / "trust").mkdir(parents=True)
    site.public_key(project).rename(tmp_path / "resources" / "trust" / "project.pem")
    monkeypatch.setattr(paths, "resources", lambda: tmp_path / "resources")
    _, out, _ = site.run("models", "install", site.pack(key=project))
    assert "signed by the project" in out
    assert site.run("models", "list")[1].startswith("in use: tiny of 2030-01-01\n")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda files: files.pop(SIGNATURE), "is not signed"),
        (lambda files: files.update({SIGNATURE: bytes(64)}), "signed by nobody"),
        (lambda files: files.update({CONTENTS: files[CONTENTS].replace(b"2030", b"2031")}), "was changed"),
        (lambda files: files.update({"weights.safetensors": files["weights.safetensors"][:-1] + b"?"}), "is not the file"),
        (lambda files: files.update({"extra.bin": b""}), "does not hold the files"),
        (lambda files: files.pop("weights.safetensors"), "does not hold the files"),
        (lambda files: files.update({"../evil": b""}), "does not hold the files"),
    ],
)
def test_tampered_pack_is_refused_and_leaves_nothing(site: Site, change: Callable[..., object], words: str) -> None:
    pack = rewritten(site.pack(), change)
    for action in ("verify", "install"):
        assert refused(site.run("models", action, pack), words)
    assert not [p for p in (site.folder / "machine_models").iterdir() if p.name != installed.RECORD]


@pytest.mark.parametrize("data", [b"", b"no zip", b"\x80\x04pickle"])
def test_file_that_is_no_pack_is_refused(site: Site, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.skinmodel").write_bytes(data)
    assert refused(site.run("models", "install", tmp_path / "x.skinmodel"), "is not a model pack")
    assert refused(site.run("models", "install", tmp_path / "absent"), "There is no file “absent”")


def test_compressed_pack_is_refused_before_it_is_unpacked(site: Site) -> None:
    pack = rewritten(site.pack(), lambda _: None, compression=zipfile.ZIP_DEFLATED)
    assert refused(site.run("models", "verify", pack), "is not a model pack")


@pytest.mark.parametrize(
    "change",
    [
        lambda data: data + b"\n",
        lambda data: data + bytes(70_000),
        lambda data: b"MZ" + data,
        lambda data: data[:-2] + b"\x04\x00more",  # a comment of the zip file
        lambda data: data.replace(b"\x21\x00", b"\x22\x00", 1),  # the date of a file in it
    ],
    ids=["byte behind", "many bytes behind", "in front", "comment", "date"],
)
def test_byte_that_is_not_signed_is_refused(site: Site, change: Callable[[bytes], bytes]) -> None:
    pack = site.pack()
    before = pack.read_bytes()
    pack.write_bytes(change(before))
    assert pack.read_bytes() != before
    for action in ("verify", "install"):
        code, out, err = site.run("models", action, pack)
        assert (code, out, err.count("\n")) == (2, "", 1)
        assert "Get the pack again." in err


def test_every_flipped_byte_of_the_signed_part_is_seen(site: Site) -> None:
    pack = site.pack()
    data = pack.read_bytes()
    start = data.index(b'{\n "format"')
    for position in range(start, start + 200, 7):
        pack.write_bytes(data[:position] + bytes([data[position] ^ 1]) + data[position + 1 :])
        code, _, err = site.run("models", "verify", pack)
        assert (code, err.count("\n")) == (2, 1), position


def test_pack_of_a_stranger_is_refused(site: Site) -> None:
    assert refused(site.run("models", "install", site.pack(key=Ed25519PrivateKey.generate())), "whom this computer trusts")


def test_older_model_is_for_administrators_and_recorded(site: Site) -> None:
    site.run("models", "install", site.pack("2030-01-01"))
    older = site.pack("2029-01-01")
    site.be_administrator(False)
    assert refused(site.run("models", "install", older), "Only administrators")
    site.be_administrator(True)
    assert site.run("models", "install", older)[0] == 0
    lines = (site.folder / "machine_models" / installed.RECORD).read_text().splitlines()
    assert [(line["action"], line.get("is_older")) for line in map(json.loads, lines)] == [
        ("trusted", None),
        ("installed", False),
        ("installed", True),
    ]
    assert "tiny of 2029-01-01" in site.run("models", "list")[1]


def test_user_installs_for_oneself_unless_the_machine_has_a_model(site: Site) -> None:
    site.be_administrator(False)
    assert "for this user" in site.run("models", "install", site.pack("2030-01-01"))[1]
    assert (site.folder / "user_models" / installed.IN_USE).exists()
    site.be_administrator(True)
    assert "for this computer" in site.run("models", "install", site.pack("2031-01-01"))[1]
    site.be_administrator(False)
    assert refused(site.run("models", "install", site.pack("2032-01-01")), "An administrator has chosen")
    assert "tiny of 2031-01-01" in site.run("models", "list")[1]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no umask")
def test_what_an_administrator_installs_users_can_read_whatever_the_umask(site: Site) -> None:
    before = os.umask(0o077)
    try:
        assert site.run("models", "trust", site.public_key(Ed25519PrivateKey.generate()))[0] == 0
        assert site.run("models", "install", site.pack())[0] == 0
        assert os.umask(0o077) == 0o077
    finally:
        os.umask(before)
    laid = [p for folder in (paths.machine_models(), paths.machine_config() / "keys") for p in (folder, *folder.rglob("*"))]
    assert len(laid) > 5
    assert {stat.S_IMODE(p.stat().st_mode) for p in laid if p.is_dir()} == {0o755}
    assert {stat.S_IMODE(p.stat().st_mode) for p in laid if p.is_file()} == {0o644}


def test_only_an_administrator_adds_keys(site: Site) -> None:
    site.be_administrator(False)
    assert refused(site.run("models", "trust", site.public_key(Ed25519PrivateKey.generate())), "Only an administrator")


def test_other_kinds_of_keys_are_refused(site: Site, tmp_path: Path) -> None:
    rsa = generate_private_key(65537, 2048).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (tmp_path / "rsa.pem").write_bytes(rsa)
    (tmp_path / "text.pem").write_text("hello")
    assert refused(site.run("models", "trust", tmp_path / "rsa.pem"), "is not an Ed25519 key")
    assert refused(site.run("models", "trust", tmp_path / "text.pem"), "is not a public key")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("weights.safetensors", "is not the file"),
        ("manifest.json", "was changed"),
        (CONTENTS, "was changed"),
        (SIGNATURE, "was changed"),
    ],
)
def test_installed_model_that_was_changed_is_never_used(site: Site, name: str, words: str) -> None:
    site.run("models", "install", site.pack())
    (folder,) = [p for p in (site.folder / "machine_models").iterdir() if p.is_dir()]
    data = bytearray((folder / name).read_bytes())
    data[-1] ^= 1
    (folder / name).write_bytes(data)
    assert refused(site.run("triage", SAMPLE, "--engine", "torch-fp32"), words)


@pytest.mark.parametrize("name", ["weights.safetensors", "card.md"])
@pytest.mark.parametrize("is_gone", [True, False])
def test_list_shows_a_damaged_file_of_the_installed_model(site: Site, name: str, is_gone: bool) -> None:
    model = write_tiny_model(site.folder / "with-card")
    (model / "card.md").write_text("A model.")
    write_pack(model, site.key, site.folder / "own.skinmodel")
    assert site.run("models", "install", site.folder / "own.skinmodel")[0] == 0
    assert site.run("models", "list")[0] == 0
    (folder,) = [p for p in (site.folder / "machine_models").iterdir() if p.is_dir()]
    (folder / name).unlink() if is_gone else (folder / name).write_bytes(b"?")
    assert refused(site.run("models", "list"), f"is damaged: {name}. ")


@pytest.mark.parametrize("how", ["graph", "list"])
def test_selfcheck_tells_of_the_machine_also_with_a_damaged_model(site: Site, how: str) -> None:
    site.run("models", "install", site.pack())
    folder = installed.used_model().folder
    for file in [folder / "pack.json"] if how == "list" else [*folder.glob("*.onnx"), folder / "weights.safetensors"]:
        file.write_bytes(file.read_bytes() + b" ")
    code, out, err = site.run("selfcheck", "--json")
    told = json.loads(out)
    assert (code, err) == (2, f"skinapp: {told['model']['problem']}\n")
    assert told["auto"] is None
    assert {part["name"] for part in told["parts"]} >= {"worklist encryption", "report fonts"}
    assert told["machine_settings"] == "fine"
    assert "auto is nothing" in site.run("selfcheck")[1]


def test_list_shows_damaged_graphs_of_the_model_that_ships(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = shutil.copytree(paths.default_model(), site.folder / "shipped")
    monkeypatch.setattr(paths, "default_model", lambda: shipped)
    assert site.run("models", "list")[0] == 0
    for name in ("int8-segment1.onnx", "fp32-segment6.onnx"):
        data = bytearray((shipped / name).read_bytes())
        data[len(data) // 2] ^= 1
        (shipped / name).write_bytes(data)
    answer = site.run("models", "list")
    assert refused(answer, "int8-segment1.onnx")
    assert refused(answer, "fp32-segment6.onnx")


def test_reset_goes_back_to_the_model_that_ships_also_from_a_damaged_one(site: Site) -> None:
    site.run("models", "install", site.pack())
    (folder,) = [p for p in (site.folder / "machine_models").iterdir() if p.is_dir()]
    (folder / SIGNATURE).unlink()
    assert refused(site.run("models", "list"), "incomplete")
    assert site.run("models", "reset")[:2] == (0, f"In use from the next start on: skinvit6 of {SHIPPED}.\n")
    assert site.run("models", "list")[1].startswith(f"in use: skinvit6 of {SHIPPED}\n")
    last = (site.folder / "machine_models" / "record.jsonl").read_text().splitlines()[-1]
    assert json.loads(last)["action"] == "reset"


def test_user_does_not_go_back_to_an_older_model_by_reset(site: Site) -> None:
    site.be_administrator(False)
    site.run("models", "install", site.pack())
    assert refused(site.run("models", "reset"), "Only administrators go back")
    assert "2030-01-01" in site.run("models", "list")[1]


def test_model_whose_key_is_no_longer_trusted_is_not_used(site: Site) -> None:
    site.run("models", "install", site.pack())
    for key in (site.folder / "machine_config" / "keys").iterdir():
        key.unlink()
    assert refused(site.run("models", "list"), "whom this computer trusts")


def test_damaged_model_is_not_packed(site: Site) -> None:
    model = write_tiny_model(site.folder / "damaged")
    data = bytearray((model / "weights.safetensors").read_bytes())
    data[-1] ^= 1
    (model / "weights.safetensors").write_bytes(data)
    with pytest.raises(ModelTampered, match="Nothing was packed"):
        write_pack(model, site.key, site.folder / "damaged.skinmodel")
    assert not (site.folder / "damaged.skinmodel").exists()


def test_same_model_and_key_make_the_same_pack(site: Site) -> None:
    assert site.pack().read_bytes() == site.pack().read_bytes()


def test_a_clinic_signs_its_own_model_on_the_command_line(site: Site, tmp_path: Path) -> None:
    model = write_tiny_model(tmp_path / "own")
    assert site.run("train", "key", tmp_path / "clinic.key")[0] == 0
    assert (tmp_path / "clinic.key").stat().st_mode & 0o077 == 0
    assert site.run("train", "key", tmp_path / "clinic.key")[0] == 2, "a key is never overwritten"
    assert site.run("train", "pack", "--model", model, tmp_path / "clinic.key", tmp_path / "own.skinmodel")[0] == 0
    assert refused(site.run("models", "verify", tmp_path / "own.skinmodel"), "whom this computer trusts")
    assert site.run("models", "trust", tmp_path / "clinic.key.pub")[0] == 0
    assert site.run("models", "verify", tmp_path / "own.skinmodel")[0] == 0
    wrong = site.run("train", "pack", "--model", model, tmp_path / "clinic.key.pub", tmp_path / "x.skinmodel")
    assert (wrong[0], "cannot be read as a private key" in wrong[2]) == (2, True)


def test_the_project_ships_its_public_key_and_no_private_one() -> None:
    keys = [key for key in trusted_keys() if key.is_project]
    assert len(keys) == 1
    listed = subprocess.run(["git", "ls-files", "-z"], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    files = [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]
    mark = b"PRIVATE " + b"KEY-----"
    assert [file.name for file in files if mark in file.read_bytes()] == []
