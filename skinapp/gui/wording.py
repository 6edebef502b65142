"""Short texts that several widgets share. Levels, numbers and intended use are worded in `reports.texts`, also for paper."""

from skinapp.core.assessment import EngineInfo
from skinapp.core.exit_policy import Mode
from skinapp.core.explanation import Method
from skinapp.core.language import again, mark, tr
from skinapp.core.settings import SPECS
from skinapp.core.triage import Share, TriageLevel
from skinapp.core.worklist import Entry, Group, View
from skinapp.gui.explaining import Asked
from skinapp.gui.state import Checkup, Stage, State
from skinapp.imaging.looks import Look
from skinapp.reports.compose import own_label
from skinapp.reports.texts import LEVELS, MODES, percent, point_title

SYNTHETIC = mark("Synthetic sample")

LOOK_TITLES = {
    Look.COLOUR: mark("Colour"),
    Look.GREY: mark("Grey"),
    Look.RED: mark("Red channel"),
    Look.GREEN: mark("Green channel"),
    Look.BLUE: mark("Blue channel"),
    Look.CONTRAST: mark("More contrast"),
    Look.VESSELS: mark("Vessels (erythema index)"),
    Look.PIGMENT: mark("Pigment (melanin index)"),
}

METHOD_TITLES = {
    Method.ROLLOUT: mark("Attention, for any diagnosis"),
    Method.RELEVANCE: mark("Relevance for a diagnosis"),
    Method.OCCLUSION: mark("Covering places (slow check)"),
    Method.GRADIENT: mark("Gradient for a diagnosis"),
}
NEEDS_TORCH = mark("needs a PyTorch engine")
_METHOD_SENTENCES = {
    Method.ROLLOUT: mark("Bright: where attention gathered, whatever the diagnosis."),
    Method.RELEVANCE: mark("Bright: what counted for {name}."),
    Method.OCCLUSION: mark("Bright: covering it makes {name} less probable."),
    Method.GRADIENT: mark("Bright: attention that counted for {name}."),
}
_MAP_LIMITS = mark("A map shows what the computation used, not why, and not whether the answer is right.")

GROUP_TITLES = {
    Group.URGENT: LEVELS[TriageLevel.URGENT],
    Group.UNASSESSED: mark("Not assessed"),
    Group.SOON: LEVELS[TriageLevel.SOON],
    Group.ROUTINE: LEVELS[TriageLevel.ROUTINE],
    Group.TO_DIAGNOSE: mark("To diagnose"),
    Group.WAITING: mark("Waiting"),
}

MODE_TITLES = {Mode.EARLY: mark("Early exit"), Mode.FULL: mark("Full depth")}
MODE_TIPS = {
    Mode.EARLY: mark("Stop at the first exit that is confident enough (M switches)"),
    Mode.FULL: mark("Compute every exit of the model (M switches)"),
}


def share(measured: Share) -> str:
    """Such as "95.1 % (93.2 to 96.5 %, n = 812)"."""
    return tr(
        "{share} ({low:.1f} to {high}, n\u00a0=\u00a0{n:,})",
        share=percent(measured.value),
        low=measured.low * 100,
        high=percent(measured.high),
        n=measured.n,
    )


def taken_back(engine: EngineInfo | None) -> str:
    """What happens after an engine or device could not be used. engine: the one that works, if one was loaded."""
    if engine is None:
        return tr("For now the engine is chosen automatically.")
    return tr("The settings are back to what works: {name} on {device}.", name=engine.name, device=engine.device)


def progress(state: State) -> tuple[str, str]:
    """What is going on, as a title and a sentence, while there is no assessment to show."""
    if state.is_hidden and state.stage in (Stage.WORKING, Stage.DONE) and state.photo is not None:
        return tr("Your diagnosis first"), tr("The AI's answer stays hidden until you have entered your own: press D.")
    if state.stage is Stage.WORKING:
        return _work(state)
    if state.stage in _ENDED:
        title, sentence = _ENDED[state.stage]
        if state.entry is not None and state.entry.assessment is not None and not state.is_hidden:
            sentence = _DECIDED_BEFORE
        return tr(title), tr(sentence)
    if state.is_loading:
        return tr("Loading engine…"), tr("Photos wait until it is there.")
    if state.model is None:
        return tr("Loading model…"), tr("You can open a photo already: it is assessed as soon as the model is there.")
    return tr("Ready"), tr("Open a dermoscopic photo to see where it belongs in the reading order.")


_DECIDED_BEFORE = mark("What was decided about this photo before stays in the list. Press R to try again.")
_ENDED = {
    Stage.CANCELLED: (mark("Cancelled"), mark("Nothing was decided about this photo. Press R to assess it again.")),
    Stage.FAILED: (mark("Not assessed"), mark("Nothing was decided about this photo. Press R to try again.")),
}


def caution(state: State) -> str:
    """What has to be on screen about the model that is loaded, or nothing."""
    return tr("Model {name}", name=state.model.title) if state.model is not None and state.model.caution else ""


