"""The engine on a tiny model: the same answers as PyTorch, and nothing computed behind the exit."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from onnxruntime.capi.onnxruntime_pybind11_state import RuntimeException
from tiny_engines import random_images, write_tiny_engines
from tiny_model import write_tiny_model

from skinapp.core.errors import EngineUnavailable, ModelError, ModelNotFound, ModelTampered
from skinapp.core.exit_policy import Mode
from skinapp.core.photo import Photo
from skinapp.imaging.read import read_photo
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.device import cores
from skinapp.inference.engines import load_engine
from skinapp.inference.onnx_engine import OnnxNetwork
from skinapp.paths import samples
from skinapp.pipeline import assess


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_engines(tmp_path_factory.mktemp("tiny"))


@pytest.fixture
def photo() -> Photo:
    return read_photo(min(samples().glob("*.jpg")))


class CountedSession:
    """An ONNX Runtime session that notes each run."""

    def __init__(self, session: object, number: int, ran: list[int]) -> None:
        self._session, self._number, self._ran = session, number, ran

    def run(self, *arguments: object) -> object:
        self._ran.append(self._number)
        return self._session.run(*arguments)  # type: ignore[attr-defined]


def counted(folder: Path, engine: str) -> tuple[NetworkClassifier, list[int]]:
    """A classifier, and the list to which every session adds its exit when it runs."""
    loaded, ran = load_engine(engine, "cpu", folder), []
    sessions = [CountedSession(s, k, ran) for k, s in enumerate(loaded.network._sessions, start=1)]
    return NetworkClassifier(OnnxNetwork(sessions), loaded.manifest, loaded.engine), ran


@pytest.mark.parametrize("engine", ["onnx-fp32", "onnx-int8"])
def test_no_segment_behind_the_exit_runs(tmp_path: Path, photo: Photo, engine: str) -> None:
    classifier, ran = counted(write_tiny_engines(tmp_path, thresholds=(None, 0.0, 0.0, 0.0)), engine)
    assert [reading.exit for reading in classifier.predict(photo, Mode.EARLY)] == [1, 2]
    assert ran == [1, 2]
    ran.clear()
    assert [reading.layers_run for reading in classifier.predict(photo, Mode.FULL)] == [1, 2, 3, 4]
    assert ran == [1, 2, 3, 4]


def test_closing_the_iterator_leaves_the_other_segments_alone(folder: Path, photo: Photo) -> None:
    classifier, ran = counted(folder, "onnx-fp32")
    steps = assess(photo, classifier, Mode.FULL)
    next(steps)
    next(steps)
    steps.close()
    assert ran == [1, 2]


def test_float32_gives_the_answers_of_torch(folder: Path) -> None:
    torch_engine, onnx_engine = (load_engine(e, "cpu", folder) for e in ("torch-fp32", "onnx-fp32"))
    for path in sorted(samples().glob("*.jpg")):
        photo = read_photo(path)
        for mode in Mode:
            expected, found = (_assessed(engine, photo, mode) for engine in (torch_engine, onnx_engine))
            assert found.decision.level == expected.decision.level
            assert len(found.readings) == len(expected.readings)
            for one, other in zip(found.readings, expected.readings, strict=True):
                np.testing.assert_allclose(one.probabilities, other.probabilities, atol=1e-4)


def test_whole_numbers_give_nearly_the_answers_of_torch(folder: Path) -> None:
    torch_engine, int8 = (load_engine(e, "cpu", folder) for e in ("torch-fp32", "onnx-int8"))
    images = random_images(4, seed=7).numpy()
    for one, other in zip(int8.network.exits(images[:1]), torch_engine.network.exits(images[:1]), strict=True):
        assert 0 < np.abs(one.logits - other.logits).max() < 0.1


def test_a_batch_gives_what_its_pictures_give_alone(folder: Path) -> None:
    network = load_engine("onnx-fp32", "cpu", folder).network
    images = random_images(3).numpy()
    alone = [list(network.exits(image[None], attention=True)) for image in images]
    for number, together in enumerate(network.exits(images, attention=True)):
        for name in ("logits", "features", "tokens", "attention"):
            expected = np.concatenate([getattr(outputs[number], name) for outputs in alone])
            np.testing.assert_allclose(getattr(together, name), expected, atol=1e-5)


def test_attention_and_tokens_are_those_of_torch(folder: Path) -> None:
    engines = [load_engine(e, "cpu", folder).network for e in ("onnx-fp32", "torch-fp32")]
    images = random_images(2).numpy()
    for one, other in zip(*(engine.exits(images, attention=True) for engine in engines), strict=True):
        for name in ("logits", "features", "tokens", "attention"):
            np.testing.assert_allclose(getattr(one, name), getattr(other, name), atol=1e-5)


@pytest.mark.parametrize("name", ["fp32-segment3.onnx", "weights.safetensors"])
def test_changed_file_is_refused(tmp_path: Path, name: str) -> None:
    file = write_tiny_engines(tmp_path) / name
    data = bytearray(file.read_bytes())
    data[-100] ^= 1
    file.write_bytes(data)
    with pytest.raises(ModelTampered, match=f"{name} of model “tiny” is not the file"):
        load_engine("onnx-fp32", "cpu", tmp_path)


def test_missing_graph_is_refused(tmp_path: Path) -> None:
    (write_tiny_engines(tmp_path) / "int8-segment2.onnx").unlink()
    with pytest.raises(ModelNotFound, match=r"int8-segment2\.onnx cannot be read"):
        load_engine("onnx-int8", "cpu", tmp_path)


def test_model_without_graphs_is_no_reason_for_another_engine(tmp_path: Path) -> None:
    write_tiny_model(tmp_path)
    with pytest.raises(EngineUnavailable, match="has no graphs for engine onnx-fp32"):
        load_engine("onnx-fp32", "cpu", tmp_path)


def test_absent_device_is_an_error(folder: Path) -> None:
    with pytest.raises(EngineUnavailable, match="Device cuda was asked for, but there is none"):
        load_engine("onnx-fp32", "cuda", folder)


def test_device_whose_driver_fails_is_refused_by_name_and_left_out_under_auto(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What ONNX Runtime raises then is no RuntimeError."""
    real = onnxruntime.InferenceSession

    def start(graph: bytes, options: object, providers: list[str], *, enable_fallback: int) -> object:
        assert not enable_fallback, "it would speak on standard output"
        if "CUDAExecutionProvider" in providers:
            raise RuntimeException("CUDA failure 35")
        return real(graph, options, providers)

    monkeypatch.setattr(onnxruntime, "InferenceSession", start)
    monkeypatch.setattr(onnxruntime, "get_available_providers", lambda: ["CUDAExecutionProvider", "CPUExecutionProvider"])
    with pytest.raises(EngineUnavailable, match="Device cuda was asked for, but it failed to start"):
        load_engine("onnx-fp32", "cuda", folder)
    assert load_engine("onnx-fp32", "auto", folder).engine.note == "The CPU is used: CUDA was found but failed to start."


