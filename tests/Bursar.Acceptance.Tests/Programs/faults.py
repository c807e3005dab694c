"""Every fault that a sandbox can be asked for, met by boto3 and by requests; and the money right afterwards."""
import itertools
import sys

import boto3
import requests
from botocore.config import Config
from botocore.exceptions import ClientError, HTTPClientError

URL = sys.argv[1]
OPERATOR = {"Authorization": "Bearer demo-operator-for-local-use-only"}
TOKEN = {"Authorization": "Token demo-token-for-local-use-only"}
HTML = "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2011-11-11/HTMLQuestion.xsd"
QUESTION = (f'<HTMLQuestion xmlns="{HTML}"><HTMLContent><![CDATA[<p>A</p>]]></HTMLContent><FrameHeight>0</FrameHeight>'
            "</HTMLQuestion>")
COST = 60  # cents: a reward of 0.50 and 20 %


def client(attempts, **more):
    return boto3.client("mturk", endpoint_url=URL, region_name="us-east-1",
                        config=Config(retries={"total_max_attempts": attempts, "mode": "standard"}, **more))


once, stubborn = client(1), client(4)
hits = 0
titles = itertools.count(1)


def own(method, path, **arguments):
    answer = requests.request(method, f"{URL}bursar/v1/{path}", headers=OPERATOR, **arguments)
    if answer.status_code not in (200, 201, 204):
        sys.exit(f"{method} {path}: {answer.status_code} {answer.text}")
    return answer.json() if answer.content else None


def fault(kind, **more):
    own("DELETE", "faults")
    return own("POST", "faults", json={"kind": kind, **more})


def create(turk, **more):
    # Each in its own words: the same request within a second has the same signature, which is used once.
    return turk.create_hit(Title=f"A {next(titles)}", Description="B", Reward="0.50", MaxAssignments=1,
                           AssignmentDurationInSeconds=600, LifetimeInSeconds=3600, Question=QUESTION, **more)


def dollars():
    return [round(float(one["available"]) * 100) for one in own("GET", "books")["books"] if one["currency"] == "USD"][0]


def expect(what, is_so):
    if not is_so:
        sys.exit(f"{what}: this was not so.")


def hits_made(what, more):
    """Each HIT that was made is paid for once, whatever its answer was."""
    global hits
    hits += more
    expect(f"{what}: {hits} HITs and what they cost", dollars() == 1_000_000 - hits * COST
           and len(stubborn.list_hits()["HITs"]) == hits)


def fails(call, exception):
    try:
        call()
    except exception as failure:
        return failure
    sys.exit(f"{exception.__name__} was not raised.")


# boto3, without retries: what each fault looks like, and what was done.
for kind, status, code in (("throttled", 400, "ThrottlingException"), ("server_error", 500, "ServiceFault"),
                           ("unavailable", 503, "ServiceFault")):
    fault(kind, api="mturk", operation="CreateHIT")
    failure = fails(lambda: create(once), ClientError)
    expect(kind, (failure.response["ResponseMetadata"]["HTTPStatusCode"], failure.response["Error"]["Code"]) == (status, code))
    hits_made(kind, 0)
fault("dropped_before", operation="CreateHIT")
fails(lambda: create(once), HTTPClientError)
hits_made("dropped_before", 0)
fault("dropped_after", operation="CreateHIT")
fails(lambda: create(once), HTTPClientError)
hits_made("dropped_after", 1)
fault("malformed", operation="CreateHIT")
expect("malformed", "HIT" not in create(once))
hits_made("malformed", 1)
fault("slow", operation="CreateHIT", seconds=300)
fails(lambda: create(client(1, read_timeout=1)), HTTPClientError)
hits_made("slow", 0)

# boto3, with retries: it survives each of them, and everything is done once.
for kind in ("throttled", "server_error", "unavailable", "dropped_before", "dropped_after"):
    fault(kind, operation="CreateHIT", times=2)
    create(stubborn)
    hits_made("retried " + kind, 1)
    expect(kind + " struck twice", own("GET", "faults")["faults"][0]["struck"] == 2)

