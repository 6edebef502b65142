"""A computer as a clinic has it: a user without rights, a home of non-ASCII name, read-only programs, no network."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

USER = "skinapp-smoke"
HOMES = Path("/var/tmp/skinapp-smoke-Praxis Müller Ελένη")
_INSIDE = r"""
mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" || exit 99
counters=$2; user=$3; shift 3
setpriv --reuid="$user" --regid="$user" --clear-groups -- "$@"
code=$?
cat /proc/net/snmp >>"$counters"
exit $code
"""
"""Runs as root in namespaces of its own: makes the programs read-only, becomes the user, then notes what was sent."""


class Clinic:
    """Starts programs there. home: of the user; programs: the folder that is read-only."""

    def __init__(self, home: Path, programs: Path) -> None:
        """Made by `clinic`."""
        self.home = home
        self._programs = programs
        self._counters = HOMES / "network-counters"

    def start(self, command: list[str], environment: dict[str, str] | None = None) -> "subprocess.Popen[bytes]":
        """As the user, in the home, with nothing in the environment but what a login gives and what is named."""
        login = {"HOME": str(self.home), "USER": USER, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
        inside = ["sh", "-c", _INSIDE, "sh", str(self._programs), str(self._counters), USER, *command]
        isolated = ["unshare", "--net", "--mount", *inside]
        pipe = subprocess.PIPE
        return subprocess.Popen(isolated, env=login | (environment or {}), cwd=self.home, stdout=pipe, stderr=pipe)

    def run(self, *command: str) -> "subprocess.CompletedProcess[bytes]":
        """Start, and wait for the end."""
        process = self.start(list(command))
        out, err = process.communicate(timeout=600)
        return subprocess.CompletedProcess(command, process.returncode, out, err)

    def attempts(self) -> int:
        """How many packets any program tried to send: every attempt to connect counts, since there is no route."""
        text = self._counters.read_text(encoding="utf-8")
        rows = [line.split() for line in re.findall(r"^Ip: (.+)$", text, re.MULTILINE)]
        counted = [dict(zip(names, values, strict=True)) for names, values in zip(rows[::2], rows[1::2], strict=True)]
        return sum(int(c["OutRequests"]) + int(c["OutNoRoutes"]) for c in counted)


@contextmanager
def clinic(programs: Path) -> Iterator[Clinic]:
    """For the time of the block. Needs root, since users and namespaces do."""
    HOMES.mkdir(mode=0o755)
    home = HOMES / "Łukasz Öztürk"
    try:
        subprocess.run(["useradd", "--home-dir", str(home), "--create-home", "--user-group", USER], check=True)
        documents = home / "Documents"
        documents.mkdir()
        shutil.chown(documents, USER, USER)
        yield Clinic(home, programs)
    finally:
        subprocess.run(["userdel", USER], check=False)
        shutil.rmtree(HOMES)


def give(source: Path, target: Path) -> Path:
    """Copy a file into the user's home, where the user can read it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)
    shutil.chown(target, USER, USER)
    return target
