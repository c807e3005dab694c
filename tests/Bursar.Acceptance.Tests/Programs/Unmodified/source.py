"""Lets the drivers import single modules of a program's source as they are, without all that the whole program needs."""
import os
import sys
import types

URL = os.environ["AWS_ENDPOINT_URL_MTURK"].rstrip("/")
ROOT = sys.argv[1]


def package(name, **members):
    """Makes a package of the source importable without running its __init__."""
    module = types.ModuleType(name)
    module.__path__ = [os.path.join(ROOT, *name.split("."))]
    module.__dict__.update(members)
    sys.modules[name] = module
    return module


def same(expected, found):
    if expected != found:
        sys.exit(f"expected {expected!r}, not {found!r}")


def work(offer, submit):
    """A participant takes a place and submits. Returns the participant's id and the submission's."""
    import requests
    session = requests.Session()
    session.headers["Authorization"] = "Bearer demo-operator-for-local-use-only"

    def own(path, **body):
        answer = session.post(f"{URL}/bursar/v1/{path}", json=body)
        answer.raise_for_status()
        return answer.json()

    participant = own("participants")["id"]
    submission = own(f"studies/{offer}/submissions", participant=participant)["id"]
    own(f"submissions/{submission}/submit", **submit)
    return participant, submission
