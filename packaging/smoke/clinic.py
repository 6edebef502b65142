"""A computer as a clinic has it: a user without rights, a home of non-ASCII name, read-only programs, no network."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

USER = "skinapp-smoke"
HOMES = Path("/var/tmp/skinapp-smoke-Praxis Müller Ελένη")
_INSIDE = r"""
mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" || exit 99
trace=$2; user=$3; shift 3
exec strace -f -qq --seccomp-bpf -A -o "$trace" -e trace=socket,connect,bind,sendto,sendmsg \
    setpriv --reuid="$user" --regid="$user" --clear-groups -- "$@"
"""
"""Runs as root in its own namespaces: makes the programs read-only, becomes the user, notes what is done with sockets."""


class Clinic:
    """Starts programs there. home: of the user; programs: the folder that is read-only."""

    def __init__(self, home: Path, programs: Path) -> None:
        """Made by `clinic`."""
        self.home = home
        self._programs = programs
        self._trace = HOMES / "sockets"

    def start(self, command: list[str], environment: dict[str, str] | None = None) -> "subprocess.Popen[bytes]":
        """As the user, in the home, with nothing in the environment but what a login gives and what is named."""
        login = {"HOME": str(self.home), "USER": USER, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
        inside = ["sh", "-c", _INSIDE, "sh", str(self._programs), str(self._trace), USER, *command]
        isolated = ["unshare", "--net", "--mount", *inside]
        pipe = subprocess.PIPE
        return subprocess.Popen(isolated, env=login | (environment or {}), cwd=self.home, stdout=pipe, stderr=pipe)

    def run(self, *command: str) -> "subprocess.CompletedProcess[bytes]":
        """Start, and wait for the end."""
        process = self.start(list(command))
        out, err = process.communicate(timeout=600)
        return subprocess.CompletedProcess(command, process.returncode, out, err)

    def attempts(self) -> list[str]:
        """System calls by which any program asked for a socket of the Internet: opened, bound, connected or sent to."""
        lines = self._trace.read_text(encoding="utf-8", errors="replace").splitlines()
        return [line for line in lines if "AF_INET" in line]


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