def _work(state: State) -> tuple[str, str]:
    if state.is_loading:
        return tr("Loading engine…"), tr("The photo is assessed right after.")
    if state.checkup is not None and state.checkup.is_running and not state.readings:
        return tr("Checking engines…"), tr("The photo is assessed right after. The check can be stopped in the settings.")
    if state.model is None:
        return tr("Loading model…"), tr("This happens once. The photo is assessed right after.")
    if state.photo is None:
        return tr("Reading photo…"), ""
    return tr("Assessing…"), tr("The exits answer one after the other.")


def used_engine(state: State) -> tuple[str, str]:
    """What computes now, and why."""
    if state.is_loading or state.engine is None:
        return tr("The model is being loaded.") if state.is_loading else tr("No model is loaded yet."), ""
    return tr("{name} on {device}", name=state.engine.name, device=state.engine.device), again(state.engine.note)


def checkup_status(checkup: Checkup | None, count: int) -> str:
    """How far the check of `count` engines is."""
    if checkup is None:
        return tr(
            "Not checked since SkinApp was started. The check compares the answers of every engine, on synthetic samples, "
            "with the reference answers that come with the model. It takes some seconds."
        )
    done = len(checkup.found)
    device = tr(next(spec.choices[checkup.device] for spec in SPECS if spec.key == "device"))
    if checkup.is_running:
        return tr(
            "Checking engine {number} of {count}… Device: {device}.", number=min(done + 1, count), count=count, device=device
        )
    if checkup.failure is not None:
        return tr("The check could not be finished. Device: {device}.", device=device)
    if checkup.finished_at is None:
        return tr("Stopped after {done} of {count} engines. Device: {device}.", done=done, count=count, device=device)
    return tr("Checked at {at:%H:%M} on synthetic samples. Device: {device}.", at=checkup.finished_at, device=device)


def explanation_status(asked: Asked) -> str:
    """What the map on screen says, or how far it is."""
    if asked.question is None:
        return tr("Where the answer is hidden, so is this.")
    if asked.share_done is not None:
        return tr("Computing… {share:.0f}\u00a0%", share=asked.share_done * 100)
    if asked.explanation is None:
        return tr("Stopped. Choose a method to compute a map.")
    said = tr(_METHOD_SENTENCES[asked.question.method], name=asked.question.diagnosis.label)
    nothing = "" if asked.explanation.values.any() else tr("Nothing was found.")
    return " ".join(filter(None, (said, nothing, tr(_MAP_LIMITS))))


def difference(of_probability: float) -> str:
    """A difference of a probability, 0 to 1, with two decimals of a percent; what would round to none says so."""
    if 0 < of_probability < 0.00005:
        return tr("<\u00a0{share:.2f}\u00a0%", share=0.01)
    return tr("{share:.2f}\u00a0%", share=of_probability * 100)


def standing(entry: Entry, view: View, *, is_short: bool = False) -> str:
    """How far an entry of the list is, in a few words; in still fewer where they stand beside each other in a column."""
    group = view.group(entry)
    if entry.sentence:
        return tr("Cannot be read")
    if group in (Group.URGENT, Group.SOON, Group.ROUTINE):
        if is_short:
            return f"{tr(GROUP_TITLES[group])} · {percent(entry.malignant)}"
        return tr("{group} · {share} malignant", group=tr(GROUP_TITLES[group]), share=percent(entry.malignant))
    return tr(GROUP_TITLES[group])


def described(entry: Entry, view: View) -> str:
    """An entry of the list in whole sentences."""
    parts = [entry.name, standing(entry, view), again(entry.sentence).rstrip(".")]
    parts.append(tr("My diagnosis: {name}", name=own_label(entry.own[-1])) if entry.own else "")
    parts.append(placed_at(entry, view))
    parts.append("" if entry.is_opened else tr("Not opened yet"))
    return ". ".join(part for part in parts if part) + "."


def placed_at(entry: Entry, view: View) -> str:
    """Which operating point decided about an entry, where its answer may be seen."""
    if entry.assessment is None or not view.reveals(entry):
        return ""
    name, mode = point_title(entry.assessment.operating_point.name), entry.assessment.mode
    return tr("Placed at {name}, {mode}", name=name, mode=tr(MODES[mode]))


def pace(waiting: int, total: int, per_second: float | None, seconds_left: float | None) -> str:
    """How far a list is. waiting, total: photos."""
    parts = [tr("{done:,} of {total:,} assessed", done=total - waiting, total=total)]
    if per_second is not None and seconds_left is not None:
        parts += [
            tr("{per_second:.1f} a second", per_second=per_second),
            tr("{time} left", time=_duration(seconds_left)),
        ]
    return " · ".join(parts)


def _duration(seconds: float) -> str:
    if seconds < 60:
        return tr("{seconds}\u00a0s", seconds=max(1, round(seconds)))
    if seconds < 3600:
        return tr("{minutes}\u00a0min", minutes=round(seconds / 60))
    return tr("{hours:.1f}\u00a0h", hours=seconds / 3600)
