"""Works as Mephisto does: reads NextToken off every page that has something on it, asks for the price before it begins, looks for the requester's errors by their type."""
from botocore.exceptions import ClientError
from people import QUESTION, accept, balance, client, join, same, work

mturk = client()


def outstanding_hits():
    """Until a page is empty; whoever answered a page of HITs without a token would break it."""
    found = {}
    page = mturk.list_hits(MaxResults=3)
    while len(page["HITs"]) > 0:
        for hit in page["HITs"]:
            found.setdefault(hit["HITTypeId"], []).append(hit["HITId"])
        page = mturk.list_hits(MaxResults=3, NextToken=page["NextToken"])
    return found


def check_balance(needed):
    try:
        return float(balance(mturk)) >= needed
    except ClientError as error:
        raise SystemExit(f"{error.response['Error']['Code']}: the account is not set up")


same({}, outstanding_hits())
same(True, check_balance(4 * 1.2))
same(False, check_balance(10000.01))

types = [
    mturk.create_hit_type(
        AutoApprovalDelayInSeconds=60 * 60 * 24 * 7, AssignmentDurationInSeconds=3600, Reward=reward, Title="Chat", Keywords="chat", Description="Talk",
        QualificationRequirements=[])["HITTypeId"]
    for reward in ("0.30", "0.60")
]
same(False, types[0] == types[1])
hits = [
    mturk.create_hit_with_hit_type(
        HITTypeId=type_id, MaxAssignments=1, LifetimeInSeconds=3600 * 24, Question=QUESTION, UniqueRequestToken=f"run-7-{number}")["HIT"]["HITId"]
    for number, type_id in enumerate(types * 4)
]
same("9995.68", balance(mturk))  # 4 × (0.30 + 0.06) and 4 × (0.60 + 0.12)
same({types[0]: sorted(hits[0::2]), types[1]: sorted(hits[1::2])}, {one: sorted(found) for one, found in outstanding_hits().items()})

# A unit of work: the assignment of a HIT is looked up when the worker has gone.
same([], mturk.list_assignments_for_hit(HITId=hits[0])["Assignments"])
worker = work(hits[0], data="[1, 2]")
[assignment] = mturk.list_assignments_for_hit(HITId=hits[0], AssignmentStatuses=["Submitted"])["Assignments"]
same(worker, assignment["WorkerId"])
same(hits[0], mturk.get_assignment(AssignmentId=assignment["AssignmentId"])["HIT"]["HITId"])
mturk.approve_assignment(AssignmentId=assignment["AssignmentId"], RequesterFeedback="", OverrideRejection=False)
same("9995.68", balance(mturk))

# A bonus under a token, paid once; the second time is an error that programs look for.
for attempt in (1, 2):
    try:
        mturk.send_bonus(WorkerId=worker, BonusAmount="0.10", AssignmentId=assignment["AssignmentId"], Reason="Good chat", UniqueRequestToken="bonus-1")
        same(1, attempt)
    except ClientError as error:
        same(2, attempt)
        same(True, error.response["Error"]["Message"].startswith("The idempotency token"))
same("9995.56", balance(mturk))

# Everything that is left is expired, those that are over already, too.
for found in outstanding_hits().values():
    for hit in found:
        mturk.update_expiration_for_hit(HITId=hit, ExpireAt=0)
same("9999.52", balance(mturk))  # only 0.36 and 0.12 were paid


# Workers are excluded by qualifications, which are made once by whoever comes first, and by blocks.
def find_qualification(name):
    for page in mturk.get_paginator("list_qualification_types").paginate(Query=name, MustBeRequestable=True, MustBeOwnedByCaller=True):
        for one in page["QualificationTypes"]:
            if one["Name"] == name:
                return one["QualificationTypeId"]


def find_or_create_qualification(name):
    found = find_qualification(name)
    if found:
        return found
    try:
        return mturk.create_qualification_type(
            Name=name, Description="Excluded", Keywords="no_workers", QualificationTypeStatus="Active")["QualificationType"]["QualificationTypeId"]
    except ClientError as error:
        same("RequestError", error.response["Error"]["Code"])
        same(True, "already created a QualificationType with this name" in str(error))
        return find_qualification(name)


soft_block = find_or_create_qualification("chat-soft-block")
same(soft_block, find_or_create_qualification("chat-soft-block"))
mturk.associate_qualification_with_worker(QualificationTypeId=soft_block, WorkerId=worker, IntegerValue=1, SendNotification=False)
guarded = mturk.create_hit_type(
    AutoApprovalDelayInSeconds=3600, AssignmentDurationInSeconds=3600, Reward="0.30", Title="Chat", Keywords="chat", Description="Talk again",
    QualificationRequirements=[
        {"QualificationTypeId": soft_block, "Comparator": "DoesNotExist", "ActionsGuarded": "DiscoverPreviewAndAccept"},
        {"QualificationTypeId": "00000000000000000040", "Comparator": "GreaterThanOrEqualTo", "IntegerValues": [0]},
    ])["HITTypeId"]
hit = mturk.create_hit_with_hit_type(HITTypeId=guarded, MaxAssignments=3, LifetimeInSeconds=3600, Question=QUESTION)["HIT"]["HITId"]
same(True, soft_block in accept(hit, worker))
spammer = join()
mturk.create_worker_block(WorkerId=spammer, Reason="Spam")
same([spammer], [one["WorkerId"] for one in mturk.list_worker_blocks(MaxResults=100)["WorkerBlocks"]])
same(True, "blocked" in accept(hit, spammer))
mturk.delete_worker_block(WorkerId=spammer, Reason="Appealed")
# Workers are written to; those who never worked for the requester are named.
failures = mturk.notify_workers(Subject="Bonus", MessageText="You were paid a bonus.", WorkerIds=[worker, spammer])["NotifyWorkersFailureStatuses"]
same([(spammer, "HardFailure")], [(one["WorkerId"], one["NotifyWorkersFailureCode"]) for one in failures])
work(hit, spammer)
mturk.disassociate_qualification_from_worker(QualificationTypeId=soft_block, WorkerId=worker, Reason="Enough")
work(hit, worker)
mturk.delete_qualification_type(QualificationTypeId=soft_block)
work(hit)
print("done")
