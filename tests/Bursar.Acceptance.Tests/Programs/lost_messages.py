"""Messages that are lost or come twice on the way, met by boto3 over SNS and by requests over Prolific's webhooks."""
import http.server
import json
import queue
import sys
import threading

import boto3
import requests
from people import QUESTION, URL, client, post, same, work

TOKEN = {"Authorization": "Token demo-token-for-local-use-only"}
messages = queue.Queue()
sns = boto3.client("sns", endpoint_url=URL)
mturk = client()


class Listener(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        content = json.loads(body) if body else {}
        if content.get("Type") == "SubscriptionConfirmation":
            sns.confirm_subscription(Token=content["Token"], TopicArn=content["TopicArn"])
        elif "Message" in content:
            for event in json.loads(content["Message"])["Events"]:
                messages.put((content["MessageId"], event["EventType"]))
        else:
            messages.put((self.headers["X-Event-ID"], content["status"]))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


def next_message():
    try:
        return messages.get(timeout=60)
    except queue.Empty:
        sys.exit("nothing came")


def fault(kind):
    post("faults", kind=kind, times=1)


listener = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
threading.Thread(target=listener.serve_forever, daemon=True).start()
endpoint = f"http://127.0.0.1:{listener.server_port}/listener"

topic = sns.create_topic(Name="run-1")["TopicArn"]
sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=endpoint)
hit_type = mturk.create_hit_type(Title="A", Description="B", Reward="0.50", AssignmentDurationInSeconds=3600)["HITTypeId"]
while sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"][0]["SubscriptionArn"] == "PendingConfirmation":
    pass
mturk.update_notification_settings(
    HITTypeId=hit_type, Active=True,
    Notification={"Destination": topic, "Transport": "SNS", "Version": "2006-05-05", "EventTypes": ["AssignmentSubmitted"]})
hit = mturk.create_hit_with_hit_type(HITTypeId=hit_type, Question=QUESTION, LifetimeInSeconds=3600, MaxAssignments=3)["HIT"]["HITId"]

# Two are sent in order: the first one that comes is that of the second assignment, whose message is then told apart by its id.
fault("webhook_lost")
work(hit)
fault("webhook_doubled")
work(hit)
first, second = next_message(), next_message()
same((first, "AssignmentSubmitted"), (second, first[1]))
work(hit)
third = next_message()
same((False, "AssignmentSubmitted"), (third[0] == first[0], third[1]))
same(3, len(mturk.list_assignments_for_hit(HITId=hit)["Assignments"]))
balance = mturk.get_account_balance()["AvailableBalance"]


def prolific(path, method="POST", **body):
    answer = requests.request(method, f"{URL}api/v1/{path}", headers=TOKEN, json=body or None)
    if not answer.ok:
        sys.exit(f"{path}: {answer.status_code} {answer.text}")
    return answer


workspace = prolific("workspaces/", "GET").json()["results"][0]["id"]
post(f"books/{workspace}/top-ups", amount="10.00")
prolific("hooks/secrets/", workspace_id=workspace)
made = prolific(
    "hooks/subscriptions/", workspace_id=workspace, event_type="submission.status.change", target_url=endpoint)
prolific(f"hooks/subscriptions/{made.json()['id']}/", secret=made.headers["X-Hook-Secret"])
study = prolific(
    "studies/", name="A", description="B", external_study_url="https://example.org", prolific_id_option="question",
    completion_codes=[{"code": "C", "code_type": "COMPLETED", "actions": [{"action": "MANUALLY_REVIEW"}]}],
    total_available_places=1, estimated_completion_time=1, reward=50).json()["id"]
prolific(f"studies/{study}/transition/", action="PUBLISH")
person = post("participants")["id"]
fault("webhook_lost")
submission = post(f"studies/{study}/submissions", participant=person)["id"]
fault("webhook_doubled")
post(f"submissions/{submission}/submit", completion_code="C")
first, second = next_message(), next_message()
same((first, "AWAITING REVIEW"), (second, first[1]))
prolific(f"submissions/{submission}/transition/", action="APPROVE")
third = next_message()
same((False, "APPROVED"), (third[0] == first[0], third[1]))
same(balance, mturk.get_account_balance()["AvailableBalance"])
same(True, messages.empty())
print("done")
