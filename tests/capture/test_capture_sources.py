"""Real sources through the thread that reads them: streams on loopback, a video, what fails, and what is left behind."""

import contextlib
import socket
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from ipaddress import IPv4Address
from pathlib import Path

import cv2
import numpy as np
import pytest
from capture_kit import free_port, handles, is_live, native_threads, wait_until
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from skinapp.capture import devices, rtsp
from skinapp.capture.address import parse
from skinapp.capture.choice import CameraChoice, Kind, device_source, make_source
from skinapp.capture.live import LiveCamera, Phase
from skinapp.capture.mjpeg import MjpegSource
from skinapp.capture.opencv import RtspSource, VideoSource
from skinapp.capture.resolutions import Resolution
from skinapp.capture.source import OPEN_S, FrameSource, Picture, Uncontrolled
from skinapp.capture.synthetic import SyntheticSource
from skinapp.core.errors import CameraDenied

SAID_S = 3.0
Live = Callable[..., LiveCamera]


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A key and a certificate for 127.0.0.1 that nobody has signed but itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "scope")])
    now = datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), 1, now - timedelta(1), now + timedelta(1))
    here = x509.SubjectAlternativeName([x509.IPAddress(IPv4Address("127.0.0.1"))])
    signed = made.add_extension(here, critical=False).sign(key, hashes.SHA256())
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    file = tmp_path / "scope.pem"
    file.write_bytes(secret + signed.public_bytes(Encoding.PEM))
    return file


def mjpeg(address: str, user: str = "", password: str = "") -> MjpegSource:
    return MjpegSource(parse(address, user, password))


def rtsp_source(address: str, user: str = "", password: str = "") -> RtspSource:
    return RtspSource(parse(address, user, password))


