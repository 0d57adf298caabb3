#!/bin/sh
# Fetches Semgrep Assistant by its content and reviews semgrep.json, in a step with Node 20 or newer, git and curl. For any
# pipeline: what it needs is in the variables that bitbucket-pipelines.yml names.
set -eu
: "${SEMGREP_ASSISTANT_BUNDLE_URL:?set it to the address of the release archive}"
: "${SEMGREP_ASSISTANT_BUNDLE_SHA256:?set it to the SHA-256 of the release archive}"
program=$(mktemp -d)
curl --fail --silent --show-error --location --retry 3 --output "$program/archive.tar.gz" "$SEMGREP_ASSISTANT_BUNDLE_URL"
echo "$SEMGREP_ASSISTANT_BUNDLE_SHA256  $program/archive.tar.gz" | sha256sum -c -
tar -xzf "$program/archive.tar.gz" -C "$program"
status=0
node "$program/dist/index.js" review "$@" || status=$?
# Bitbucket has no third colour: report and build status say that answers are missing.
[ "$status" -ne 3 ] || status=0
exit "$status"
