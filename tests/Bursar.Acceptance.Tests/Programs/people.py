"""The people who do the work, and the time that passes meanwhile: Bursar's own API of a demo."""
import json
import sys
import urllib.request

import boto3

URL = sys.argv[1]
QUESTION = (
    '<ExternalQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2006-07-14/ExternalQuestion.xsd">'
    "<ExternalURL>https://example.org/ad?x=1&amp;y=2</ExternalURL><FrameHeight>600</FrameHeight></ExternalQuestion>"
)


def client():
    return boto3.client("mturk", endpoint_url=URL)


def post(path, **body):
    request = urllib.request.Request(
        URL + "bursar/v1/" + path,
        json.dumps(body).encode(),
        {"Authorization": "Bearer demo-operator-for-local-use-only", "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def work(hit, **fields):
    """Somebody new does a HIT. Gives the worker's id."""
    worker = post("participants")["worker_id"]
    submission = post(f"studies/{hit}/submissions", participant=worker)["id"]
    post(f"submissions/{submission}/submit", fields=fields or {"label": "cat"})
    return worker


def advance(**days):
    import datetime

    post("clock", advance_seconds=int(datetime.timedelta(**days).total_seconds()))


def balance(mturk):
    return mturk.get_account_balance()["AvailableBalance"]


def same(expected, actual):
    if expected != actual:
        sys.exit(f"expected {expected!r}, not {actual!r}")
