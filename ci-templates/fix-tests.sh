#!/bin/sh
# Runs your own tests with the checked fixes of Semgrep Assistant made, and takes them back afterwards. For a job of its own that has
# no secret, no token that may write, and the report folder of the review: what it runs is code that a model may have written.
#
#   sh fix-tests.sh semgrep-assistant-report/fixes.patch npm test
#
# Ends as the tests do; with 0 where there is no fix. Needs git, and the commit that was reviewed checked out.
set -eu
[ "$#" -ge 2 ] || { echo "usage: fix-tests.sh FIXES.PATCH COMMAND [ARGUMENT]…" >&2; exit 2; }
patch=$1
shift
[ -f "$patch" ] || { echo "There is no $patch: keep the report folder of the review for this job." >&2; exit 2; }
if [ ! -s "$patch" ]; then
  echo "No fix was checked, so there is nothing to test."
  exit 0
fi
# Its words would end up between those of the tests.
git apply --check "$patch" || { echo "The patch is for another commit: check out the one that was reviewed." >&2; exit 2; }
git apply "$patch"
trap 'git apply --reverse "$patch"' EXIT
git apply --stat "$patch"
status=0
"$@" || status=$?
if [ "$status" -eq 0 ]; then echo "With all checked fixes made, your tests pass."
else echo "With all checked fixes made, your tests end with $status: do not take them unseen." >&2; fi
exit "$status"
