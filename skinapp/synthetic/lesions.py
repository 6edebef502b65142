"""Lesions, each painted into a tissue in the manner of one diagnosis. They are caricatures: textbook signs, no real case."""

import math

import numpy as np

from skinapp.synthetic import stroke
from skinapp.synthetic.field import HEIGHT, WIDTH, Field, X, Y, cells, noise, outline, step
from skinapp.synthetic.tissue import Tissue


def _network(rng: np.random.Generator, spacing_px: float, width_px: float, warp_px: float) -> Field:
    """Meshes of a pigment network: 1 on the lines, 0 in the holes."""
    wall = cells(rng, spacing_px, warp=warp_px * noise(rng, spacing_px * 4, 3), jitter=0.6).wall
    uneven = width_px * (1 + 0.45 * noise(rng, spacing_px * 3, 2))
    strength = step(noise(rng, spacing_px * 5, 3), -0.9, 0.5)
    mesh: Field = np.exp(-((wall / uneven) ** 2)) * strength
    return mesh


def _globules(rng: np.random.Generator, spacing_px: float, radius_px: float, share: float) -> Field:
    """Round clumps, 0 to 1, in a share of the cells, of several sizes."""
    clumps = cells(rng, spacing_px, warp=0.28 * radius_px * noise(rng, 2 * radius_px, 3), jitter=0.9)
    size = radius_px * (0.55 + 0.75 * clumps.number / share)
    return step(clumps.near / size, 1.2, 0.6) * (clumps.number < share)


def nevus(rng: np.random.Generator, tissue: Tissue) -> None:
    """Regular network that fades out all around, a little darker in the middle."""
    depth = outline(rng, 235, 1.2, 0.10)
    body = step(depth, -0.12, 0.35)
    mesh = _network(rng, 20, 5.5, 8)
    tissue.melanin += body * (0.36 + 0.55 * step(depth, 0.15, 0.9) + 0.22 * noise(rng, 90, 4))
    tissue.melanin += step(depth, -0.1, 0.22) * mesh * (0.62 - 0.32 * step(depth, 0.3, 0.8))
    tissue.melanin += 0.4 * step(depth, 0.25, 0.7) * _globules(rng, 24, 5, 0.3)
    tissue.blood += 0.05 * body


def globular_nevus(rng: np.random.Generator, tissue: Tissue) -> None:
    """Cobblestones: closely set brown globules, an even colour, a clear edge."""
    depth = outline(rng, 205, 1.25, 0.09)
    body = step(depth, -0.05, 0.14)
    grid = cells(rng, 23, warp=4 * noise(rng, 50, 3), jitter=0.7)
    stones = step(grid.wall, 0.0, 10) * (0.65 + 0.5 * grid.number)
    tissue.melanin += body * (0.35 + 0.75 * stones + 0.45 * step(depth, 0.1, 0.8) + 0.22 * noise(rng, 90, 4))
    tissue.melanin += 0.12 * body * step(grid.near, 6, 1)


