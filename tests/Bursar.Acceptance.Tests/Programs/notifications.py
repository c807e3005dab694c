"""Is told of submitted work as Dallinger is: a topic for the experiment, a listener that confirms its subscription itself, and a HIT type that notifies the topic."""
import http.server
import json
import queue
import sys
import threading

import boto3
from people import QUESTION, URL, client, same, work

events = queue.Queue()
sns = boto3.client("sns", endpoint_url=URL)
mturk = client()


class Listener(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        content = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        same(content["Type"], self.headers["x-amz-sns-message-type"])
        if content["Type"] == "SubscriptionConfirmation":
            sns.confirm_subscription(Token=content["Token"], TopicArn=content["TopicArn"])
            events.put("confirmed")
        else:
            for event in json.loads(content["Message"])["Events"]:
                events.put((event["EventType"], event["HITId"], event.get("AssignmentId")))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_):
        pass


def next_event():
    try:
        return events.get(timeout=60)
    except queue.Empty:
        sys.exit("nothing was told")


def awaiting_confirmation(subscription):
    return sns.get_subscription_attributes(SubscriptionArn=subscription)["Attributes"]["PendingConfirmation"]


def topics():
    found, token = [], {}
    while True:
        page = sns.list_topics(**token)
        found += [one["TopicArn"] for one in page["Topics"]]
        if "NextToken" not in page:
            return found
        token = {"NextToken": page["NextToken"]}


listener = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
threading.Thread(target=listener.serve_forever, daemon=True).start()
endpoint = f"http://127.0.0.1:{listener.server_port}/mturk-sns-listener"

topic = sns.create_topic(Name="run-1")["TopicArn"]
subscription = sns.subscribe(TopicArn=topic, Protocol="http", Endpoint=endpoint, ReturnSubscriptionArn=True)["SubscriptionArn"]
same("confirmed", next_event())
same("false", awaiting_confirmation(subscription))
same([topic], [one for one in topics() if one.endswith(":run-1")])

hit_type = mturk.create_hit_type(
    Title="Stroop", Description="Colours", Reward="2.50", AssignmentDurationInSeconds=3600, Keywords="psychology",
    AutoApprovalDelayInSeconds=7 * 24 * 3600, QualificationRequirements=[])["HITTypeId"]
mturk.update_notification_settings(
    HITTypeId=hit_type, Active=True,
    Notification={
        "Destination": topic, "Transport": "SNS", "Version": "2006-05-05",
        "EventTypes": ["AssignmentAccepted", "AssignmentAbandoned", "AssignmentReturned", "AssignmentSubmitted", "HITReviewable", "HITExpired"],
    })
hit = mturk.create_hit_with_hit_type(HITTypeId=hit_type, Question=QUESTION, LifetimeInSeconds=3600, MaxAssignments=2)["HIT"]["HITId"]

work(hit)
assignment = mturk.list_assignments_for_hit(HITId=hit)["Assignments"][0]["AssignmentId"]
same(("AssignmentAccepted", hit, assignment), next_event())
same(("AssignmentSubmitted", hit, assignment), next_event())
work(hit)
same({"AssignmentAccepted", "AssignmentSubmitted", "HITReviewable"}, {next_event()[0] for _ in range(3)})

mturk.send_test_event_notification(
    TestEventType="Ping", Notification={"Destination": topic, "Transport": "SNS", "Version": "2006-05-05", "EventTypes": ["HITExpired"]})
same("Ping", next_event()[0])

# The experiment ends: the topic goes, and with it the subscription.
sns.delete_topic(TopicArn=topic)
same([], [one for one in topics() if one.endswith(":run-1")])
try:
    sns.get_subscription_attributes(SubscriptionArn=subscription)
    sys.exit("the subscription is still there")
except sns.exceptions.NotFoundException as error:
    same(404, error.response["ResponseMetadata"]["HTTPStatusCode"])
mturk.update_expiration_for_hit(HITId=hit, ExpireAt=0)
same(True, events.empty())
print("done")