# With a token of its own, a program is told that its HIT exists, as MTurk does.
fault("dropped_after", operation="CreateHIT", times=1)
failure = fails(lambda: create(stubborn, UniqueRequestToken="mine"), ClientError)
expect("the HIT exists", failure.response["TurkErrorCode"] == "AWS.MechanicalTurk.HitAlreadyExists")
hits_made("a token", 1)

# A balance that is late: what can be spent is what is there.
fault("balance_late", seconds=3600)
expect("late, in dollars", once.get_account_balance()["AvailableBalance"] == "0.00")
own("DELETE", "faults")
expect("in time, in dollars", once.get_account_balance()["AvailableBalance"] == f"{dollars() / 100:.2f}")

# requests, over Prolific's API.
workspace = requests.get(URL + "api/v1/workspaces/", headers=TOKEN).json()["results"][0]["id"]


def balance():
    return requests.get(f"{URL}api/v1/workspaces/{workspace}/balance/", headers=TOKEN).json()["available_balance"]


def draft():
    answer = requests.post(URL + "api/v1/studies/", headers=TOKEN, json={
        "name": "A", "description": "B", "external_study_url": "https://example.org", "prolific_id_option": "question",
        "completion_codes": [{"code": "C", "code_type": "COMPLETED", "actions": [{"action": "AUTOMATICALLY_APPROVE"}]}],
        "total_available_places": 1, "estimated_completion_time": 1, "reward": 50, "device_compatibility": ["desktop"],
        "peripheral_requirements": []})
    expect("draft: " + answer.text, answer.status_code == 201)
    return answer.json()["id"]


def publish(study):
    return requests.post(f"{URL}api/v1/studies/{study}/transition/", headers=TOKEN, json={"action": "PUBLISH"})


def state(study):
    return requests.get(f"{URL}api/v1/studies/{study}/", headers=TOKEN).json()["status"]


PUBLISHING = "POST /api/v1/studies/{id}/transition/"
own("POST", f"books/{workspace}/top-ups", json={"amount": "10.00"})
before = balance()
study = draft()
for kind, status in (("throttled", 429), ("server_error", 500), ("unavailable", 503)):
    fault(kind, api="prolific", operation=PUBLISHING)
    answer = publish(study)
    expect(kind, (answer.status_code, answer.json()["error"]["status"]) == (status, status))
    expect(kind + " says when to try again", status == 500 or answer.headers["Retry-After"] == "1")
fault("dropped_before", operation=PUBLISHING)
fails(lambda: publish(study), requests.exceptions.ConnectionError)
own("DELETE", "faults")
expect("nothing was done", (state(study), balance()) == ("UNPUBLISHED", before))
cost = 70  # pence: a reward of 0.50, a third for fees, and a fifth of that for VAT
for kind, raised in (("dropped_after", requests.exceptions.ConnectionError), ("malformed", requests.exceptions.JSONDecodeError)):
    study = draft()
    fault(kind, operation=PUBLISHING)
    fails(lambda: publish(study).json(), raised)
    own("DELETE", "faults")
    before -= cost
    expect(f"{kind} was done once", (state(study), balance()) == ("ACTIVE", before))
fault("slow", operation=PUBLISHING, seconds=300)
study = draft()
fails(lambda: requests.post(f"{URL}api/v1/studies/{study}/transition/", headers=TOKEN, json={"action": "PUBLISH"}, timeout=1),
      requests.exceptions.ReadTimeout)
own("DELETE", "faults")
expect("slow was not done", (state(study), balance()) == ("UNPUBLISHED", before))
fault("balance_late", api="prolific", seconds=3600)
expect("late, in pence", balance() == 0)
own("DELETE", "faults")
expect("in time, in pence", balance() == before)

# The same seed strikes the same calls.
struck = []
for _ in range(2):
    fault("throttled", rate=0.5, seed=7, operation="GET /api/v1/users/me/")
    struck.append([requests.get(URL + "api/v1/users/me/", headers=TOKEN).status_code for _ in range(20)])
expect("a share of the calls", struck[0] == struck[1] and {200, 429} == set(struck[0]))
own("POST", "reset")
expect("a reset ends faults", own("GET", "faults")["faults"] == [])
print("done")
