#!/bin/sh
# Installs what is missing; plain shell, since an older Node.js cannot run TypeScript.
set -e
cd "$(dirname "$0")/.."
stamp=node_modules/.headwater-installed
if [ ! -f "$stamp" ] || [ package-lock.json -nt "$stamp" ]; then
  echo "Installing what is missing (npm ci) ..." >&2
  npm ci --no-fund --no-audit --loglevel=error >&2
  : > "$stamp"
fi