def melanoma(rng: np.random.Generator, tissue: Tissue) -> None:
    """Asymmetric, of many colours: irregular network, blotches, globules, streaks, a blue-white veil, pale regression."""
    depth = outline(rng, 255, 1.35, 0.30)
    angle = np.arctan2(Y - HEIGHT / 2, X - WIDTH / 2)
    heading = rng.random() * 2 * math.pi
    sector = step(np.cos(angle - heading), 0.05, 0.7)
    rays = step(noise(rng, 26, 2) + np.cos(angle * 46 + 2.2 * noise(rng, 120, 2)), 0.35, 1.0)
    streaked = depth + 0.17 * sector * rays * step(depth, -0.2, -0.02)
    body = step(streaked, -0.03, 0.07)
    patches = noise(rng, 190, 5)
    dark = step(patches, 0.02, 0.5)
    tissue.melanin += body * (0.50 + 0.95 * dark + 0.22 * noise(rng, 40, 4))
    mesh = _network(rng, 23, 7.5, 18)
    tissue.melanin += step(depth, -0.02, 0.12) * mesh * (0.5 + 0.3 * noise(rng, 120, 2)) * (1 - 0.8 * dark)
    tissue.melanin += 1.1 * step(depth, -0.06, 0.05) * step(depth, 0.55, 0.2) * _globules(rng, 30, 8, 0.3)
    blotch = step(depth, 0.02, 0.2) * step(noise(rng, 150, 4), 0.38, 0.62)
    tissue.melanin += 1.5 * blotch
    tissue.blood += body * (0.10 + 0.34 * step(noise(rng, 140, 4), 0.1, 0.8) * (1 - dark))
    veil_noise = noise(rng, 130, 4)
    veil = step(depth, 0.12, 0.42) * step(veil_noise, -0.15, 0.6)
    tissue.coat(veil * (0.72 + 0.12 * noise(rng, 40, 4)), 112, 116, 131)
    pale = step(depth, 0.1, 0.3) * step(noise(rng, 120, 4), 0.42, 0.7) * (1 - veil)
    tissue.coat(0.6 * pale, 222, 200, 196)
    pepper = _globules(rng, 9, 2.2, 0.35)
    tissue.coat(0.55 * pale * pepper, 105, 108, 125)


def basal_cell_carcinoma(rng: np.random.Generator, tissue: Tissue) -> None:
    """Pearly pink, with sharp branching vessels, blue-grey ovoid nests and a small erosion."""
    depth = outline(rng, 245, 1.2, 0.17)
    body = step(depth, -0.06, 0.16)
    tissue.melanin *= 1 - 0.35 * body
    tissue.blood += body * (0.20 + 0.10 * noise(rng, 110, 4))
    tissue.coat(body * (0.30 + 0.16 * noise(rng, 90, 4)), 240, 208, 208)
    nests = step(depth, 0.03, 0.16) * step(depth, 0.75, 0.45) * _globules(rng, 100, 34, 0.34)
    tissue.coat(nests * (0.66 + 0.15 * noise(rng, 22, 3)), 92, 94, 110)
    dots = step(depth, 0.05, 0.2) * _globules(rng, 30, 3.6, 0.16)
    tissue.coat(0.7 * dots, 96, 88, 98)
    vessels: list[stroke.Stroke] = []
    for i in range(6):
        around = (i + 0.6 * rng.random()) * math.pi / 3
        start = (WIDTH / 2 + 215 * math.cos(around), HEIGHT / 2 + 190 * math.sin(around))
        vessels += stroke.tree(rng, start, around + math.pi + (rng.random() - 0.5) * 0.9, 6.5 + 2.5 * rng.random())
    coverage = stroke.mask(vessels) * step(depth, -0.14, 0.04)
    tissue.coat(0.82 * coverage, 178, 48, 58)
    erosion = step(outline(rng, 44, 1.4, 0.3, (WIDTH / 2 + 40, HEIGHT / 2 + 25)), -0.1, 0.25)
    tissue.coat(erosion * (0.82 + 0.2 * noise(rng, 12, 3)), 168, 62, 38)
    gloss = step(noise(rng, 36, 3), 0.72, 1.05) * body
    tissue.coat(0.55 * gloss, 252, 236, 234)


