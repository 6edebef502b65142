#!/bin/sh
# Builds one flavour for Linux, then proves it: installs the Debian package, drives the program, removes it.
#
# usage: BIN=.venv/bin installer.sh lite|full
set -eu
flavour=$1
step() { printf '\n==> %s\n' "$*"; }

step "Freezing SkinApp, $flavour"
"$BIN/python" packaging/freeze.py "$flavour"
step 'Packages'
rm -f "dist/skinapp-$flavour"[_-]*
"$BIN/python" packaging/linux/package.py "$flavour"
step 'Installed, driven, removed'
if [ "$(id -u)" -ne 0 ]; then
    printf '    not run: only root installs packages. Type: sudo %s/python packaging/smoke_test.py dist/skinapp-%s_*.deb\n' "$BIN" "$flavour"
    exit 0
fi
"$BIN/python" packaging/smoke_test.py "dist/skinapp-$flavour"_*.deb dist/pictures
