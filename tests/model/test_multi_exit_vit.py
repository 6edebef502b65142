"""The network: its exits, and that nothing behind an exit is computed."""

from pathlib import Path

import pytest
import timm
import torch
from safetensors.torch import save_file
from tiny_model import TINY, tiny_network

from skinapp.core.errors import ModelError
from skinapp.model.multi_exit_vit import Architecture, MultiExitViT
from skinapp.training.backbone import load_backbone


def test_exit_stops_the_computation_behind_it() -> None:
    network, ran = tiny_network(), []
    for index, block in enumerate(network.blocks):
        block.register_forward_hook(lambda *_, index=index: ran.append(index))
    exits = network.iter_logits(torch.rand(1, 3, 28, 28))
    next(exits)
    assert ran == [0]
    next(exits)
    assert ran == [0, 1]


def test_forward_stacks_what_the_exits_give() -> None:
    network, images = tiny_network(), torch.rand(2, 3, 28, 28)
    with torch.inference_mode():
        assert torch.equal(network(images), torch.stack(list(network.iter_logits(images)), dim=1))
        assert network(images).shape == (2, 4, 8)


def test_default_shape_is_half_of_vit_s14() -> None:
    network = MultiExitViT(Architecture())
    blocks = sum(p.numel() for p in network.blocks.parameters())
    assert len(network.blocks) == len(network.exits) == 6
    assert blocks == sum(p.numel() for p in timm.create_model("vit_small_patch14_dinov2").blocks[:6].parameters())


@pytest.mark.parametrize(("layers", "layer_scale"), [((0, 1, 2), 0.3), ((0, 2, 4), 0.3), ((1, 3, 4), None)])
def test_chosen_layers_of_a_backbone_give_the_tokens_of_timms_own(
    tmp_path: Path, layers: tuple[int, ...], layer_scale: float | None
) -> None:
    """A ViT without LayerScale, such as ViT-B/16, is taken over as one with scales of 1."""
    torch.manual_seed(0)
    published = timm.models.vision_transformer.VisionTransformer(
        img_size=56, patch_size=14, embed_dim=16, depth=5, num_heads=2, init_values=layer_scale, num_classes=0
    ).eval()
    save_file(published.state_dict(), tmp_path / "backbone.safetensors")
    network = MultiExitViT(Architecture(input_size_px=56, width=16, attention_heads=2, blocks=3)).eval()
    load_backbone(network, tmp_path / "backbone.safetensors", layers)
    images = torch.rand(2, 3, 56, 56)
    with torch.inference_mode():
        tokens = network.embed(images)
        expected = published._pos_embed(published.patch_embed(images))
        for ours, theirs in zip(network.blocks, layers, strict=True):
            tokens, expected = ours(tokens), published.blocks[theirs](expected)
    torch.testing.assert_close(tokens, expected)


def test_backbone_of_another_shape_is_refused(tmp_path) -> None:
    state = {name: tensor for name, tensor in tiny_network().state_dict().items() if not name.startswith("exits.")}
    save_file(state | {"cls_token": torch.zeros(1, 1, 24)}, tmp_path / "other.safetensors")
    with pytest.raises(ModelError, match="other shapes"):
        load_backbone(tiny_network(), tmp_path / "other.safetensors", range(4))
    (tmp_path / "text.safetensors").write_bytes(b"not tensors")
    with pytest.raises(ModelError, match="cannot be read as safetensors"):
        load_backbone(MultiExitViT(Architecture(**TINY.model_dump())), tmp_path / "text.safetensors", range(4))
