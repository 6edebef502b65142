"""Short texts that several widgets share. Levels, numbers and intended use are worded in `reports.texts`, also for paper."""

from skinapp.core.assessment import EngineInfo
from skinapp.core.exit_policy import Mode
from skinapp.core.explanation import Method
from skinapp.core.settings import SPECS
from skinapp.core.triage import Share
from skinapp.core.worklist import Entry, Group, View
from skinapp.gui.explaining import Asked
from skinapp.gui.state import Checkup, Stage, State
from skinapp.imaging.looks import Look
from skinapp.reports.compose import own_label
from skinapp.reports.texts import percent

SYNTHETIC = "Synthetic sample"

LOOK_TITLES = {
    Look.COLOUR: "Colour",
    Look.GREY: "Grey",
    Look.RED: "Red channel",
    Look.GREEN: "Green channel",
    Look.BLUE: "Blue channel",
    Look.CONTRAST: "More contrast",
    Look.VESSELS: "Vessels (erythema index)",
    Look.PIGMENT: "Pigment (melanin index)",
}

METHOD_TITLES = {
    Method.ROLLOUT: "Attention, for any diagnosis",
    Method.RELEVANCE: "Relevance for a diagnosis",
    Method.OCCLUSION: "Covering places (slow check)",
    Method.GRADIENT: "Gradient for a diagnosis",
}
NEEDS_TORCH = "needs a PyTorch engine"
_METHOD_SENTENCES = {
    Method.ROLLOUT: "Bright: where attention gathered, whatever the diagnosis.",
    Method.RELEVANCE: "Bright: what counted for {name}.",
    Method.OCCLUSION: "Bright: covering it makes {name} less probable.",
    Method.GRADIENT: "Bright: attention that counted for {name}.",
}
_MAP_LIMITS = "A map shows what the computation used, not why, and not whether the answer is right."

GROUP_TITLES = {
    Group.URGENT: "Urgent",
    Group.UNASSESSED: "Not assessed",
    Group.SOON: "Soon",
    Group.ROUTINE: "Routine",
    Group.TO_DIAGNOSE: "To diagnose",
    Group.WAITING: "Waiting",
}

MODE_TITLES = {Mode.EARLY: "Early exit", Mode.FULL: "Full depth"}
MODE_TIPS = {
    Mode.EARLY: "Stop at the first exit that is confident enough (M switches)",
    Mode.FULL: "Compute every exit of the model (M switches)",
}


def share(measured: Share) -> str:
    """Such as "95.1 % (93.2 to 96.5 %, n = 812)"."""
    return f"{percent(measured.value)} ({measured.low * 100:.1f} to {percent(measured.high)}, n\u00a0=\u00a0{measured.n:,})"


def taken_back(engine: EngineInfo | None) -> str:
    """What happens after an engine or device could not be used. engine: the one that works, if one was loaded."""
    if engine is None:
        return "For now the engine is chosen automatically."
    return f"The settings are back to what works: {engine.name} on {engine.device}."


def progress(state: State) -> tuple[str, str]:
    """What is going on, as a title and a sentence, while there is no assessment to show."""
    if state.is_hidden and state.stage in (Stage.WORKING, Stage.DONE) and state.photo is not None:
        return "Your diagnosis first", "The AI's answer stays hidden until you have entered your own: press D."
    if state.stage is Stage.WORKING:
        return _work(state)
    if state.stage in _ENDED:
        return _ENDED[state.stage]
    if state.is_loading:
        return "Loading engine…", "Photos wait until it is there."
    if state.model is None:
        return "Loading model…", "You can open a photo already: it is assessed as soon as the model is there."
    return "Ready", "Open a dermoscopic photo to see where it belongs in the reading order."


_ENDED = {
    Stage.CANCELLED: ("Cancelled", "Nothing was decided about this photo. Press R to assess it again."),
    Stage.FAILED: ("Not assessed", "Nothing was decided about this photo. Press R to try again."),
}


def caution(state: State) -> str:
    """What has to be on screen about the model that is loaded, or nothing."""
    return f"Model {state.model.name}" if state.model is not None and state.model.caution else ""