def keratosis(rng: np.random.Generator, tissue: Tissue) -> None:
    """Stuck on: a sharp moth-eaten edge, dull yellow-brown ridges and furrows, milia-like cysts, comedo-like openings."""
    depth = outline(rng, 250, 1.25, 0.11)
    bites = 0.07 * step(noise(rng, 46, 2), 0.25, 0.8)
    body = step(depth - bites, -0.01, 0.035)
    furrow = np.exp(-((noise(rng, 54, 2) / 0.17) ** 2)) * step(noise(rng, 110, 3), -0.7, 0.5)
    tissue.melanin += body * (0.50 + 0.34 * noise(rng, 130, 5) + 0.12 * noise(rng, 9, 2)) + 0.45 * body * furrow
    tissue.coat(body * (0.34 + 0.16 * noise(rng, 70, 4)) * (1 - 0.7 * furrow), 168, 138, 104)
    openings = step(depth, 0.04, 0.12) * _globules(rng, 66, 14, 0.36)
    tissue.coat(openings * 0.9, 62, 40, 28)
    cysts = step(depth, 0.04, 0.12) * _globules(rng, 47, 7.5, 0.24) * (1 - openings)
    tissue.coat(cysts * 0.88, 246, 232, 200)
    rim = step(depth, -0.02, 0.02) * step(depth, 0.10, 0.03)
    tissue.melanin += 0.22 * rim


def vascular(rng: np.random.Generator, tissue: Tissue) -> None:
    """Red, purple and nearly black lagoons in pale septa."""
    depth = outline(rng, 215, 1.15, 0.14)
    body = step(depth, -0.05, 0.10)
    grid = cells(rng, 60, warp=11 * noise(rng, 70, 3), jitter=1.0)
    lagoon = step(grid.wall + 4 * noise(rng, 40, 3), 0.0, 24) * step(depth, -0.02, 0.08)
    shade = 0.75 + 0.7 * grid.number
    tissue.blood += body * 0.45 + lagoon * (0.75 * shade + 0.14 * noise(rng, 30, 3))
    tissue.melanin += lagoon * (0.10 + 0.55 * step(grid.number, 0.55, 1.0))
    tissue.coat(0.20 * lagoon * step(grid.number, 0.4, 0.9), 70, 42, 96)
    tissue.coat(body * step(grid.wall, 16, 0) * (0.26 + 0.22 * noise(rng, 70, 3)), 232, 184, 184)


def dermatofibroma(rng: np.random.Generator, tissue: Tissue) -> None:
    """A scar-like white centre within a delicate, fading network."""
    depth = outline(rng, 225, 1.1, 0.09)
    body = step(depth, -0.18, 0.35)
    centre = step(depth + 0.05 * noise(rng, 50, 3), 0.40, 0.78)
    tissue.melanin += body * (0.26 + 0.08 * noise(rng, 80, 3)) * (1 - 0.6 * centre)
    tissue.melanin += step(depth, -0.16, 0.15) * _network(rng, 17, 3.0, 4) * 0.34 * (1 - centre)
    tissue.blood += body * (0.10 + 0.10 * step(depth, 0.2, 0.6))
    threads = np.exp(-((noise(rng, 34, 3) / 0.14) ** 2))
    tissue.coat(centre * (0.52 + 0.22 * threads + 0.10 * noise(rng, 60, 3)), 243, 224, 214)
    tissue.coat(0.5 * centre * _globules(rng, 33, 4.5, 0.3), 186, 120, 112)


def actinic_keratosis(rng: np.random.Generator, tissue: Tissue) -> None:
    """Strawberry: a red pseudonetwork around pale, plugged follicles, with some scale."""
    depth = outline(rng, 260, 1.25, 0.22)
    body = step(depth, -0.12, 0.28)
    follicles = cells(rng, 46, warp=8 * noise(rng, 40, 3), jitter=1.0)
    size = 6 + 7 * follicles.number
    halo = step(follicles.near / size, 1.6, 0.9)
    tissue.blood += body * (0.46 + 0.16 * noise(rng, 90, 4) + 0.14 * noise(rng, 9, 3)) * (1 - 0.75 * halo)
    tissue.coat(body * halo * 0.34, 244, 216, 202)
    tissue.coat(body * step(follicles.near / size, 0.9, 0.3) * (0.55 + 0.3 * noise(rng, 90, 2)), 224, 188, 132)
    scale = step(noise(rng, 60, 5), 0.42, 0.85) * step(depth, 0.0, 0.25)
    tissue.coat(scale * (0.55 + 0.25 * noise(rng, 7, 2)), 250, 240, 226)
