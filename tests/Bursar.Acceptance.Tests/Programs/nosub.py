"""Works as nosub does: nine assignments at a time, so that ten cost no more; qualifications found by their names; more batches and more time until enough people took part; a download that can be repeated."""
import datetime

from people import QUESTION, accept, balance, client, join, same, work

BATCH = 9

mturk = client()
for name in ("Stroop 1", "Stroop 2"):
    mturk.create_qualification_type(Name=name, Description="Took part", QualificationTypeStatus="Active")


def find(name):
    """The id of a qualification, by its name among all of the requester's."""
    found, token = [], {}
    while True:
        page = mturk.list_qualification_types(MustBeRequestable=False, MustBeOwnedByCaller=True, MaxResults=1, **token)
        found += [one["QualificationTypeId"] for one in page["QualificationTypes"] if one["Name"] == name]
        if "NextToken" not in page:
            [only] = found
            return only
        token = {"NextToken": page["NextToken"]}


settings = dict(
    Title="Stroop", Description="Colours", Keywords="psychology", Reward="0.50", Question=QUESTION, AssignmentDurationInSeconds=1800,
    AutoApprovalDelayInSeconds=3 * 24 * 3600, LifetimeInSeconds=3600,
    QualificationRequirements=[
        {"QualificationTypeId": find("Stroop 1"), "Comparator": "DoesNotExist", "ActionsGuarded": "DiscoverPreviewAndAccept"},
        {"QualificationTypeId": "00000000000000000071", "Comparator": "In", "LocaleValues": [{"Country": "US"}, {"Country": "CA"}]},
    ])


def upload(assignments):
    """Asks for the price first, because a run that breaks off in the middle is the worst."""
    cost = assignments * 0.50 * 1.2
    same(True, float(balance(mturk)) >= cost)
    made = []
    while assignments > 0:
        count = min(BATCH, assignments)
        made.append(mturk.create_hit(MaxAssignments=count, UniqueRequestToken=f"batch-{len(made)}-{assignments}", **settings)["HIT"])
        assignments -= count
    return made


hits = upload(20)
same([9, 9, 2], [hit["MaxAssignments"] for hit in hits])
same(1, len({hit["HITTypeId"] for hit in hits}))
same("9988.00", balance(mturk))  # 20 × 0.60, and no fifth more

# Who took part in one batch is kept from the others by the qualification.
first = find("Stroop 1")
workers = []
for hit in hits:
    worker = work(hit["HITId"])
    mturk.associate_qualification_with_worker(QualificationTypeId=first, WorkerId=worker, IntegerValue=1, SendNotification=False)
    workers.append(worker)
same(True, first in accept(hits[1]["HITId"], workers[0]))
same(True, "00000000000000000071" in accept(hits[1]["HITId"], join("DE")))


def download():
    found = {}
    for hit in hits:
        token = {}
        while True:
            page = mturk.list_assignments_for_hit(HITId=hit["HITId"], MaxResults=1, **token)
            found.update({one["AssignmentId"]: one["WorkerId"] for one in page["Assignments"]})
            if "NextToken" not in page:
                break
            token = {"NextToken": page["NextToken"]}
    return found


same(sorted(workers), sorted(download().values()))
same(download(), download())

# More time for each batch, by hours from now; more people in a batch of its own.
for hit in hits:
    mturk.update_expiration_for_hit(
        HITId=hit["HITId"], ExpireAt=mturk.get_hit(HITId=hit["HITId"])["HIT"]["Expiration"] + datetime.timedelta(hours=2))
hits += upload(3)
same("9986.20", balance(mturk))
for hit in hits:
    mturk.update_expiration_for_hit(HITId=hit["HITId"], ExpireAt=0)
same("9998.20", balance(mturk))  # all but the three that were submitted
same({"Reviewable"}, {mturk.get_hit(HITId=hit["HITId"])["HIT"]["HITStatus"] for hit in hits})
for assignment in download():
    mturk.approve_assignment(AssignmentId=assignment)
same("0.00", mturk.get_account_balance()["OnHoldBalance"])
print("done")
