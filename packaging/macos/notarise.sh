#!/bin/sh
# Has Apple notarise a disk image, and staples the ticket to it. usage: NOTARY_PROFILE=… notarise.sh IMAGE.dmg
set -eu
xcrun notarytool submit "$1" --keychain-profile "$NOTARY_PROFILE" --wait
xcrun stapler staple "$1"
spctl --assess --type open --context context:primary-signature "$1"
