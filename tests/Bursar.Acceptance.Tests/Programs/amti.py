"""Works as amti does: a batch of HITs of one type, a qualification with a test, lists of workers who are let in, kept out and written to, and a batch that is reviewed, expired and deleted."""
import datetime
import xml.etree.ElementTree as xml

from botocore.exceptions import ClientError
from people import accept, balance, client, join, post, same, work

SCHEMAS = "http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/"
# Its pages submit to an address without a host.
PAGE = (
    f'<HTMLQuestion xmlns="{SCHEMAS}2011-11-11/HTMLQuestion.xsd"><HTMLContent><![CDATA[<!DOCTYPE html><html><body>'
    '<form name="mturk_form" method="post" action="/mturk/externalSubmit"><input type="hidden" name="assignmentId">'
    '<input name="label-NUMBER"><input type="submit"></form></body></html>]]></HTMLContent><FrameHeight>0</FrameHeight></HTMLQuestion>'
)
TEST = (
    f'<QuestionForm xmlns="{SCHEMAS}2005-10-01/QuestionForm.xsd"><Question><QuestionIdentifier>1</QuestionIdentifier>'
    "<QuestionContent><Text>What is 1 + 1?</Text></QuestionContent><AnswerSpecification><SelectionAnswer>"
    "<StyleSuggestion>radiobutton</StyleSuggestion><Selections>"
    "<Selection><SelectionIdentifier>two</SelectionIdentifier><Text>2</Text></Selection>"
    "<Selection><SelectionIdentifier>three</SelectionIdentifier><Text>3</Text></Selection>"
    "</Selections></SelectionAnswer></AnswerSpecification></Question></QuestionForm>"
)
KEY = (
    f'<AnswerKey xmlns="{SCHEMAS}2005-10-01/AnswerKey.xsd"><Question><QuestionIdentifier>1</QuestionIdentifier>'
    "<AnswerOption><SelectionIdentifier>two</SelectionIdentifier><AnswerScore>1</AnswerScore></AnswerOption></Question>"
    "<QualificationValueMapping><PercentageMapping><MaximumSummedScore>1</MaximumSummedScore></PercentageMapping>"
    "</QualificationValueMapping></AnswerKey>"
)

mturk = client()

# A qualification with a test, made once: the second time, its name is taken.
tested = mturk.create_qualification_type(
    Name="Can add", Keywords="arithmetic", Description="Passed a test", QualificationTypeStatus="Active", RetryDelayInSeconds=3600,
    Test=TEST, AnswerKey=KEY, TestDurationInSeconds=600, AutoGranted=False)["QualificationType"]["QualificationTypeId"]
try:
    mturk.create_qualification_type(Name="Can add", Description="Again", QualificationTypeStatus="Active")
    raise SystemExit("two have one name")
except ClientError as error:
    same(True, "already created a QualificationType with this name" in str(error))
seen = mturk.create_qualification_type(Name="Took part", Description="In the pilot", QualificationTypeStatus="Active")["QualificationType"]["QualificationTypeId"]

hit_type = mturk.create_hit_type(
    AutoApprovalDelayInSeconds=86400, AssignmentDurationInSeconds=600, Reward="0.10", Title="Label", Keywords="text", Description="Label texts",
    QualificationRequirements=[
        {"QualificationTypeId": "00000000000000000040", "Comparator": "GreaterThanOrEqualTo", "IntegerValues": [0], "RequiredToPreview": False},
        {"QualificationTypeId": tested, "Comparator": "EqualTo", "IntegerValues": [100], "RequiredToPreview": False},
        {"QualificationTypeId": seen, "Comparator": "DoesNotExist", "RequiredToPreview": False},
    ])["HITTypeId"]
hits = [
    mturk.create_hit_with_hit_type(
        HITTypeId=hit_type, MaxAssignments=2, LifetimeInSeconds=86400, Question=PAGE.replace("NUMBER", str(number)),
        RequesterAnnotation=f"batch={number}", UniqueRequestToken=f"batch-1-{number}")["HIT"]["HITId"]
    for number in range(5)
]
same("9998.80", balance(mturk))  # 10 × (0.10 + 0.02)


def ask(worker, answer):
    request = post(f"participants/{worker}/trait-requests", trait=tested)
    return post(f"trait-requests/{request['id']}/submit", fields={"1": answer})["value"]


able, wrong, pilot, blocked = (join() for _ in range(4))
same(True, tested in accept(hits[0], able))
same([100, 0, 100, 100], [ask(able, "two"), ask(wrong, "three"), ask(pilot, "two"), ask(blocked, "two")])

# Workers are let in and kept out by lists.
for worker in (pilot, wrong):
    mturk.associate_qualification_with_worker(QualificationTypeId=seen, WorkerId=worker, IntegerValue=1, SendNotification=False)
mturk.disassociate_qualification_from_worker(QualificationTypeId=seen, WorkerId=wrong, Reason="By mistake")
mturk.create_worker_block(WorkerId=blocked, Reason="Wrote the same everywhere")
same([blocked], [one["WorkerId"] for page in mturk.get_paginator("list_worker_blocks").paginate() for one in page["WorkerBlocks"]])
same(True, seen in accept(hits[0], pilot))
same(True, tested in accept(hits[0], wrong))
same(True, "blocked" in accept(hits[0], blocked))
mturk.delete_worker_block(WorkerId=blocked, Reason="A second chance")
for hit in hits:
    work(hit, able, **{f"label-{hits.index(hit)}": "good"})
    work(hit, blocked)


def status():
    found = [mturk.get_hit(HITId=hit)["HIT"] for hit in hits]
    return {one["HITStatus"] for one in found}, sum(one["NumberOfAssignmentsCompleted"] for one in found)


same(({"Reviewable"}, 0), status())
# The batch is saved: each answer is parsed as XML.
answers = []
for hit in hits:
    for page in mturk.get_paginator("list_assignments_for_hit").paginate(HITId=hit, AssignmentStatuses=["Submitted", "Approved"]):
        for one in page["Assignments"]:
            root = xml.fromstring(one["Answer"])
            answers += [(child[0].text, child[1].text) for child in root]
            mturk.approve_assignment(AssignmentId=one["AssignmentId"], OverrideRejection=False)
same(sorted([(f"label-{number}", "good") for number in range(5)] + [("label", "cat")] * 5), sorted(answers))
same(({"Reviewable"}, 10), status())
same([], mturk.notify_workers(Subject="Thanks", MessageText="There is another batch.", WorkerIds=[able, blocked])["NotifyWorkersFailureStatuses"])
same([pilot], [one["WorkerId"] for one in mturk.notify_workers(
    Subject="Thanks", MessageText="There is another batch.", WorkerIds=[able, pilot])["NotifyWorkersFailureStatuses"]])

for hit in hits:
    mturk.update_expiration_for_hit(HITId=hit, ExpireAt=datetime.datetime.now() - datetime.timedelta(days=1))
    mturk.delete_hit(HITId=hit)
same(({"Disposed"}, 10), status())
same("9998.80", balance(mturk))
same("0.00", mturk.get_account_balance()["OnHoldBalance"])
print("done")
