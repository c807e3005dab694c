"""Recruits as Dallinger does: a HIT type first, tokens on every call that costs, more people by two calls, paging until there is no NextToken."""
import datetime
import uuid

from botocore.exceptions import ClientError
from people import QUESTION, accept, advance, balance, client, join, same, work

mturk = client()
same("10000.00", balance(mturk))


def unique_request_token(experiment, name):
    return f"{experiment}:{name}"[:64]


def create(experiment, max_assignments):
    type_id = mturk.create_hit_type(
        Title="Stroop", Description="Colours", Reward="2.50", AssignmentDurationInSeconds=datetime.timedelta(hours=1).seconds,
        Keywords="psychology", AutoApprovalDelayInSeconds=7 * 24 * 3600, QualificationRequirements=[],
    )["HITTypeId"]
    return mturk.create_hit_with_hit_type(
        HITTypeId=type_id, Question=QUESTION, LifetimeInSeconds=int(datetime.timedelta(days=1).total_seconds()),
        MaxAssignments=max_assignments, RequesterAnnotation=experiment, UniqueRequestToken=unique_request_token(experiment, "create"),
    )["HIT"]


hit = create("run-1", 3)
same("9991.00", balance(mturk))  # 3 × (2.50 + 0.50)
same(QUESTION, hit["Question"])
hit_id = hit["HITId"]

# The same experiment is started again by mistake: nothing is paid for it.
try:
    create("run-1", 3)
    raise SystemExit("a second HIT was made")
except ClientError as error:
    same("AWS.MechanicalTurk.HitAlreadyExists", error.response["TurkErrorCode"])
    same(True, hit_id in error.response["Error"]["Message"])
same("9991.00", balance(mturk))

workers = [work(hit_id) for _ in range(3)]
same("Reviewable", mturk.get_hit(HITId=hit_id)["HIT"]["HITStatus"])


def extend(number, duration_hours):
    """More assignments, then more time: in this order, so that the HIT may have expired meanwhile."""
    mturk.create_additional_assignments_for_hit(
        HITId=hit_id, NumberOfAdditionalAssignments=number, UniqueRequestToken=unique_request_token(hit_id, f"extend-{number}-{uuid.uuid4()}"))
    expiration = mturk.get_hit(HITId=hit_id)["HIT"]["Expiration"]
    mturk.update_expiration_for_hit(HITId=hit_id, ExpireAt=expiration + datetime.timedelta(hours=duration_hours))


extend(2, 24)
same("9985.00", balance(mturk))
same("Assignable", mturk.get_hit(HITId=hit_id)["HIT"]["HITStatus"])
advance(days=3)  # It has expired: the two that nobody accepted are available again.
same("9991.00", balance(mturk))
extend(1, 24 * 3)
same("9982.00", balance(mturk))  # All three are offered again.
workers.append(work(hit_id))


def assignments():
    found, token = [], {}
    while True:
        page = mturk.list_assignments_for_hit(HITId=hit_id, AssignmentStatuses=["Submitted", "Approved", "Rejected"], MaxResults=2, **token)
        found += page["Assignments"]
        if not page.get("NextToken"):
            return found
        token = {"NextToken": page["NextToken"]}


same(workers, [one["WorkerId"] for one in assignments()])
for one in assignments():
    mturk.approve_assignment(AssignmentId=one["AssignmentId"])
    try:
        mturk.approve_assignment(AssignmentId=one["AssignmentId"])
        raise SystemExit("it was approved twice")
    except ClientError as error:
        same("AWS.MechanicalTurk.InvalidAssignmentState", error.response["TurkErrorCode"])
    mturk.send_bonus(
        WorkerId=one["WorkerId"], AssignmentId=one["AssignmentId"], BonusAmount=f"{0.1 + 0.2:.2f}", Reason="Thank you",
        UniqueRequestToken=unique_request_token(one["AssignmentId"], "bonus"))
same("9980.56", balance(mturk))  # Four bonuses of 0.30 + 0.06; the rewards were held before.

# An amount as Python prints it, which MTurk refused (Dallinger#1052).
try:
    mturk.send_bonus(WorkerId=workers[0], AssignmentId=assignments()[0]["AssignmentId"], BonusAmount=str(0.1 + 0.2), Reason="Thank you")
    raise SystemExit("a bonus of many digits was paid")
except ClientError as error:
    same("ValidationException", error.response["Error"]["Code"])

