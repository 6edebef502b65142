#!/bin/sh
# Make sure that the programs which installers are built and driven with are on this machine. As root it installs what is missing
# with apt-get; otherwise it prints the one command to type and stops with exit code 1. Elsewhere than on Linux it does nothing.
set -eu
[ "$(uname -s)" = Linux ] || exit 0
say() { printf '    %s\n' "$*"; }

missing=
while read -r program package; do
    command -v "$program" >/dev/null || missing="$missing $package"
done <<'PROGRAMS'
Xvfb xvfb
dpkg-shlibdeps dpkg-dev
gcc gcc
makensis nsis
nm binutils
strace strace
desktop-file-validate desktop-file-utils
PROGRAMS
# The tests' RTSP camera, by GStreamer; nothing of it goes into an installer.
for package in python3-gi gir1.2-gst-rtsp-server-1.0 gstreamer1.0-plugins-good gstreamer1.0-plugins-ugly; do
    dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing="$missing $package"
done
missing=${missing# }
if [ -z "$missing" ]; then
    say "nothing is missing"
    exit 0
fi
say "missing: $missing"
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    say "Type this once, then run make again:"
    say "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends $missing'"
    exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086 # a list of words is meant
apt-get install -qq -y --no-install-recommends $missing >/dev/null
say "installed"
