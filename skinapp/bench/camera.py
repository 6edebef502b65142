"""The live picture: how old it is when it is seen, and how many are left out, with live triage off and on."""

from skinapp.bench.child import run_child, screen
from skinapp.bench.result import Figure, Row, Section
from skinapp.bench.scene import Scene
from skinapp.core.errors import MeasurementFailed

_WHAT = (
    ("age when painted, median", "ms", "age_{}_ms"),
    ("age when painted, 95th percentile", "ms", "age95_{}_ms"),
    ("pictures painted", "a second", "rate_{}"),
    ("pictures of 25 a second not painted", "%", "dropped_{}"),
    ("pictures that the model looked at", "a second", "looked_{}"),
    ("processor time a picture painted", "ms", "processor_{}_ms"),
)


SIZES = ((1280, 960), (3840, 2160))
"""Of the synthetic camera's pictures."""


def measure(scene: Scene) -> Section:
    """One window a round and size, off and on in turn."""
    rows: list[Row] = []
    figures: list[Figure] = []
    for width, height in SIZES:
        note, found = "", []
        try:
            found = [
                run_child("camera_child", str(scene.plan.camera_s), str(width), str(height)) for _ in range(scene.few_rounds)
            ]
        except MeasurementFailed as error:
            note = str(error)
        size = f"{width:,} × {height:,}"
        rows += [
            Row(
                f"{size}, live triage {state}: {name}", unit, tuple(float(each[key.format(state)]) for each in found), note=note
            )
            for name, unit, key in _WHAT
            for state in ("off", "on")
        ]
        ages = tuple(float(each["age_on_ms"]) for each in found)
        figures.append(Figure(f"live picture of {size} with live triage on: age when painted", "ms", ages, 100, 50, note))
    about = (
        f"The real window ({screen()}) with the synthetic camera at 25 pictures a second: {scene.plan.camera_s:g} s with live "
        f"triage off, then as long with it on, {scene.few_rounds} times. The age runs from the moment when the source handed "
        "the picture over to the end of its painting; what a camera, its cable, decoding and the screen add is not in it."
    )
    return Section("Camera", about, tuple(rows), tuple(figures))
