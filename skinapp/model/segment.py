"""The model cut behind every exit, written out so that what it attends to can be seen."""

from typing import Any

from torch import Tensor, nn

from skinapp.model.multi_exit_vit import MultiExitViT

OUTPUTS = ("logits", "features", "tokens", "attention")
"""What a segment gives, in this order, in PyTorch and in ONNX."""


class Segment(nn.Module):
    """One block with the head behind it; the first one embeds the images too.

    Computes the same as `MultiExitViT.iter_logits` with the model's own weights. Its tokens go into the next segment.
    """

    def __init__(self, model: MultiExitViT, number: int) -> None:
        """number: of the exit, counted from 1."""
        super().__init__()
        self.model = model
        self._number = number

    def forward(self, given: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Images (B, 3, S, S) or tokens (B, 1 + N, W) → logits (B, classes), features (B, 2 W), tokens, attention.

        attention: (B, heads, 1 + N, 1 + N), of each token (third axis) to each token, the last axis summing to 1.
        """
        block: Any = self.model.blocks[self._number - 1]  # timm's types do not say what its parts are
        head = self.model.heads[self._number - 1]
        tokens = self.model.embed(given) if self._number == 1 else given
        attention, attended = _attend(block, tokens)
        tokens = tokens + block.ls1(attended)
        tokens = tokens + block.ls2(block.mlp(block.norm2(tokens)))
        features = head.pool(tokens)
        return head.answer(features), features, tokens, attention


def _attend(block: Any, tokens: Tensor) -> tuple[Tensor, Tensor]:
    """Attention weights (B, heads, 1 + N, 1 + N), and what they gather (B, 1 + N, W)."""
    part = block.attn
    batch, count, width = tokens.shape
    mixed = part.qkv(block.norm1(tokens)).reshape(batch, count, 3, part.num_heads, part.head_dim)
    query, key, value = mixed.permute(2, 0, 3, 1, 4).unbind(0)  # each (B, heads, 1 + N, head_dim)
    attention = ((query * part.scale) @ key.transpose(-2, -1)).softmax(dim=-1)
    gathered = (attention @ value).transpose(1, 2).reshape(batch, count, width)
    return attention, part.proj(gathered)
