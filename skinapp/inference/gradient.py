"""What PyTorch alone can tell: attention, weighed by how much one diagnosis would change with it."""

import torch

from skinapp.inference.network import Floats
from skinapp.inference.rollout import led_back
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
    pairs = zip(attention, gradients, strict=True)
    counted = [(weights * gradient)[0].float().clamp(min=0).mean(dim=0).detach().cpu().numpy() for weights, gradient in pairs]
    return led_back(counted)
