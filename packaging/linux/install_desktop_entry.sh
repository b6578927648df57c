#!/usr/bin/env bash
# Puts the studio of this checkout into the user's applications menu, with its icon. Writes only what has changed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

share="${XDG_DATA_HOME:-$HOME/.local/share}"
program="$PWD/build/release/bin/anneal-studio"
id=io.github.anneal.Studio

place() { # source target
    cmp -s "$1" "$2" 2>/dev/null && return 0
    mkdir -p "$(dirname "$2")"
    cp "$1" "$2.part" && mv "$2.part" "$2"
    changed=1
}

changed=0
entry=$(mktemp)
trap 'rm -f "$entry"' EXIT
# In a desktop file's Exec, a quoted argument escapes \ " ` $ (and each backslash once more as a string value).
escaped=$(printf '%s' "$program" | sed -e 's/[\\"`$]/\\\\&/g')
awk -v line="Exec=\"$escaped\" %f" '/^Exec=/ { print line; next } { print }' packaging/linux/$id.desktop > "$entry"
place "$entry" "$share/applications/$id.desktop"
place packaging/linux/$id.svg "$share/icons/hicolor/scalable/apps/$id.svg"
if [ "$changed" = 1 ]; then
    command -v update-desktop-database >/dev/null && update-desktop-database -q "$share/applications" || true
    command -v gtk-update-icon-cache >/dev/null && gtk-update-icon-cache -q -t "$share/icons/hicolor" 2>/dev/null || true
fi