class TestMjpeg:
    @pytest.mark.parametrize("says_length", [True, False])
    def test_gives_pictures(self, live: Live, serve: Callable, says_length: bool) -> None:
        server = serve(says_length=says_length)
        camera = live(partial(mjpeg, server.address))
        wait_until(lambda: camera.newest is not None and camera.newest.number >= 3)
        assert camera.newest.picture.pixels.shape == (240, 320, 3)
        red, green = camera.newest.picture.pixels[4, 100, :2]
        assert abs(int(red) - 180) < 12
        assert abs(int(green) - 120) < 12

    def test_4k_pictures(self, live: Live, serve: Callable) -> None:
        camera = live(partial(mjpeg, serve(size=(3840, 2160)).address))
        wait_until(lambda: camera.status.size == (3840, 2160))

    def test_cut_is_said_and_mended(self, live: Live, serve: Callable) -> None:
        server = serve()
        camera = live(partial(mjpeg, server.address))
        wait_until(is_live(camera))
        server.stop()
        wait_until(lambda: camera.status.phase is Phase.LOST and bool(camera.status.sentence))
        seen = camera.newest.number
        serve(port=server.port)
        wait_until(is_live(camera))
        wait_until(lambda: camera.newest.number > seen)

    def test_stall_is_said_and_mended(self, live: Live, serve: Callable) -> None:
        server = serve()
        camera = live(partial(mjpeg, server.address))
        wait_until(is_live(camera))
        server.is_stalled.set()
        wait_until(lambda: camera.status.phase is not Phase.LIVE)
        assert camera.status.sentence
        server.is_stalled.clear()
        wait_until(is_live(camera))

    def test_damaged_pictures_among_good_ones_are_passed_over(self, live: Live, serve: Callable) -> None:
        server = serve()
        server.damaged = 3
        camera = live(partial(mjpeg, server.address))
        seen = set()
        wait_until(lambda: seen.add(camera.status.phase) or (camera.newest is not None and camera.newest.number > 20))
        assert seen <= {Phase.CONNECTING, Phase.LIVE}
        assert server.sent >= 30

    def test_damaged_pictures_and_no_others_are_said(self, live: Live, serve: Callable) -> None:
        server = serve()
        server.damaged = 1
        camera = live(partial(mjpeg, server.address))
        wait_until(lambda: "damaged pictures" in camera.status.sentence)
        server.damaged = 0
        wait_until(is_live(camera))

    def test_password(self, live: Live, serve: Callable) -> None:
        server = serve(login="clinic:se cret:/@")
        refused = live(partial(mjpeg, server.address, "clinic", "wrong"))
        wait_until(lambda: refused.status.phase is Phase.DENIED)
        assert "password" in refused.status.sentence
        wait_until(is_live(live(partial(mjpeg, server.address, "clinic", "se cret:/@"))))

    def test_password_as_a_digest_never_in_the_clear(self, live: Live, serve: Callable) -> None:
        server = serve(login="clinic:secret", has_digest=True)
        refused = live(partial(mjpeg, server.address, "clinic", "wrong"))
        wait_until(lambda: refused.status.phase is Phase.DENIED)
        wait_until(is_live(live(partial(mjpeg, server.address, "clinic", "secret"))))
        assert all(said.startswith("Digest") for said in server.seen_logins)

    def test_a_slow_viewer_sees_the_newest_picture(self, serve: Callable) -> None:
        server = serve()
        source = mjpeg(server.address)
        source.open()
        try:
            assert source.read().pixels[4, 100, 0] > 150
            wait_until(lambda: server.sent > 20)  # what nobody looked at
            server.has_changed.set()
            sent = server.sent
            wait_until(lambda: server.sent > sent + 5)
            source.read()
            assert source.read().pixels[4, 100, 0] < 30
        finally:
            source.close()

    @pytest.mark.parametrize("is_trusted", [True, False])
    def test_https(
        self, live: Live, serve: Callable, certificate: Path, monkeypatch: pytest.MonkeyPatch, is_trusted: bool
    ) -> None:
        if is_trusted:
            monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        camera = live(partial(mjpeg, serve(certificate=str(certificate)).address))
        wait_until(lambda: camera.status.phase in (Phase.LIVE, Phase.DENIED))
        assert "certificate" in camera.status.sentence or is_trusted
        assert is_trusted == (camera.status.phase is Phase.LIVE)

    @pytest.mark.parametrize(
        ("path", "words"),
        [("/nothing", "no stream at this address"), ("/page", "no live picture"), ("/moved", "moved to another address")],
    )
    def test_wrong_path(self, live: Live, serve: Callable, path: str, words: str) -> None:
        camera = live(partial(mjpeg, f"http://127.0.0.1:{serve().port}{path}"))
        wait_until(lambda: camera.status.phase is Phase.DENIED)
        assert words in camera.status.sentence


@pytest.mark.slow
class TestRtsp:
    def test_cut_is_said_and_mended(self, live: Live, serve_rtsp: Callable) -> None:
        port = free_port()
        server = serve_rtsp(port)
        camera = live(partial(rtsp_source, f"rtsp://127.0.0.1:{port}/live"))
        wait_until(lambda: camera.newest is not None and camera.newest.number >= 10)
        assert camera.status.size == (640, 480)
        server.kill()
        server.wait()
        wait_until(lambda: camera.status.phase is not Phase.LIVE and bool(camera.status.sentence))
        seen = camera.newest.number
        serve_rtsp(port)
        wait_until(lambda: camera.newest.number > seen)

    def test_password(self, live: Live, serve_rtsp: Callable) -> None:
        port = free_port()
        serve_rtsp(port, "clinic", "secret")
        refused = live(partial(rtsp_source, f"rtsp://127.0.0.1:{port}/live", "clinic", "wrong"))
        wait_until(lambda: refused.status.phase is Phase.DENIED)
        assert "password" in refused.status.sentence
        wait_until(is_live(live(partial(rtsp_source, f"rtsp://127.0.0.1:{port}/live", "clinic", "secret"))))

    def test_wrong_path(self, serve_rtsp: Callable) -> None:
        port = free_port()
        serve_rtsp(port)
        with pytest.raises(CameraDenied, match="no stream at this address"):
            rtsp.check(parse(f"rtsp://127.0.0.1:{port}/other"))

    def test_ten_times_open_and_closed_leaves_nothing(self, serve_rtsp: Callable) -> None:
        port = free_port()
        serve_rtsp(port)
        assert_leaves_nothing(partial(rtsp_source, f"rtsp://127.0.0.1:{port}/live"))


