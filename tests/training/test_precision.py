"""Which number format training computes in."""

from collections.abc import Iterator

import pytest
import torch

from skinapp.training.precision import autocast, multiplies_bfloat16


@pytest.fixture(autouse=True)
def _asks_anew() -> Iterator[None]:
    multiplies_bfloat16.cache_clear()
    yield
    multiplies_bfloat16.cache_clear()


@pytest.mark.parametrize(
    ("said", "dtype"),
    [
        ({"avx2": True, "avx512_bf16": False, "amx_bf16": False}, torch.float32),
        ({"avx2": True, "avx512_bf16": True, "amx_bf16": False}, torch.bfloat16),
        ({"neon": True, "bf16": True}, torch.bfloat16),
        ({"neon": True}, torch.float32),
    ],
)
def test_bfloat16_only_where_the_processor_multiplies_it(
    monkeypatch: pytest.MonkeyPatch, said: dict[str, bool], dtype: torch.dtype
) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: said)
    with autocast("cpu"):
        product = torch.ones(4, 4) @ torch.ones(4, 4)
    assert product.dtype is dtype
