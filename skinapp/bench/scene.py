"""What a run has at hand, and how much it measures."""

from dataclasses import dataclass
from pathlib import Path

from skinapp.bench.photos import Photos
from skinapp.model.manifest import Manifest


@dataclass(frozen=True)
class Published:
    """A network from the literature, built with random weights: time does not depend on them. timm_name: of timm's model."""

    name: str
    timm_name: str
    depth: int
    input_size_px: int


TEACHER = Published("published teacher: ViT-B/16, 12 layers", "vit_base_patch16_224", 12, 224)
STUDENT = Published("published student: its first 6 layers", "vit_base_patch16_224", 6, 224)


@dataclass(frozen=True)
class Plan:
    """How much is measured.

    mix: photos that stand for the exit mix; folder, window: how many photos a folder holds, and how many the window is shown.
    camera_s: for how long the live picture is watched, with live triage off and again with it on.
    few: rounds of what takes minutes. sides: width and height of enlarged photos, the first one that of the folder.
    compilers: whether compiled alternatives are built, which takes minutes.
    """

    teacher: Published = TEACHER
    student: Published = STUDENT
    threads: tuple[int, ...] = (1, 2)
    batches: tuple[int, ...] = (1, 8, 32)
    mix: int = 32
    folder: int = 1000
    window: int = 150
    camera_s: float = 10
    few: int = 3
    sides: tuple[tuple[int, int], ...] = ((600, 450), (4000, 3000), (6000, 4000))
    compilers: bool = True


@dataclass(frozen=True)
class Scene:
    """model: the folder of the student; folder: a temporary one, removed after the run."""

    plan: Plan
    rounds: int
    photos: Photos
    model: Path
    manifest: Manifest
    folder: Path

    @property
    def few_rounds(self) -> int:
        """Of what takes minutes."""
        return min(self.rounds, self.plan.few)
