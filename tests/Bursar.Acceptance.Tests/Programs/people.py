"""The people who do the work, and the time that passes meanwhile: Bursar's own API of a demo."""
import json
import sys
import urllib.error
import urllib.request

import boto3

URL = sys.argv[1]
QUESTION = (
    '<ExternalQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2006-07-14/ExternalQuestion.xsd">'
    "<ExternalURL>https://example.org/ad?x=1&amp;y=2</ExternalURL><FrameHeight>600</FrameHeight></ExternalQuestion>"
)


def client():
    return boto3.client("mturk", endpoint_url=URL)


def post(path, method="POST", **body):
    request = urllib.request.Request(
        URL + "bursar/v1/" + path,
        json.dumps(body).encode(),
        {"Authorization": "Bearer demo-operator-for-local-use-only", "Content-Type": "application/json"},
        method=method,
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def join(locale="US"):
    """A new worker, and where the worker is. Gives the worker's id."""
    worker = post("participants")["worker_id"]
    post(f"participants/{worker}", method="PATCH", locale=locale)
    return worker


def accept(hit, worker):
    """Gives the assignment, or the reason why the worker is not eligible."""
    try:
        return post(f"studies/{hit}/submissions", participant=worker)["id"]
    except urllib.error.HTTPError as refusal:
        problem = json.load(refusal)
        return same("not_eligible", problem["code"]) or problem["detail"]


def work(hit, worker=None, **fields):
    """A worker, or somebody new, does a HIT. Gives the worker's id."""
    worker = worker or join()
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