class TestVideo:
    @pytest.fixture
    def video(self, tmp_path: Path) -> str:
        path = str(tmp_path / "Müller.avi")
        writer = cv2.VideoWriter(path, cv2.VideoWriter.fourcc(*"MJPG"), 50, (320, 240))
        for number in range(12):
            writer.write(np.full((240, 320, 3), number * 20, np.uint8))
        writer.release()
        return path

    def test_plays_again_after_its_end(self, live: Live, video: str) -> None:
        camera = live(partial(VideoSource, video))
        wait_until(lambda: camera.newest is not None and camera.newest.number > 20)

    def test_what_is_no_video_is_said(self, live: Live, tmp_path: Path) -> None:
        (tmp_path / "letter.mp4").write_text("Dear colleague")
        camera = live(partial(VideoSource, str(tmp_path / "letter.mp4")))
        wait_until(lambda: camera.status.phase is Phase.DENIED)
        assert "Choose another file" in camera.status.sentence

    @pytest.mark.parametrize("kind", ["address", "play list"])
    def test_video_does_not_reach_for_the_network(self, tmp_path: Path, serve: Callable, kind: str) -> None:
        server = serve()
        (tmp_path / "list.m3u8").write_text(f"#EXTM3U\n#EXTINF:5,\nhttp://127.0.0.1:{server.port}/part.ts\n")
        with pytest.raises(CameraDenied):
            VideoSource(server.address if kind == "address" else str(tmp_path / "list.m3u8")).open()
        assert server.seen_logins == []


def silent_port() -> socket.socket:
    """Takes connections and never answers."""
    listening = socket.socket()
    listening.bind(("127.0.0.1", 0))
    listening.listen()
    return listening


@pytest.mark.parametrize("scheme", ["http", "rtsp"])
@pytest.mark.parametrize("is_silent", [True, False])
def test_nothing_at_the_address_is_said_in_time(live: Live, scheme: str, is_silent: bool) -> None:
    with silent_port() as listening:
        port = listening.getsockname()[1] if is_silent else free_port()
        choice = CameraChoice(Kind.STREAM, f"{scheme}://127.0.0.1:{port}/live")
        camera = live(partial(make_source, choice, lambda *_: "", is_network_allowed=True))
        wait_until(lambda: bool(camera.status.sentence))
    assert OPEN_S < SAID_S  # the program's own limit; a test must not time a shared machine
    assert camera.status.sentence.count(".") <= 2


@pytest.mark.parametrize("scheme", ["http", "rtsp"])
def test_an_answer_byte_by_byte_is_given_up(live: Live, scheme: str) -> None:
    ending = threading.Event()

    def drip(listening: socket.socket) -> None:
        connection, _ = listening.accept()
        with connection, contextlib.suppress(OSError):
            for letter in "HTTP/1.1 200 OK\r\n" if scheme == "http" else "RTSP/1.0 200 OK\r\n":
                connection.sendall(letter.encode())
            while not ending.wait(0.1):
                connection.sendall(b"x")

    with silent_port() as listening:
        dripping = threading.Thread(target=drip, args=[listening])
        dripping.start()
        choice = CameraChoice(Kind.STREAM, f"{scheme}://127.0.0.1:{listening.getsockname()[1]}/live")
        camera = live(partial(make_source, choice, lambda *_: "", is_network_allowed=True))
        try:
            wait_until(lambda: camera.status.phase is Phase.LOST, 10)
            assert "Nothing answers" in camera.status.sentence
        finally:
            ending.set()
            dripping.join()


