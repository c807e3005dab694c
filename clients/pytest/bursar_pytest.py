"""Fixtures for pytest: one Bursar for the session, set back to where it began before each test that asks for it."""

import json
import os
import shlex
import subprocess
import urllib.request

import pytest


class Bursar:
    """A running demo of Bursar, with its public credentials."""

    aws_access_key_id = "BURSARDEMO"
    aws_secret_access_key = "demo-secret-for-local-use-only"
    prolific_token = "demo-token-for-local-use-only"
    operator_token = "demo-operator-for-local-use-only"

    def __init__(self, url):
        self.url = url

    @property
    def environment(self):
        """What makes clients use it: for os.environ, monkeypatch.setenv or subprocesses."""
        return {
            "AWS_ENDPOINT_URL_MTURK": self.url,
            "AWS_ACCESS_KEY_ID": self.aws_access_key_id,
            "AWS_SECRET_ACCESS_KEY": self.aws_secret_access_key,
            "AWS_DEFAULT_REGION": "us-east-1",
            "PROLIFIC_URL": self.url,
            "PROLIFIC_TOKEN": self.prolific_token,
        }

    def call(self, method, path, body=None):
        """Calls Bursar's own API as its operator: call("POST", "clock", {"advance_seconds": 86400})."""
        request = urllib.request.Request(f"{self.url}/bursar/v1/{path}", method=method)
        request.add_header("Authorization", f"Bearer {self.operator_token}")
        if body is not None:
            request.add_header("Content-Type", "application/json")
            request.data = json.dumps(body).encode()
        # The server is on this machine, whatever proxy the environment names.
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def reset(self):
        """Sets books and clock back to where the session began."""
        self.call("POST", "reset")


@pytest.fixture(scope="session")
def bursar_server():
    """A Bursar that is not reset between tests. $BURSAR is the command, if it is not on the path."""
    command = shlex.split(os.environ.get("BURSAR", "bursar"))
    demo = [*command, "demo", "--urls", "http://127.0.0.1:0", "--until-input-ends"]
    with subprocess.Popen(demo, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        first = process.stdout.readline()
        if "listens on" not in first:
            raise RuntimeError(f"Bursar did not start: {first}")
        yield Bursar(first.split()[-1])
        process.communicate()


@pytest.fixture
def bursar(bursar_server):
    """A Bursar as it is at its start."""
    bursar_server.reset()
    return bursar_server
