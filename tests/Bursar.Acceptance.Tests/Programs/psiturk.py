"""Works as psiTurk does: paginators over everything, the balance as it is printed, HITs sorted by their status, expired and disposed of in bulk."""
import datetime

from people import QUESTION, advance, balance, client, same, work

mturk = client()
same(True, isinstance(balance(mturk), str))
same(10000.0, float(balance(mturk)))


def create(number_of_workers, reward, hours):
    return mturk.create_hit(
        Title="Maze", Description="Find the way", Keywords="maze", Reward=str(reward), Question=QUESTION, MaxAssignments=number_of_workers,
        LifetimeInSeconds=int(datetime.timedelta(hours=hours).total_seconds()), AssignmentDurationInSeconds=1800,
        AutoApprovalDelayInSeconds=int(datetime.timedelta(days=30).total_seconds()),
        QualificationRequirements=[
            {"QualificationTypeId": "00000000000000000071", "Comparator": "In", "LocaleValues": [{"Country": "US"}, {"Country": "GB"}], "ActionsGuarded": "Accept"},
            {"QualificationTypeId": "000000000000000000L0", "Comparator": "GreaterThanOrEqualTo", "IntegerValues": [95]},
        ],
    )["HIT"]["HITId"]


def hits():
    return [hit for page in mturk.get_paginator("list_hits").paginate() for hit in page["HITs"]]


def of_status(*statuses):
    return sorted(hit["HITId"] for hit in hits() if hit["HITStatus"] in statuses)


def assignments(hit, statuses=("Submitted", "Approved", "Rejected")):
    pages = mturk.get_paginator("list_assignments_for_hit").paginate(HITId=hit, AssignmentStatuses=list(statuses))
    return [one for page in pages for one in page["Assignments"]]


# 25 HITs, more than two pages of ten; one of ten workers costs 40 %.
made = [create(1, 1.00, 24) for _ in range(24)] + [create(10, 1.00, 48)]
same("9957.20", balance(mturk))  # 24 × 1.20 + 10 × 1.40
same(sorted(made), of_status("Assignable"))
work(made[0], answer="left & right")
work(made[24])
same([made[0]], of_status("Reviewable"))
same(24, len(of_status("Assignable")))

[first] = assignments(made[0])
same(True, "left &amp; right" in first["Answer"])
mturk.reject_assignment(AssignmentId=first["AssignmentId"], RequesterFeedback="You did not finish")
same("9958.40", balance(mturk))
# A mistake: unreject.
mturk.approve_assignment(AssignmentId=first["AssignmentId"], RequesterFeedback="Sorry", OverrideRejection=True)
same("9957.20", balance(mturk))
mturk.send_bonus(WorkerId=first["WorkerId"], AssignmentId=first["AssignmentId"], BonusAmount="1.25", Reason="For the trouble")
same("9955.70", balance(mturk))
bonuses = [one for page in mturk.get_paginator("list_bonus_payments").paginate(HITId=made[0]) for one in page["BonusPayments"]]
same([("1.25", first["WorkerId"])], [(one["BonusAmount"], one["WorkerId"]) for one in bonuses])

# Expire everything that is offered, at once.
for hit in of_status("Assignable"):
    mturk.update_expiration_for_hit(HITId=hit, ExpireAt=datetime.datetime.fromtimestamp(0))
same("9995.90", balance(mturk))  # 23 × 1.20 and nine of 1.40 are available again
reviewable = [hit["HITId"] for page in mturk.get_paginator("list_reviewable_hits").paginate() for hit in page["HITs"]]
same(sorted(made), sorted(reviewable))

# Approved by itself after 30 days; then all are disposed of.
same(["Submitted"], [one["AssignmentStatus"] for one in assignments(made[24])])
advance(days=30)
same([], assignments(made[24], ["Submitted"]))
same("9995.90", balance(mturk))
same("0.00", mturk.get_account_balance()["OnHoldBalance"])
for hit in of_status("Reviewable", "Reviewing"):
    mturk.delete_hit(HITId=hit)
same([], hits())
print("done")
