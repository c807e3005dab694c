#!/usr/bin/env bash
# nosub's own command, with the one line changed that fixes the host, in both of its files: nosub.sh CLONE, under bursar run.
set -euo pipefail
directory=$(mktemp -d)
trap 'rm -rf "$directory"' EXIT
cp -r "$1" "$directory/nosub"
cd "$directory"
sed -i "s|https://mturk-requester.us-east-1.amazonaws.com|${AWS_ENDPOINT_URL_MTURK%/}|" nosub/src/upload.js nosub/src/methods.js
cat >settings.json <<'SETTINGS'
{"_cosubSpecVersion": 2, "Url": "https://example.org/", "Title": "A", "Description": "B", "Keywords": "c", "FrameHeight": 600,
 "AssignmentDuration": "1 hour", "AutoApprovalDelay": "1 day", "Reward": 1, "Batch": false, "QualificationRequirements": []}
SETTINGS
nosub() { node nosub/src/index.js "$@" -p 2>/dev/null; }
nosub upload --assignments 3 --duration '1 day'
nosub balance | grep 'Available balance is 9996.40'
nosub expire
nosub balance | grep 'Available balance is 10000.00'
echo done
