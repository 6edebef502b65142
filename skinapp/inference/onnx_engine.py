"""ONNX Runtime: a session for each exit segment, so that what lies behind an exit is never computed. Needs no PyTorch."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

import onnxruntime
from onnxruntime.capi import onnxruntime_pybind11_state as errors

from skinapp.core.assessment import EngineInfo
from skinapp.core.errors import EngineUnavailable, ModelError
from skinapp.core.language import tr
from skinapp.inference.classifier import NetworkClassifier
from skinapp.inference.device import Accelerator, choose_device, cores
from skinapp.inference.explainer import NetworkExplainer, stored_weights
from skinapp.inference.gate_model import read_gate
from skinapp.inference.network import ExitOutput, Floats
from skinapp.model.manifest import WEIGHTS_NAME, Manifest, Precision, read_manifest
from skinapp.model.verified import read_verified

# Those beside the CPU were not run on hardware: developed without a graphics processor.
PROVIDERS: Mapping[str, str] = {
    "cuda": "CUDAExecutionProvider",
    "mps": "CoreMLExecutionProvider",
    "directml": "DmlExecutionProvider",
    "cpu": "CPUExecutionProvider",
}
OUTPUTS = ("logits", "features", "tokens")
UNUSABLE = (errors.Fail, errors.InvalidArgument, errors.InvalidGraph, errors.InvalidProtobuf, errors.NotImplemented)
"""What ONNX Runtime raises for a file that is not a graph, or that it cannot run."""
NOT_STARTED = (*UNUSABLE, errors.EPFail, errors.EngineError, errors.RuntimeException)
"""What it raises beside these, none of them a RuntimeError, where a graphics processor or its driver is not what it needs."""

PAIRS_FIT = "The sum of any two products of bytes fits in 16 bits."
"""The note in a graph of whole numbers that is exact on every processor as it is."""

_shared = threading.Event()
"""Set once this process has the pool of threads that all sessions share."""

onnxruntime.disable_telemetry_events()  # its Windows builds have some


class OnnxNetwork:
    """The segments of a model in ONNX Runtime. Implements `skinapp.inference.network.Network`."""

    def __init__(self, sessions: Sequence[onnxruntime.InferenceSession]) -> None:
        """sessions: one per exit, the first one first."""
        self._sessions = sessions

    @classmethod
    def of(cls, graphs: Sequence[bytes], weights: bytes | None = None, device: str = "cpu", threads: int = 0) -> "OnnxNetwork":
        """From files that were read, and the weights that they point into, if they hold none of their own.

        threads: see `session_options`. Raises ModelError, and EngineUnavailable where a device other than the CPU fails.
        """
        options = session_options(threads)
        if not all(PAIRS_FIT.encode() in graph for graph in graphs):
            # Without VNNI instructions, the faster product of unsigned and signed bytes adds pairs in 16 bits, which overflow.
            options.add_session_config_entry("session.x64quantprecision", "1")
        if weights is not None:
            options.add_external_initializers_from_files_in_memory([WEIGHTS_NAME], [weights], [len(weights)])
        providers = list(dict.fromkeys((PROVIDERS[device], PROVIDERS["cpu"])))  # what the device lacks, the CPU computes
        refusal = tr("ONNX Runtime could not start device {device}. Choose auto or cpu.", device=device)
        try:
            # Without its own fallback to the CPU, which it would announce on standard output, in the midst of a table.
            sessions = [onnxruntime.InferenceSession(graph, options, providers, enable_fallback=0) for graph in graphs]
        except NOT_STARTED as error:
            if device != "cpu":
                raise EngineUnavailable(refusal) from error
            raise ModelError(tr("A graph of the model cannot be run by ONNX Runtime. Install the model again.")) from error
        if any(PROVIDERS[device] not in session.get_providers() for session in sessions):
            raise EngineUnavailable(refusal)
        return cls(sessions)

    def exits(self, images: Floats, *, attention: bool = False) -> Iterator[ExitOutput]:
        """See the protocol."""
        names = (*OUTPUTS, "attention") if attention else OUTPUTS
        given = images
        for session in self._sessions:
            logits, features, tokens, *weights = session.run(names, {"given": given})
            yield ExitOutput(logits, features, tokens, weights[0] if weights else None)
            given = tokens


def session_options(threads: int) -> onnxruntime.SessionOptions:
    """Of a session on so many threads: 0, or as many as there are cores, for the pool with one per physical core.

    All segments share that pool, so that it is awake when the next one begins. ONNX Runtime makes it once a process, and from
    then on no session with threads of its own: whoever wants another number has to have it before, or in another process.
    """
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3  # errors
    if threads in (0, cores()) and not _shared.is_set():
        onnxruntime.set_global_thread_pool_sizes(0, 1)
        _shared.set()
    if _shared.is_set():
        options.use_per_session_threads = False
    else:
        options.intra_op_num_threads = threads
        # Threads of one session must not go on spinning while the next one computes.
        options.add_session_config_entry("session.force_spinning_stop", "1")
    return options


def load_onnx(folder: Path, precision: Precision, device: str, threads: int = 0) -> NetworkClassifier:
    """Verify and load a model folder's graphs. device: auto or a key of PROVIDERS; threads: 0 for one per physical core.

    Raises ModelError and EngineUnavailable.
    """
    manifest = read_manifest(folder)
    if precision not in manifest.graphs:
        raise EngineUnavailable(
            tr(
                "Model “{id}” has no graphs for engine onnx-{precision}. Choose auto or torch-fp32.",
                id=manifest.id,
                precision=precision,
            )
        )
    build = partial(_network, folder, manifest, precision, threads)
    choice = choose_device(device, _accelerators(build))
    network, engine = build(choice.name), EngineInfo(f"onnx-{precision}", choice.name, choice.note)
    explainer = NetworkExplainer(network, manifest, stored_weights(folder, manifest))
    return NetworkClassifier(network, manifest, engine, read_gate(folder, manifest), explainer=explainer)


def present_devices() -> tuple[str, ...]:
    """The devices that this build of ONNX Runtime has code for."""
    available = onnxruntime.get_available_providers()
    return tuple(name for name, provider in PROVIDERS.items() if provider in available)


def _accelerators(build: "partial[OnnxNetwork]") -> Mapping[str, Accelerator]:
    present = present_devices()
    return {name: Accelerator(partial(present.__contains__, name), partial(build, name)) for name in PROVIDERS if name != "cpu"}


def _network(folder: Path, manifest: Manifest, precision: Precision, threads: int, device: str) -> OnnxNetwork:
    graphs = [read_verified(folder, manifest, name) for name in manifest.graphs[precision]]
    weights = read_verified(folder, manifest, WEIGHTS_NAME) if precision == "fp32" else None
    return OnnxNetwork.of(graphs, weights, device, threads)
