#!/bin/sh
# Builds the app and a disk image with it. Runs on macOS only; not run by the authors yet.
#
# usage: dmg.sh [lite|full]
#   SIGN_AS="Developer ID Application: …"   signs with the hardened runtime; without it the image is for testing
#   NOTARY_PROFILE=…                        has Apple notarise it, with a profile of `xcrun notarytool store-credentials`
set -eu
flavour=${1:-lite}
cd "$(dirname "$0")/../.."
python=.venv/bin/python
"$python" packaging/freeze.py "$flavour"
app=dist/SkinApp.app
name=$("$python" -c "import json; print(json.load(open('build/frozen/$flavour/build.json'))['name'])")
image=dist/skinapp-$flavour-$name-macos-$(uname -m).dmg

sign() { codesign --force --timestamp --options runtime --sign "$SIGN_AS" "$@"; }
if [ -n "${SIGN_AS:-}" ]; then # from the inside out: libraries, the second program, then the app with the first
    find "$app" -type f ! -path '*/Contents/MacOS/skinapp*' -exec sh -c 'file -b "$1" | grep -q Mach-O' sh {} \; -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$SIGN_AS"
    sign --entitlements packaging/macos/entitlements.plist "$app/Contents/MacOS/skinapp-cli"
    sign --entitlements packaging/macos/entitlements.plist "$app"
    codesign --verify --deep --strict "$app"
else
    codesign --force --sign - "$app" # for this computer: documents came in after PyInstaller had done that
fi
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$image"
hdiutil create -volname SkinApp -srcfolder "$stage" -format UDZO "$image"
if [ -n "${SIGN_AS:-}" ]; then codesign --timestamp --sign "$SIGN_AS" "$image"; fi
if [ -n "${NOTARY_PROFILE:-}" ]; then sh packaging/macos/notarise.sh "$image"; fi
shasum -a 256 "$image" >"$image.sha256"
echo "    $image"
