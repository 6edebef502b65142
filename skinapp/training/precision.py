"""The number format that networks compute in while they learn: bfloat16 where it is fast, float32 elsewhere."""

from functools import cache

import torch

_FAST = ("avx512_bf16", "amx_bf16", "bf16")
"""What a processor says that multiplies bfloat16 itself: x86 by one of the first two names, ARM by the last."""


def autocast(device_type: str) -> torch.autocast:
    """A context in which products are computed in bfloat16, unless the processor could only imitate it.

    device_type: as PyTorch names it. Imitated, on a processor with AVX2 alone, bfloat16 takes ten times as long as float32.
    """
    return torch.autocast(device_type, torch.bfloat16, enabled=device_type != "cpu" or multiplies_bfloat16())


@cache
def multiplies_bfloat16() -> bool:
    """Whether this processor has instructions for it."""
    capabilities = torch.cpu.get_capabilities()
    return any(capabilities.get(name) for name in _FAST)
