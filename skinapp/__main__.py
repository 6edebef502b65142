"""Where the program starts: command line or window. Imports no model library and no Qt by itself."""

import logging
import os
import sys

from skinapp import log, paths, standard_output
from skinapp.edition import version_line

_USAGE = """usage: skinapp [PATH…]                open the window, with photos or folders
       skinapp triage PATH… [options]   triage without a window; see skinapp triage --help
       skinapp selfcheck [--json]       check every engine on this machine
       skinapp models ACTION            which model is used, and how another one is installed
       skinapp bench [speed|start|gui]  measure this machine; see skinapp bench --help
       skinapp train STEP [options]     rebuild the weights; see skinapp train --help
       skinapp --version

Offline triage of dermoscopic photos. Decision support for evaluation and research, not a cleared medical device.
"""


def main() -> int:
    """Run what the arguments ask for; returns the exit code."""
    try:
        return standard_output.finish(_run(sys.argv[1:]))
    except SystemExit as end:  # of a command's --help, or of wrong usage
        return standard_output.finish(end.code if isinstance(end.code, int) else 1)
    except KeyboardInterrupt:
        sys.stderr.write("skinapp: interrupted.\n")
        sys.stderr.flush()
        # Where it came while a library's import was in exec(), Python would yet end by the signal, whatever is returned here.
        os._exit(130)


def _run(arguments: list[str]) -> int:
    if arguments[:1] == ["--version"]:
        return standard_output.show(f"skinapp {version_line()}\n")
    if arguments[:1] in (["--help"], ["-h"]):
        return standard_output.show(_USAGE)
    if arguments and arguments[0] in ("triage", "train", "bench", "models", "selfcheck"):
        from skinapp import cli  # noqa: PLC0415  # only when asked for: the window does not need it

        return cli.main(arguments)
    if arguments and arguments[0].startswith("-"):
        sys.stderr.write(f"skinapp: unknown option {arguments[0]}.\n{_USAGE}")
        return 2
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        sys.stderr.write("skinapp: there is no display for the window. Triage without one: skinapp triage PATH…\n")
        return 2
    log.start(paths.user_log())
    logging.getLogger("skinapp").info("SkinApp %s starts", version_line())
    from skinapp.inference import torch_libraries  # noqa: PLC0415  # before Qt, see there

    torch_libraries.preload()
    from skinapp.app import run  # noqa: PLC0415  # imports Qt

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
