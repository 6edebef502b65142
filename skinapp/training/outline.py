"""Trains the head that draws the lesion's outline, on frozen tokens and the masks of the data."""

from dataclasses import dataclass
from typing import cast

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as nnf
from PIL import Image
from torch import Tensor, nn

from skinapp.imaging.read import read_photo
from skinapp.inference.outline import OutlineHead
from skinapp.model.preprocess import Preprocess
from skinapp.training.data import Record
from skinapp.training.masks import Mask, mask_of

PLACES = 4
"""Places along each side of a patch: a quarter of 14 px is as fine as masks of different experts agree."""
HIDDEN, LAYERS = 64, 3
EPOCHS, BATCH, RATE = 10, 64, 2e-3


@dataclass(frozen=True, eq=False)
class Outlined:
    """Photos with masks. tokens: float16 (n, 1 + N, W); targets: share of each place in the lesion, float32 (n, G, G)."""

    tokens: npt.NDArray[np.float16]
    targets: npt.NDArray[np.float32]


def target_of(mask: Mask, box: tuple[float, float, float, float], side: int) -> npt.NDArray[np.float32]:
    """Share of each place that lies in the lesion. mask: (H, W); box: the frame in its pixels; side: places along it."""
    picture = Image.fromarray(mask.astype(np.float32)).resize((side, side), Image.Resampling.BOX, box=box)
    return np.asarray(picture, np.float32)


def mask_target(record: Record, preprocess: Preprocess, side: int) -> npt.NDArray[np.float32]:
    """Share of each place of the frame that the mask covers, (side, side); of a photo that has one."""
    mask = mask_of(record)
    if mask is None:
        raise ValueError(f"{record.image_id} has no mask")
    height, width = mask.shape
    frame = preprocess.frame(read_photo(record.path).pixels)
    return target_of(mask, (frame.left * width, frame.top * height, frame.right * width, frame.bottom * height), side)


class _Head(nn.Module):
    """The same as `OutlineHead`, to be trained."""

    def __init__(self, width: int, mean: Tensor, scale: Tensor) -> None:
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("scale", scale)
        self.project = nn.Linear(width, HIDDEN)
        self.mix = nn.ModuleList(
            nn.Conv2d(HIDDEN, HIDDEN, 3, padding=2**k, dilation=2**k, padding_mode="replicate") for k in range(LAYERS)
        )
        self.places = nn.Conv2d(HIDDEN, PLACES * PLACES, 1)

    def forward(self, tokens: Tensor) -> Tensor:
        """(B, 1 + N, W) → logits (B, G, G)."""
        side = round((tokens.shape[1] - 1) ** 0.5)
        hidden = nnf.relu(self.project((tokens[:, 1:].float() - self.get_buffer("mean")) / self.get_buffer("scale")))
        grid = hidden.transpose(1, 2).reshape(len(tokens), HIDDEN, side, side)
        for layer in self.mix:
            grid = grid + nnf.relu(layer(grid))
        return nnf.pixel_shuffle(self.places(grid), PLACES)[:, 0]

    def as_numpy(self) -> OutlineHead:
        """For serving."""

        def array(tensor: Tensor) -> npt.NDArray[np.float32]:
            found: npt.NDArray[np.float32] = tensor.detach().float().numpy()
            return np.ascontiguousarray(found)

        convolutions = cast(list[nn.Conv2d], list(self.mix))
        return OutlineHead(
            mean=array(self.get_buffer("mean")),
            scale=array(self.get_buffer("scale")),
            project=array(self.project.weight.T),
            project_bias=array(self.project.bias),
            mix=np.stack([array(layer.weight.permute(2, 3, 1, 0)) for layer in convolutions]),
            mix_bias=np.stack([array(_bias(layer)) for layer in convolutions]),
            places=array(self.places.weight[:, :, 0, 0].T),
            places_bias=array(_bias(self.places)),
        )


def _bias(layer: nn.Conv2d) -> Tensor:
    assert layer.bias is not None  # built with one
    return layer.bias


def fit_outline(train: Outlined, seed: int = 0) -> OutlineHead:
    """Binary cross-entropy and soft Dice on every place, AdamW with a cosine schedule; the same seed gives the same head."""
    torch.manual_seed(seed)
    sample = torch.from_numpy(train.tokens[::8, 1:].astype(np.float32)).flatten(0, 1)
    head = _Head(train.tokens.shape[-1], sample.mean(0), sample.std(0) + 1e-6)
    optimiser = torch.optim.AdamW(head.parameters(), RATE, weight_decay=1e-2)
    steps = EPOCHS * -(-len(train.tokens) // BATCH)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)
    order = torch.Generator().manual_seed(seed)
    tokens, targets = torch.from_numpy(train.tokens), torch.from_numpy(train.targets)
    for _ in range(EPOCHS):
        for rows in torch.randperm(len(tokens), generator=order).split(BATCH):
            loss = _loss(head(tokens[rows]), targets[rows])
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
    return head.as_numpy()


def _loss(logits: Tensor, targets: Tensor) -> Tensor:
    inside = logits.sigmoid()
    overlap = 2 * (inside * targets).sum((1, 2)) + 1
    dice = overlap / (inside.sum((1, 2)) + targets.sum((1, 2)) + 1)
    return nnf.binary_cross_entropy_with_logits(logits, targets) + (1 - dice.mean())


def overlap(found: Mask, true: Mask) -> float:
    """Dice: 2 · overlap / (area + area), 0 to 1; 1 where both are empty."""
    both = int(found.sum()) + int(true.sum())
    return 2 * int((found & true).sum()) / both if both else 1.0