def test_what_is_no_graph_is_a_model_error() -> None:
    with pytest.raises(ModelError, match="cannot be run by ONNX Runtime"):
        OnnxNetwork.of([b"not a graph"])


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads where Linux lists them")
def test_segments_share_their_threads(folder: Path) -> None:
    running = Path("/proc/self/task")
    before = len(list(running.iterdir()))
    networks = [load_engine("onnx-fp32", "cpu", folder) for _ in range(2)]
    assert len(list(running.iterdir())) - before < cores(), f"{len(networks)} networks of four segments"


@pytest.mark.skipif(cores() < 2, reason="one thread is all of them")
def test_folder_may_be_triaged_in_the_process_that_chooses_the_engine(folder: Path, tmp_path: Path) -> None:
    """ONNX Runtime refuses threads of a session's own once there is a shared pool: the check must not make one."""
    program = f"""
from pathlib import Path
from skinapp import paths
paths.user_cache = lambda: Path({str(tmp_path)!r})
from skinapp.inference import load_classifier, onnx_engine
folder = Path({str(folder)!r})
load_classifier("auto", "cpu", folder, 1)
assert not onnx_engine._shared.is_set(), "one photo on one thread"
load_classifier("onnx-fp32", "cpu", folder)
assert onnx_engine._shared.is_set()
load_classifier("onnx-int8", "cpu", folder, 1)
"""
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize(
    ("engine", "absent"), [("onnx-fp32", "torch"), ("onnx-int8", "torch"), ("auto", "torch"), ("torch-fp32", "onnxruntime")]
)
def test_engines_leave_each_others_library_out(folder: Path, tmp_path: Path, engine: str, absent: str) -> None:
    program = f"""
import sys
from pathlib import Path
from skinapp import paths
paths.user_cache = lambda: Path({str(tmp_path)!r})
from skinapp.core.exit_policy import Mode
from skinapp.imaging.read import read_photo
from skinapp.inference import load_classifier
classifier = load_classifier({engine!r}, "cpu", Path({str(folder)!r}))
readings = list(classifier.predict(read_photo(min(paths.samples().glob("*.jpg"))), Mode.FULL))
assert len(readings) == 4
assert {absent!r} not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def _assessed(classifier: NetworkClassifier, photo: Photo, mode: Mode) -> object:
    steps = assess(photo, classifier, mode)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