def test_source_that_is_stuck_in_a_call_is_said_by_the_watch(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    freed = threading.Event()

    class Stuck(Uncontrolled):
        def open(self) -> None: ...

        def read(self) -> Picture:
            if camera.newest is not None:
                freed.wait(60)
            return Picture(np.zeros((64, 64, 3), np.uint8), time.monotonic())

        def close(self) -> None: ...

    began = threading.Event()
    camera: LiveCamera = live(lambda: began.wait() and Stuck())
    began.set()
    wait_until(lambda: camera.newest is not None)
    wait_until(lambda: camera.status.phase is Phase.LOST)
    assert "no new picture" in camera.status.sentence
    freed.set()
    wait_until(is_live(camera))


def assert_leaves_nothing(make: Callable) -> None:
    """Ten times opened and closed: no thread and no handle is left."""

    kept: list[FrameSource] = []  # or Python would close what was forgotten

    def make_and_keep() -> FrameSource:
        kept.append(make())
        return kept[-1]

    def once() -> None:
        camera = LiveCamera(make_and_keep)
        wait_until(lambda: camera.newest is not None)
        assert camera.close(10)

    once()  # libraries open what they keep
    threads, open_before, native = threading.active_count(), handles(), native_threads()
    for _ in range(10):
        once()
    wait_until(lambda: threading.active_count() <= threads)
    wait_until(lambda: handles() <= open_before)
    wait_until(lambda: native_threads() <= native)


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="not run: handles are counted in /proc, which Linux has")
@pytest.mark.parametrize("kind", ["synthetic", "mjpeg"])
def test_ten_times_open_and_closed_leaves_nothing(kind: str, serve: Callable) -> None:
    if kind == "synthetic":
        assert_leaves_nothing(SyntheticSource)
    else:
        assert_leaves_nothing(partial(mjpeg, serve().address))


@pytest.mark.parametrize("size", [(3840, 2160), (640, 640), (97, 301)])
def test_synthetic_pictures_have_any_size(size: tuple[int, int]) -> None:
    source = SyntheticSource(Resolution(*size))
    source.open()
    first = source.read()
    assert first.size == size
    wait_until(lambda: not np.array_equal(source.read().pixels, first.pixels))  # it moves
    source.close()


def test_no_camera_is_said(live: Live, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("skinapp.capture.choice.devices", tuple)
    camera = live(partial(make_source, CameraChoice(), lambda *_: "", is_network_allowed=True))
    wait_until(lambda: camera.status.phase is Phase.LOST)
    assert camera.status.sentence == "No camera is plugged in. It is shown as soon as it is."


def test_a_device_that_is_no_camera_does_not_answer(live: Live) -> None:
    camera = live(partial(device_source, devices.Device("Scope", "/dev/null", (devices.Way(devices.V4L2, 97),))))
    wait_until(lambda: camera.status.phase is Phase.LOST)
    assert camera.status.sentence == "Scope does not answer. Another program may use it: close that one."


def test_network_cameras_can_be_switched_off(serve: Callable) -> None:
    server = serve()
    choice = CameraChoice(Kind.STREAM, server.address)
    with pytest.raises(CameraDenied, match="administrator"):
        make_source(choice, lambda *_: "", is_network_allowed=False)
    assert server.seen_logins == []


@pytest.mark.slow
def test_loopback_device_of_the_kernel(live: Live) -> None:
    found = [device for device in devices.devices() if "loopback" in device.name.lower() or "Dummy" in device.name]
    if not found:
        pytest.skip("not run: this kernel has no v4l2loopback device")
    camera = live(partial(device_source, found[0]))
    wait_until(is_live(camera))