def _work(state: State) -> tuple[str, str]:
    if state.is_loading:
        return "Loading engine…", "The photo is assessed right after."
    if state.checkup is not None and state.checkup.is_running and not state.readings:
        return "Checking engines…", "The photo is assessed right after. The check can be stopped in the settings."
    if state.model is None:
        return "Loading model…", "This happens once. The photo is assessed right after."
    if state.photo is None:
        return "Reading photo…", ""
    return "Assessing…", "The exits answer one after the other."


def used_engine(state: State) -> tuple[str, str]:
    """What computes now, and why."""
    if state.is_loading or state.engine is None:
        return "The model is being loaded." if state.is_loading else "No model is loaded yet.", ""
    return f"{state.engine.name} on {state.engine.device}", state.engine.note


def checkup_status(checkup: Checkup | None, count: int) -> str:
    """How far the check of `count` engines is."""
    if checkup is None:
        return (
            "Not checked since SkinApp was started. The check compares the answers of every engine, on synthetic samples, "
            "with the reference answers that come with the model. It takes some seconds."
        )
    done = len(checkup.found)
    device = next(spec.choices[checkup.device] for spec in SPECS if spec.key == "device")
    if checkup.is_running:
        return f"Checking engine {min(done + 1, count)} of {count}… Device: {device}."
    if checkup.failure is not None:
        return f"The check could not be finished. Device: {device}."
    if checkup.finished_at is None:
        return f"Stopped after {done} of {count} engines. Device: {device}."
    return f"Checked at {checkup.finished_at:%H:%M} on synthetic samples. Device: {device}."


def explanation_status(asked: Asked) -> str:
    """What the map on screen says, or how far it is."""
    if asked.question is None:
        return "Where the answer is hidden, so is this."
    if asked.share_done is not None:
        return f"Computing… {asked.share_done:.0%}"
    if asked.explanation is None:
        return "Stopped. Choose a method to compute a map."
    said = _METHOD_SENTENCES[asked.question.method].format(name=asked.question.diagnosis.label)
    nothing = "" if asked.explanation.values.any() else " Nothing was found."
    return f"{said}{nothing} {_MAP_LIMITS}"


def difference(of_probability: float) -> str:
    """A difference of a probability, 0 to 1, with two decimals of a percent; what would round to none says so."""
    if 0 < of_probability < 0.00005:
        return "<\u00a00.01\u00a0%"
    return f"{of_probability * 100:.2f}\u00a0%"


def photos(count: int) -> str:
    """Such as "1 photo" or "1,204 photos"."""
    return "1 photo" if count == 1 else f"{count:,} photos"


def standing(entry: Entry, view: View) -> str:
    """How far an entry of the list is, in a few words."""
    group = view.group(entry)
    if entry.sentence:
        return "Cannot be read"
    if group in (Group.URGENT, Group.SOON, Group.ROUTINE):
        return f"{GROUP_TITLES[group]} · {percent(entry.malignant)} malignant"
    return GROUP_TITLES[group]


def described(entry: Entry, view: View) -> str:
    """An entry of the list in whole sentences."""
    parts = [entry.name, standing(entry, view), entry.sentence.rstrip(".")]
    parts.append(f"My diagnosis: {own_label(entry.own[-1])}" if entry.own else "")
    parts.append(placed_at(entry, view))
    parts.append("" if entry.is_opened else "Not opened yet")
    return ". ".join(part for part in parts if part) + "."


def placed_at(entry: Entry, view: View) -> str:
    """Which operating point decided about an entry, where its answer may be seen."""
    if entry.assessment is None or view.hides(entry):
        return ""
    return f"Placed at {entry.assessment.operating_point.name}, {MODE_TITLES[entry.assessment.mode].lower()}"


def pace(waiting: int, total: int, per_second: float | None, seconds_left: float | None) -> str:
    """How far a list is. waiting, total: photos."""
    parts = [f"{total - waiting:,} of {total:,} assessed"]
    if per_second is not None and seconds_left is not None:
        parts += [f"{per_second:.1f} a second", f"{_duration(seconds_left)} left"]
    return " · ".join(parts)


def _duration(seconds: float) -> str:
    if seconds < 60:
        return f"{max(1, round(seconds))}\u00a0s"
    return f"{round(seconds / 60)}\u00a0min" if seconds < 3600 else f"{seconds / 3600:.1f}\u00a0h"
