"""Short texts that several widgets share. Levels, numbers and intended use are worded in `reports.texts`, also for paper."""

from skinapp.core.exit_policy import Mode
from skinapp.core.triage import Share
from skinapp.gui.state import Stage, State
from skinapp.reports.texts import percent

SYNTHETIC = "Synthetic sample"

MODE_TITLES = {Mode.EARLY: "Early exit", Mode.FULL: "Full depth"}
MODE_TIPS = {
    Mode.EARLY: "Stop at the first exit that is confident enough (M switches)",
    Mode.FULL: "Compute every exit of the model (M switches)",
}


def share(measured: Share) -> str:
    """Such as "95.1 % (93.2 to 96.5 %, n = 812)"."""
    return f"{percent(measured.value)} ({measured.low * 100:.1f} to {percent(measured.high)}, n\u00a0=\u00a0{measured.n:,})"


def progress(state: State) -> tuple[str, str]:
    """What is going on, as a title and a sentence, while there is no assessment to show."""
    if state.stage is Stage.WORKING:
        return _work(state)
    if state.stage is Stage.CANCELLED:
        return "Cancelled", "Nothing was decided about this photo. Press R to assess it again."
    if state.stage is Stage.FAILED:
        return "Not assessed", "Nothing was decided about this photo. Press R to try again."
    if state.model is None:
        return "Loading model…", "You can open a photo already: it is assessed as soon as the model is there."
    return "Ready", "Open a dermoscopic photo to see where it belongs in the reading order."


def _work(state: State) -> tuple[str, str]:
    if state.model is None:
        return "Loading model…", "This happens once. The photo is assessed right after."
    if state.photo is None:
        return "Reading photo…", ""
    return "Assessing…", "The exits answer one after the other."
