"""Practice on a machine without photos or pretrained weights: views of the bundled samples, tiny networks with random weights.

It shows that every step works. What is learnt from ten drawn lesions means nothing for patients.
"""

from pathlib import Path

import numpy as np
import torch
from PIL import Image

from skinapp import paths
from skinapp.core.labels import Diagnosis
from skinapp.imaging.read import read_photo
from skinapp.model.manifest import Architecture
from skinapp.model.preprocess import Preprocess
from skinapp.training.checkpoint import save_weights
from skinapp.training.config import Config, Distillation, Finetune, Heads, Teacher
from skinapp.training.data import CACHE_SIZE_PX, SPLITS, Record, write_records
from skinapp.training.teacher import TeacherNetwork
from skinapp.training.views import Photos, views

PER_SAMPLE = {"train": 24, "tune": 8, "calibration_a": 8, "calibration_b": 12, "test": 8}
_DRAWN_AS = {
    "nevus": Diagnosis.NV,
    "melanoma": Diagnosis.MEL,
    "basal-cell": Diagnosis.BCC,
    "keratosis-like": Diagnosis.BKL,
    "vascular": Diagnosis.VASC,
    "dermatofibroma": Diagnosis.DF,
    "actinic": Diagnosis.AK,
}

_LEARNING = Finetune(
    steps=60, batch_size=32, rate=1e-3, head_rate=3e-3, drop_path=0.0, ema_decay=0.9, checkpoint_steps=10, validation_steps=60
)
PRACTICE = Config(
    name="practice",
    architecture=Architecture(input_size_px=32, patch_size_px=16, width=192, attention_heads=3, blocks=6, classes=8),
    backbone="vit.safetensors",
    heads=Heads(epochs=5, batch_size=32),
    finetune=_LEARNING,
    distillation=Distillation(teachers=("vit", "conv")),
    teachers={
        "vit": Teacher(
            timm_name="vit_tiny_patch16_224", backbone="vit.safetensors", input_size_px=32, finetune=_LEARNING
        ),
        "conv": Teacher(timm_name="test_efficientnet", backbone="conv.safetensors", input_size_px=48, finetune=_LEARNING),
    },
)  # fmt: skip


def write_practice_photos(folder: Path, seed: int) -> None:
    """Views of every bundled sample and their metadata.csv; splits hold different views of the same lesions."""
    images = folder.resolve() / "images"
    images.mkdir(parents=True, exist_ok=True)
    samples = sorted(paths.samples().glob("*.jpg"))
    resized = Preprocess(size_px=CACHE_SIZE_PX).resized
    drawn = Photos(
        np.stack([resized(read_photo(sample).pixels) for sample in samples]), torch.zeros(len(samples), dtype=torch.long)
    )
    records: list[Record] = []
    for row, sample in enumerate(samples):
        label = next(diagnosis for name, diagnosis in _DRAWN_AS.items() if name in sample.name)
        for split in np.repeat(SPLITS, [PER_SAMPLE[name] for name in SPLITS]).tolist():
            number = len(records)
            view = views(drawn, torch.tensor([row]), torch.tensor([number]), seed, 128)[0].permute(1, 2, 0)
            file = images / f"{number:04}.png"
            Image.fromarray((view.numpy() * 255).astype(np.uint8)).save(file)
            records.append(Record(file.stem, file, label, file.stem, split, "drawn"))
    write_records(folder, records)


def write_random_backbones(folder: Path, seed: int) -> None:
    """Random weights for the two teachers and the student."""
    folder.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(seed)
    for teacher in PRACTICE.teachers.values():
        save_weights(folder / teacher.backbone, TeacherNetwork(teacher).network.state_dict())
