"""Addresses, choices, passwords, bursts and photo files."""

import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import cv2
import numpy as np
import pytest
from file_keyring import FileKeyring
from PIL import ExifTags, Image

from skinapp import selfcheck_command
from skinapp.capture import login
from skinapp.capture.address import parse
from skinapp.capture.burst import Burst
from skinapp.capture.check import CameraCheck, check_cameras
from skinapp.capture.choice import CameraChoice, Kind, read_choice, write_choice
from skinapp.capture.devices import Device, Way
from skinapp.capture.focus import focus
from skinapp.capture.live import Frame
from skinapp.capture.passwords import Keeping, keep_password, password_of
from skinapp.capture.photo_file import CapturedPhoto, photo_name, turned
from skinapp.capture.resolutions import Resolution
from skinapp.capture.source import Picture
from skinapp.core.errors import CameraDenied, CameraError
from skinapp.core.site import CAREFUL, ReadSite, Site
from skinapp.imaging.read import decode_photo
from skinapp.inference.choice import Choice
from skinapp.paths import samples

AT = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)


def sample() -> np.ndarray:
    return decode_photo(min(samples().glob("*.jpg")).read_bytes(), "").pixels


@pytest.mark.parametrize(
    "text",
    [
        *("", "camera", "ftp://host/x", "http:///x", "http://host:99999/", "http://ho st/", "http://h/\nX: y"),
        *("rtsp://clinic:12#34@host/live", "http://clinic:12/34@host/video"),  # a password must be written with %23, %2F
    ],
)
def test_what_is_no_address_is_said(text: str) -> None:
    with pytest.raises(CameraDenied, match="no address of a camera"):
        parse(text)


def test_password_stands_in_nothing_but_what_connects() -> None:
    address = parse("rtsp://clinic:p%40ss@[fe80::1]:8554/live?x=1")
    assert address.plain == "rtsp://[fe80::1]:8554/live?x=1"
    assert "p@ss" not in repr(address)
    assert (address.user, address.password) == ("clinic", "p@ss")
    assert parse(address.with_password) == address


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("http://cam/video?user=a&password=geheim&x=1", "http://cam/video?user=a&password=***&x=1"),
        ("http://cam/v.cgi?loginuse=a&loginpas=geheim", "http://cam/v.cgi?loginuse=a&loginpas=***"),
        ("rtsp://cam/user=a&password=geheim&channel=1&stream=0.sdp", "rtsp://cam/user=a&password=***&channel=1&stream=0.sdp"),
        ("rtsp://cam/live?Token=geheim", "rtsp://cam/live?Token=***"),
    ],
)
def test_password_within_the_path_is_never_shown(text: str, plain: str) -> None:
    address = parse(text)
    assert address.plain == plain
    assert "geheim" not in repr(address)
    assert address.uri == text
    assert address.has_secret_path
    assert not address.is_incomplete
    kept = parse(plain)
    assert kept.plain == plain
    assert kept.is_incomplete
    assert not kept.has_secret_path


def test_letters_that_no_address_may_hold_are_written_as_browsers_do() -> None:
    assert parse("http://host/vidéo?a=1&b=%20").path == "/vid%C3%A9o?a=1&b=%20"


@pytest.mark.parametrize(
    ("algorithm", "response"),
    [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ],
)
def test_digest_is_that_of_the_standards_example(monkeypatch: pytest.MonkeyPatch, algorithm: str, response: str) -> None:
    """RFC 7616, section 3.9.1."""
    monkeypatch.setattr("secrets.token_hex", lambda _: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ")
    nonce = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v"
    challenge = f'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm={algorithm}, nonce="{nonce}"'
    address = parse("http://www.example.org/dir/index.html", "Mufasa", "Circle of Life")
    said = login.answer(["Basic realm=x", challenge], address, "GET", address.path)
    assert said.startswith("Digest ")
    assert f'response="{response}"' in said
    assert "Circle" not in said


@pytest.mark.parametrize(
    "challenge",
    ["", "Digest", "Digest realm", "Digest realm=", 'Digest realm="x"', 'Digest realm="x", nonce="y", algorithm=SHA-512'],
)
def test_challenge_that_is_none_is_answered_plainly(challenge: str) -> None:
    assert login.answer([challenge], parse("http://host/", "a", "b"), "GET", "/") == "Basic YTpi"


def test_choice_is_remembered_without_videos(tmp_path: Path) -> None:
    file = tmp_path / "new" / "camera.json"
    choice = CameraChoice(Kind.STREAM, "http://host/video", "clinic", quarters=1, burst=5, width_px=1920, height_px=1080)
    write_choice(file, choice)
    write_choice(file, CameraChoice(Kind.VIDEO, "/home/Zacharopoulou.mp4"))
    assert read_choice(file) == choice
    assert "Zacharopoulou" not in file.read_text()


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]"]
    + [
        f'{{"kind": {more}}}'
        for more in (
            '"warp"',
            '"device", "burst": 3',
            '"device", "x": 1',
            '"device", "width_px": "4K"',
            '"device", "quarters": 4',
        )
    ],
)
def test_damaged_choice_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "camera.json").write_text(text)
    assert read_choice(tmp_path / "camera.json") == CameraChoice()


