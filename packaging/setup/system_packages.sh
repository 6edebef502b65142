#!/bin/sh
# Make sure that the libraries which Qt loads, and Python's venv module, are on this machine.
#
# Asks the dynamic linker, not the package manager, what is missing, so it is instant when all is there and does not mind
# that a library's package changes its name between releases. As root it installs what is missing with apt-get; otherwise
# it prints the one command to type and stops with exit code 1.
#
# usage: system_packages.sh PYTHON
set -eu
python=$1

say() { printf '    %s\n' "$*"; }

if ! command -v "$python" >/dev/null; then
    say "There is no '$python' here. Install Python 3.11 or newer, or name it: make PYTHON=/path/to/python3 …"
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    say "SkinApp needs Python 3.11 or newer; '$python' is $("$python" -V 2>&1). Name another: make PYTHON=python3.11 …"
    exit 1
fi

missing=
"$python" -c 'import ensurepip' 2>/dev/null || missing="python3-venv"

if [ "$(uname -s)" = Linux ]; then
    PATH=$PATH:/usr/sbin:/sbin # ldconfig's folder is not on every user's path
    known=$(ldconfig -p)
    # What the Qt libraries and their offscreen, xcb, wayland and printing plugins link to: library, Debian package
    while read -r library package; do
        case $known in
            *"$library "*) ;;
            *) missing="$missing $package" ;;
        esac
    done <<'LIBRARIES'
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libX11.so.6 libx11-6
libbrotlidec.so.1 libbrotli1
libcups.so.2 libcups2
libdbus-1.so.3 libdbus-1-3
libdrm.so.2 libdrm2
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxcb.so.1 libxcb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
LIBRARIES
fi

missing=${missing# }
if [ -z "$missing" ]; then
    say "nothing is missing"
    exit 0
fi
say "missing: $missing"
if ! command -v apt-get >/dev/null; then
    say "These are the names of Debian's packages. Install what your system calls them, then run make again."
    exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
    say "Type this once, then run make again:"
    say "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends $missing'"
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086 # a list of words is meant
apt-get install -qq -y --no-install-recommends $missing >/dev/null
say "installed"
