"""The processes that train together: one by itself, or several started by `accelerate launch` or `torchrun`."""

import torch
from accelerate import Accelerator, PartialState


def processes() -> PartialState:
    """This process among them. Without a graphics processor Accelerate has to be told so, or each would train alone."""
    return PartialState(cpu=_on_cpu())


def accelerator() -> Accelerator:
    """What shares a training step among them."""
    return Accelerator(cpu=_on_cpu())


def leave() -> None:
    """Part from the other processes: one that simply ends may be aborted while a thread of its group still runs."""
    processes().destroy_process_group()


def _on_cpu() -> bool:
    return not torch.accelerator.is_available()