def test_password_goes_to_the_key_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring

    monkeypatch.setattr("skinapp.capture.passwords._entered", {})
    before = keyring.get_keyring()
    keyring.set_keyring(FileKeyring())
    try:
        keep_password("http://host/video", "clinic", "secret")
        monkeypatch.setattr("skinapp.capture.passwords._entered", {})
        assert password_of("http://host/video", "clinic") == "secret"
        assert password_of("http://host/video", "other") == ""
        assert "secret" in json.dumps(json.loads((tmp_path / "keys.json").read_text()))
    finally:
        keyring.set_keyring(before)


def test_password_that_is_entered_counts_at_once_and_is_kept_meanwhile() -> None:
    failed: list[CameraError] = []
    keeping = Keeping("http://host/other", "clinic", "secret", failed.append)
    assert password_of("http://host/other", "clinic") == "secret"
    assert keeping.close(30)
    assert failed == []
    assert FileKeyring().get_password("SkinApp camera", "clinic@http://host/other") == "secret"


def test_sharp_picture_scores_more_and_shows_more_edges() -> None:
    sharp = focus(sample())
    soft = focus(np.asarray(cv2.GaussianBlur(sample(), (0, 0), 3), np.uint8))
    assert sharp.score > 2 * soft.score
    assert sharp.edges.mean() > soft.edges.mean()


def test_sharpest_of_a_burst_is_kept() -> None:
    burst = Burst(3)
    frames = [
        Frame(number, Picture(pixels, 0.0), focus(pixels))
        for number, pixels in enumerate(
            [cv2.GaussianBlur(sample(), (0, 0), 4), sample(), cv2.GaussianBlur(sample(), (0, 0), 2)], 1
        )
    ]
    for frame in (frames[0], frames[0], *frames[1:]):
        assert not burst.is_done
        burst.take(frame)
    assert burst.is_done
    assert burst.best is frames[1]


def test_captured_photo_is_as_seen_and_says_when_and_no_more() -> None:
    pixels = turned(sample(), 1, is_mirrored=True)
    data = CapturedPhoto(pixels, AT, is_synthetic=True).load()
    photo = decode_photo(data, "")
    assert photo.pixels.shape == (sample().shape[1], sample().shape[0], 3)
    assert np.abs(photo.pixels.astype(int) - pixels).mean() < 2
    assert np.array_equal(pixels[0, -1], sample()[0, -1])  # mirrored, then turned: the corner that stays
    assert photo.is_synthetic
    with Image.open(io.BytesIO(data)) as image:
        exif = image.getexif()
        assert set(exif) == {ExifTags.Base.Software, ExifTags.Base.DateTime, ExifTags.IFD.Exif}
        assert exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] == "2026:03:04 05:06:07"
        assert exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.OffsetTimeOriginal] == "+00:00"
        assert "icc_profile" in image.info
    assert photo_name(AT) == "Camera 2026-03-04 05.06.07"


def test_captured_photo_is_encoded_once() -> None:
    captured = CapturedPhoto(sample(), AT, is_synthetic=False)
    assert captured.load() is captured.load()
    assert not decode_photo(captured.load(), "").is_synthetic


def test_check_lets_no_network_camera_in_where_they_are_off(serve: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("skinapp.selfcheck_command.check_cameras", list)
    server = serve(login="clinic:secret")
    address = server.address.replace("//", "//clinic:secret@")
    [open_] = selfcheck_command._cameras(address, ReadSite(Site()))
    [closed] = selfcheck_command._cameras(address, ReadSite(CAREFUL))
    assert open_.works
    assert "secret" not in repr(open_)
    assert "administrator" in closed.note
    assert len(server.seen_logins) == 1


def test_check_opens_each_camera_once_and_says_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    offers = (Resolution(1280, 720, 30, "MJPG"),)
    monkeypatch.setattr("skinapp.capture.check.devices", lambda: (Device("Scope", "/dev/video97", (Way(200, 97),), offers),))
    synthetic, scope = check_cameras()
    assert synthetic.works
    assert (synthetic.width_px, synthetic.height_px) == (1280, 960)
    assert synthetic.per_second > 0
    assert (scope.name, scope.works, scope.note) == ("Scope", False, "Scope is not plugged in.")
    assert scope.offers == offers


def test_table_names_a_camera_as_its_maker_does() -> None:
    offers = (Resolution(1280, 720, 30, "MJPG"), Resolution(640, 480))
    camera = CameraCheck("Scope [usb-1] [/x]", False, note="Scope [usb-1] is not plugged in.", offers=offers)
    computing = selfcheck_command.Computing([], {}, Choice("onnx-fp32", "cpu", ""))
    written = selfcheck_command._table(computing, [camera], "")
    assert "[usb-1]" in written
    assert "[/x]" in written
    assert "0 a second" not in written.replace("30 a second", "")
