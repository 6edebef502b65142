#!/bin/sh
# Installs SkinApp from this folder: as root for the whole machine, otherwise for this user alone.
#
# usage: install.sh [--remove]
#
# Settings, models and reports of users are kept by an update and by --remove.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
if [ "$(id -u)" -eq 0 ]; then
    programs=/usr/local/bin library=/usr/local/lib/skinapp share=/usr/local/share
else
    programs=$HOME/.local/bin library=$HOME/.local/lib/skinapp share=${XDG_DATA_HOME:-$HOME/.local/share}
fi

remove() {
    rm -rf "$library" "$programs/skinapp" "$programs/skinapp-cli" "$share/applications/skinapp.desktop" \
        "$share/icons/hicolor/256x256/apps/skinapp.png" "$share/icons/hicolor/scalable/apps/skinapp.svg" \
        "$share/mime/packages/skinapp.xml"
}

refresh() { # the desktop's lists of programs and of file types, where it keeps any
    if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$share/applications"; fi
    if command -v update-mime-database >/dev/null && [ -d "$share/mime/packages" ]; then update-mime-database "$share/mime"; fi
}

case ${1:-} in
--remove)
    remove
    refresh
    echo "SkinApp is removed. Settings, models and reports of users are kept."
    exit 0
    ;;
'') ;;
*)
    echo "usage: install.sh [--remove]" >&2
    exit 2
    ;;
esac

(cd "$here/skinapp" && sha256sum --check --quiet SHA256SUMS) || {
    echo "This folder is damaged: get the archive again." >&2
    exit 1
}
mkdir -p "$programs" "$(dirname "$library")"
trap 'rm -rf "$library.new"' EXIT
rm -rf "$library.new"
cp -a --no-preserve=ownership "$here/skinapp" "$library.new" # whole, before what is installed goes
cp "$here/install.sh" "$library.new/"                        # for --remove, when the archive is gone
remove
mv "$library.new" "$library"
ln -s "$library/skinapp" "$library/skinapp-cli" "$programs/"
(cd "$here/share" && find . -type f | while read -r file; do install -Dm644 "$file" "$share/$file"; done)
refresh
missing=$(LD_LIBRARY_PATH="$library/_internal" ldd "$library/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" | awk '/not found/ {print $1}')
if [ -n "$missing" ]; then
    echo "Installed, but the window needs libraries of your system that are missing:" $missing
    exit 1
fi
echo "SkinApp is installed: $programs/skinapp"
