"""A researcher's script over requests: a study is published, filled, decided and paid for, and the balance is compared after every step."""
import sys
from fractions import Fraction
from math import floor

import requests

URL = sys.argv[1]
FEE, VAT = Fraction(1, 3), Fraction(1, 5)

session = requests.Session()
session.headers["Authorization"] = "Token demo-token-for-local-use-only"
operator = {"Authorization": "Bearer demo-operator-for-local-use-only"}


def call(method, path, expected, **arguments):
    answer = session.request(method, URL + "api/v1/" + path, allow_redirects=False, **arguments)
    if answer.status_code != expected:
        sys.exit(f"{method} {path}: {answer.status_code} {answer.text}")
    return answer.json() if answer.content else None


def own(path, **body):
    answer = requests.post(URL + "bursar/v1/" + path, json=body, headers=operator)
    if answer.status_code not in (200, 201):
        sys.exit(f"{path}: {answer.status_code} {answer.text}")
    return answer.json()


def rounded(amount):
    return floor(amount + Fraction(1, 2))


def price(pence):
    """Rewards, fees and VAT in hundredths of a penny."""
    fee = rounded(pence * 100 * FEE)
    return [pence * 100, fee, rounded(fee * VAT)]


def times(cost, count):
    return [part * count for part in cost]


def whole(parts):
    shown = [part // 100 for part in parts]
    lost = sorted(range(3), key=lambda i: -(parts[i] % 100))
    for i in lost[: sum(parts) // 100 - sum(shown)]:
        shown[i] += 1
    return dict(zip(("rewards", "fees", "vat"), shown))


class Purse:
    """What the workspace has by this script's own arithmetic."""

    def __init__(self, workspace, available, held):
        self.path, self.available, self.held = f"workspaces/{workspace}/balance/", available, held
        self.move(0, 1)

    def move(self, to_available, to_hold, cost=(0, 0, 0)):
        """Moves a cost this many times into what is available, and into what is reserved."""
        self.available += to_available * sum(cost)
        self.held = [held + to_hold * part for held, part in zip(self.held, cost)]
        fees = floor(self.available * FEE / (1 + FEE + FEE * VAT))
        vat = floor(self.available * FEE * VAT / (1 + FEE + FEE * VAT))
        available = [self.available - fees - vat, fees, vat]
        total = [one + other for one, other in zip(available, self.held)]
        expected = {
            "currency_code": "GBP",
            "total_balance": sum(total) // 100,
            "balance_breakdown": whole(total),
            "available_balance": sum(available) // 100,
            "available_balance_breakdown": whole(available),
        }
        shown = call("GET", self.path, 200)
        if shown != expected or not all(type(value) is int for value in flat(shown)):
            sys.exit(f"expected {expected}, not {shown}")


def flat(balance):
    for value in balance.values():
        if isinstance(value, dict):
            yield from value.values()
        elif not isinstance(value, str):
            yield value


def work(study, code):
    participant = call("POST", "researchers/participants/", 201, json={"email": "somebody@example.org"})["participant_id"]
    submission = own(f"studies/{study}/submissions", participant=participant)["id"]
    own(f"submissions/{submission}/submit", completion_code=code)
    return participant, submission


def decide(submission, **body):
    return call("POST", f"submissions/{submission}/transition/", 200, json=body)


def main():
    workspace = call("GET", "workspaces/?limit=1000", 200)["results"][0]["id"]
    purse = Purse(workspace, 21000, times(price(100), 3))
    own(f"books/{workspace}/top-ups", amount="20.00")
    purse.move(1, 0, [200000, 0, 0])

    study = call("POST", "studies/", 201, json={
        "name": "A script's study", "description": "Look at it", "external_study_url": "https://example.org/?p={{%PROLIFIC_PID%}}",
        "prolific_id_option": "url_parameters", "total_available_places": 5, "estimated_completion_time": 7, "reward": 70,
        "completion_codes": [
            {"code": "DONE", "code_type": "COMPLETED", "actions": [{"action": "MANUALLY_REVIEW"}]},
            {"code": "GOOD", "code_type": "OTHER", "actions": [{"action": "AUTOMATICALLY_APPROVE"}]},
        ],
    })["id"]
    purse.move(0, 0)
    call("POST", f"studies/{study}/transition/", 200, json={"action": "PUBLISH"})
    place = price(70)
    purse.move(-1, 1, times(place, 5))

    people = [work(study, "DONE") for _ in range(4)]
    purse.move(0, 0)
    work(study, "GOOD")
    purse.move(0, -1, place)
    decide(people[0][1], action="APPROVE")
    purse.move(0, -1, place)
    decide(people[1][1], action="REJECT", message="m" * 100, rejection_category=["NO_DATA"])
    purse.move(0, 0)
    call("POST", "submissions/bulk-approve/", 200, json={"study_id": study, "participant_ids": [people[2][0]]})
    purse.move(0, -1, place)

    plan = call("POST", "submissions/bonus-payments/", 201, json={"study_id": study, "csv_bonuses": f"{people[0][0]},4.25\n{people[2][1]},0.07"})
    purse.move(0, 0)
    bonuses = [one + other for one, other in zip(price(425), price(7))]
    call("POST", f"bulk-bonus-payments/{plan['id']}/pay/", 202)
    purse.move(-1, 0, bonuses)
    call("POST", f"bulk-bonus-payments/{plan['id']}/pay/", 202)
    purse.move(0, 0)

    own("clock", advance_seconds=21 * 24 * 3600)
    purse.move(0, -1, place)
    call("POST", f"studies/{study}/transition/", 200, json={"action": "STOP"})
    purse.move(1, -1, place)
    print("done")


main()
