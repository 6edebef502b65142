"""What PyTorch alone can tell: attention, weighed by how much one diagnosis would change with it."""

import torch

from skinapp.inference.network import Floats
from skinapp.model.multi_exit_vit import MultiExitViT
from skinapp.model.segment import Segment


def gradient_relevance(model: MultiExitViT, image: Floats, exit_: int, index: int) -> Floats:
    """Relevance of each patch for a diagnosis, (N,), at least 0 (Chefer, Gur & Wolf 2021, for attention to itself).

    Heads are averaged after attention was multiplied by its gradient and what is negative put to 0; what a head of the model
    looks at, the class token and the mean of the others, is traced back through all blocks. image: (3, S, S); index: of the
    diagnosis.
    """
    parameter = next(model.parameters())
    # The picture asks for gradients, so that all behind it has them; the weights need none.
    given = torch.from_numpy(image[None]).to(parameter.device, parameter.dtype).requires_grad_()
    attention, logits = [], given
    with torch.enable_grad():
        for number in range(1, exit_ + 1):
            logits, _, given, weights = Segment(model, number)(given)
            attention.append(weights)
        others = torch.cat([logits[0, :index], logits[0, index + 1 :]])
        gradients = torch.autograd.grad(logits[0, index] - others.logsumexp(dim=0), attention)
    flow = torch.eye(attention[0].shape[-1], device=parameter.device)
    for weights, gradient in zip(attention, gradients, strict=True):
        flow = flow + (weights * gradient)[0].float().clamp(min=0).mean(dim=0) @ flow
    gathered = (flow - torch.eye(len(flow), device=flow.device)).detach().cpu().numpy()  # not what stayed where it was
    found: Floats = (gathered[0, 1:] + gathered[1:, 1:].mean(axis=0)) / 2
    return found
