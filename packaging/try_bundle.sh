#!/usr/bin/env bash
# Tries the bundle as a stranger would: a copy elsewhere, an empty home, no environment, no source tree, no Python.
set -euo pipefail
bundle="$(cd "${1:-dist/annotator}" && pwd)"
source="$(cd "$(dirname "$0")/.." && pwd)"
place="$(mktemp -d)"
trap 'rm -rf "$place"' EXIT
mkdir "$place/home" "$place/work"
cp -a "$bundle" "$place/app"  # elsewhere, so that nothing leads from it to the source tree
cd "$place/work"

annotator() {
    env -i HOME="$place/home" PATH=/usr/bin:/bin LANG=C.UTF-8 "$place/app/annotator" "$@"
}
hold() {  # hold WHAT COMMAND...: the command's output must hold WHAT
    local wanted="$1" said
    shift
    said="$("$@" 2>&1)" || { echo "failed: $*"; echo "$said"; exit 1; }
    grep -qF -- "$wanted" <<<"$said" || { echo "no “$wanted” in what this says: $*"; echo "$said"; exit 1; }
    echo "ok: ${*:1:3}"
}

for each in annotator/data/resources/translations/annotator_ar.qm PySide6/Qt/translations/qtbase_ar.qm; do
    test -s "$place/app/_internal/$each" || { echo "the bundle lacks $each"; exit 1; }
done
migrations="$(cd "$source" && find migrations/replica -name '*.py' | sort)"
for each in $migrations; do
    test -s "$place/app/_internal/annotator/data/$each" || { echo "the bundle lacks $each"; exit 1; }
done
hold "annotator " annotator --version
hold "annotator " annotator -m annotator --version  # what its own child processes are started as
hold "Check: in order." annotator demo --headless --out shown
hold "strict-f1" annotator agreement shown/review/review.annot  # numpy and scipy came along
echo "open sesame" > secret
hold "Made secret.annot" annotator create secret.annot --member Rana --passphrase-file secret
hold "8 new documents" annotator import secret.annot shown/exports/gold.jsonl --passphrase-file secret
hold "قصف" annotator search secret.annot قصف --passphrase-file secret
hold "in order" annotator check secret.annot --passphrase-file secret
! grep -qa "SQLite format 3" secret.annot || { echo "the encrypted file is not encrypted"; exit 1; }
for format in brat jsonl; do
    hold "" annotator export secret.annot --out "out-$format" --format "$format" --passphrase-file secret
done
hold "Made again.annot" annotator create again.annot --member Rana
hold "" annotator import again.annot out-brat
hold "" annotator import again.annot out-jsonl
document="$(annotator documents secret.annot --json --passphrase-file secret | grep -oE '[0-9a-f]{64}' | sed -n 1p)"
for kind in png svg pdf; do
    hold "" annotator render secret.annot "$document" --out "page.$kind" --passphrase-file secret
    test -s "page.$kind"
done
hold "" annotator desktop install
test -s "$place/home/.local/share/icons/hicolor/48x48/apps/annotator.png"
grep -qF "Exec=$place/app/annotator open %f" "$place/home/.local/share/applications/annotator.desktop"
hold "" annotator desktop remove
test -z "$(find "$place/home/.local/share" -name 'annotator*.*')"  # the folder of keys is named so, and stays

if command -v xvfb-run >/dev/null; then
    # the window on a real X server: it is asked by its class, photographed where a path is given, and closed
    export bundle_app="$place/app/annotator" bundle_home="$place/home" bundle_picture="${2:-}"
    xvfb-run -a -s "-screen 0 1366x768x24" bash -euo pipefail -c '
        env -i HOME="$bundle_home" PATH=/usr/bin:/bin LANG=C.UTF-8 DISPLAY="$DISPLAY" XAUTHORITY="$XAUTHORITY" \
            QT_QPA_PLATFORM=xcb "$bundle_app" open shown/sample.annot --as "Annotator 1" >window.log 2>&1 &
        app=$!
        for _ in $(seq 100); do
            kill -0 $app 2>/dev/null || { echo "the window did not start:"; cat window.log; exit 1; }
            if xwininfo -root -tree 2>/dev/null | grep -q "(\"annotator\" \"annotator\")"; then shown=1; break; fi
            sleep 0.2
        done
        sleep 3
        [ -z "$bundle_picture" ] || import -window root "$bundle_picture"
        kill $app
        [ "${shown:-}" = 1 ] || { echo "no window of the class annotator came up:"; cat window.log; exit 1; }
        test ! -s window.log || { echo "the window said:"; cat window.log; exit 1; }
    '
    echo "ok: the window"
else
    echo "left out: the window (no xvfb-run here)"
fi
echo "The bundle works: $(du -sh "$bundle" | cut -f1)."