# It ends by an expiration in the past, is looked for among all HITs by its annotation, and deleted.
mturk.update_expiration_for_hit(HITId=hit_id, ExpireAt=datetime.datetime(2015, 1, 1))
same("9986.56", balance(mturk))
listed, token = [], {}
while True:
    page = mturk.list_hits(MaxResults=100, **token)
    listed += [one["HITId"] for one in page["HITs"] if one.get("RequesterAnnotation") == "run-1"]
    if not page.get("NextToken"):
        break
    token = {"NextToken": page["NextToken"]}
same([hit_id], listed)
mturk.delete_hit(HITId=hit_id)
same("Disposed", mturk.get_hit(HITId=hit_id)["HIT"]["HITStatus"])
# Dallinger expires every HIT of an experiment when it ends, those that are disposed of too, and counts on no error.
mturk.update_expiration_for_hit(HITId=hit_id, ExpireAt=0)
same("Disposed", mturk.get_hit(HITId=hit_id)["HIT"]["HITStatus"])
try:
    mturk.get_hit(HITId="3" + "X" * 29)
    raise SystemExit("a HIT was found that is not")
except ClientError as error:
    same(True, "does not exist" in error.response["Error"]["Message"])


# Each experiment makes a qualification for those who took part, counts how often, and keeps them from the next one.
def find(name):
    query = name.upper()
    types = mturk.list_qualification_types(Query=query, MustBeRequestable=False, MustBeOwnedByCaller=True, MaxResults=100)["QualificationTypes"]
    return next((one["QualificationTypeId"] for one in types if one["Name"].upper() == query), None)


def make(name):
    try:
        return mturk.create_qualification_type(Name=name, Description="Took part", QualificationTypeStatus="Active")["QualificationType"]["QualificationTypeId"]
    except ClientError as error:
        same(True, "already created a QualificationType with this name" in str(error))
        return find(name)


def score(qualification, worker):
    try:
        return mturk.get_qualification_score(QualificationTypeId=qualification, WorkerId=worker)["Qualification"]["IntegerValue"]
    except ClientError as error:
        same(True, "does not exist" in str(error) or "operation can be called with a status of: Granted" in str(error))
        return 0


def increment(qualification, worker):
    mturk.associate_qualification_with_worker(
        QualificationTypeId=qualification, WorkerId=worker, IntegerValue=score(qualification, worker) + 1, SendNotification=False)


same(None, find("stroop group"))
group, experiment = make("Stroop group"), make("run-1")
same(group, make("Stroop group"))
make("Stroop group 2")
same(group, find("stroop GROUP"))
for worker in workers:
    increment(group, worker)
    increment(experiment, worker)
increment(group, workers[0])
same([2, 1], [score(group, worker) for worker in workers[:2]])
page = mturk.list_workers_with_qualification_type(QualificationTypeId=group, Status="Granted", MaxResults=100)
same(sorted(workers), [one["WorkerId"] for one in page["Qualifications"]])
# Dallinger sends all countries with EqualTo, which is right for one.
next_type = mturk.create_hit_type(
    Title="Stroop again", Description="Colours", Reward="2.50", AssignmentDurationInSeconds=3600, Keywords="psychology",
    AutoApprovalDelayInSeconds=7 * 24 * 3600,
    QualificationRequirements=[
        {"QualificationTypeId": "000000000000000000L0", "Comparator": "GreaterThanOrEqualTo", "IntegerValues": [95], "RequiredToPreview": True},
        {"QualificationTypeId": "00000000000000000071", "Comparator": "EqualTo", "LocaleValues": [{"Country": "US"}], "RequiredToPreview": True},
        {"QualificationTypeId": group, "Comparator": "DoesNotExist", "RequiredToPreview": True},
    ])["HITTypeId"]
before = balance(mturk)
again = mturk.create_hit_with_hit_type(HITTypeId=next_type, Question=QUESTION, LifetimeInSeconds=3600, MaxAssignments=2)["HIT"]
same(["PreviewAndAccept"] * 3, [one["ActionsGuarded"] for one in again["QualificationRequirements"]])
same([again["HITId"]], [one["HITId"] for one in mturk.list_hits_for_qualification_type(QualificationTypeId=group)["HITs"]])
same(True, group in accept(again["HITId"], workers[0]))
same(True, "00000000000000000071" in accept(again["HITId"], join("CA")))
mturk.disassociate_qualification_from_worker(QualificationTypeId=group, WorkerId=workers[0], Reason="")
same(0, score(group, workers[0]))
work(again["HITId"], workers[0])
work(again["HITId"])
mturk.delete_qualification_type(QualificationTypeId=experiment)
same(None, find("run-1"))
same(6.0, round(float(before) - float(balance(mturk)), 2))
print("done")
