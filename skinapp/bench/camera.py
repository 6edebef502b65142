"""The live picture: how old it is when it is seen, and how many are left out, with live triage off and on."""

from skinapp.bench.child import run_child, screen
from skinapp.bench.result import Figure, Row, Section
from skinapp.bench.scene import Scene
from skinapp.core.errors import MeasurementFailed

_WHAT = (
    ("age when painted, median", "ms", "age_{}_ms"),
    ("age when painted, 95th percentile", "ms", "age95_{}_ms"),
    ("pictures painted", "a second", "rate_{}"),
    ("pictures left out for a newer one", "%", "dropped_{}"),
    ("pictures that the model looked at", "a second", "looked_{}"),
)


def measure(scene: Scene) -> Section:
    """One window a round, off and on in turn."""
    note, found = "", []
    try:
        found = [run_child("camera_child", str(scene.plan.camera_s)) for _ in range(scene.few_rounds)]
    except MeasurementFailed as error:
        note = str(error)
    rows = tuple(
        Row(f"live triage {state}: {name}", unit, tuple(float(each[key.format(state)]) for each in found), note=note)
        for name, unit, key in _WHAT
        for state in ("off", "on")
    )
    seconds = f"{scene.plan.camera_s:g} s"
    about = (
        f"The real window ({screen()}) with the synthetic camera, 1280 × 960 at 25 pictures a second: {seconds} with live "
        f"triage off, then as long with it on, {scene.few_rounds} times. The age runs from the moment when the source handed "
        "the picture over to the end of its painting; what a camera, its cable and the screen add is not in it."
    )
    ages = tuple(float(each["age_on_ms"]) for each in found)
    return Section(
        "Camera", about, rows, (Figure("live picture with live triage on: age when painted", "ms", ages, 100, 50, note),)
    )
