"""A vision transformer with a classification head after every block, built on timm's parts."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import torch
from timm.layers.patch_embed import PatchEmbed
from timm.models.vision_transformer import Block
from torch import Tensor, nn


@dataclass(frozen=True)
class Architecture:
    """Everything that fixes the shapes of the weights. The default is the first half of ViT-S/14, at 168 px."""

    input_size_px: int = 168
    patch_size_px: int = 14
    width: int = 384
    attention_heads: int = 6
    blocks: int = 6
    classes: int = 8


class ExitHead(nn.Module):
    """Class token and mean of the patch tokens, normalised, then one linear layer: (B, 1 + N, W) → (B, classes)."""

    def __init__(self, width: int, classes: int) -> None:
        """width: of a token; classes: number of logits."""
        super().__init__()
        self.norm = nn.LayerNorm(2 * width)
        self.linear = nn.Linear(2 * width, classes)

    @staticmethod
    def pool(tokens: Tensor) -> Tensor:
        """(B, 1 + N, W) → (B, 2 W)."""
        return torch.cat([tokens[:, 0], tokens[:, 1:].mean(dim=1)], dim=1)

    def answer(self, pooled: Tensor) -> Tensor:
        """(B, 2 W) → logits (B, classes)."""
        logits: Tensor = self.linear(self.norm(pooled))
        return logits

    def forward(self, tokens: Tensor) -> Tensor:
        """Logits of one exit."""
        return self.answer(self.pool(tokens))


class MultiExitViT(nn.Module):
    """Blocks of a ViT with LayerScale; exit k answers from the tokens that block k leaves.

    Parameter names follow timm's `VisionTransformer`, so that its checkpoints load; heads stand under `exits`.
    """

    def __init__(self, architecture: Architecture) -> None:
        """Randomly initialised; see `skinapp.training.backbone` for a pretrained start."""
        super().__init__()
        a = self.architecture = architecture
        self.patch_embed = PatchEmbed(a.input_size_px, a.patch_size_px, embed_dim=a.width)
        self.cls_token = nn.Parameter(torch.zeros(1, 1, a.width))
        self.pos_embed = nn.Parameter(torch.zeros(1, 1 + self.patch_embed.num_patches, a.width))
        nn.init.trunc_normal_(self.pos_embed, std=0.02)
        self.blocks = nn.ModuleList(Block(a.width, a.attention_heads, qkv_bias=True, init_values=1e-5) for _ in range(a.blocks))
        self.exits = nn.ModuleList(ExitHead(a.width, a.classes) for _ in range(a.blocks))

    @property
    def heads(self) -> list[ExitHead]:
        """The exit heads, the cheapest first."""
        return cast(list[ExitHead], list(self.exits))

    def embed(self, images: Tensor) -> Tensor:
        """Normalised images (B, 3, S, S) → tokens (B, 1 + N, W), class token first."""
        patches = self.patch_embed(images)
        return torch.cat([self.cls_token.expand(images.shape[0], -1, -1), patches], dim=1) + self.pos_embed

    def iter_logits(self, images: Tensor) -> Iterator[Tensor]:
        """Yield the logits (B, classes) of each exit; a block runs only when its exit is asked for."""
        for tokens, head in zip(self.iter_tokens(images), self.heads, strict=True):
            yield head(tokens)

    def iter_tokens(self, images: Tensor) -> Iterator[Tensor]:
        """Yield the tokens (B, 1 + N, W) that each block leaves; a block runs only when they are asked for."""
        tokens = self.embed(images)
        for block in self.blocks:
            tokens = block(tokens)
            yield tokens

    def forward(self, images: Tensor) -> Tensor:
        """Logits of every exit: (B, 3, S, S) → (B, exits, classes)."""
        return torch.stack(list(self.iter_logits(images)), dim=1)
