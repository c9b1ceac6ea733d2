#!/bin/sh
# Installs what is missing; plain shell, since an older Node.js cannot run TypeScript.
# `npm install` and not `npm ci`: the latter refuses to work behind a registry that does not carry the optional packages of other platforms.
set -e
cd "$(dirname "$0")/.."
stamp=node_modules/.headwater-installed
if [ ! -f "$stamp" ] || [ package-lock.json -nt "$stamp" ]; then
  echo "Installing what is missing (npm install) ..." >&2
  npm install --no-save --no-fund --no-audit --loglevel=error >&2
  touch "$stamp"
fi
