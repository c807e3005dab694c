"""Works as oTree does: one HIT for a session, made under a token, with a qualification that is given when a worker starts and that keeps the worker from the next session; everybody is paid from one page."""
import datetime

from botocore.exceptions import ClientError
from people import accept, balance, client, join, post, same, work

HTML = (
    '<HTMLQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2011-11-11/HTMLQuestion.xsd">'
    '<HTMLContent><![CDATA[<p>Open the study in a new tab.</p><a class="otree-link" target="_blank" href="https://otree.example.org/room">Open</a>'
    '<input name="taskAnswers">]]></HTMLContent><FrameHeight>600</FrameHeight></HTMLQuestion>'
)

mturk = client()
grant = mturk.create_qualification_type(
    Name="Took part in our game", Description="Took part", QualificationTypeStatus="Active")["QualificationType"]["QualificationTypeId"]


def publish(code, places):
    return mturk.create_hit(
        Title="A game", Description="Play with others", Keywords="bonus, study", Question=HTML, MaxAssignments=places, Reward="1.50",
        AssignmentDurationInSeconds=60 * 60, LifetimeInSeconds=60 * 60 * 24 * 7, UniqueRequestToken=f"otree_{code}",
        QualificationRequirements=[
            {"QualificationTypeId": "00000000000000000071", "Comparator": "EqualTo", "LocaleValues": [{"Country": "US"}]},
            {"QualificationTypeId": "000000000000000000L0", "Comparator": "GreaterThanOrEqualTo", "IntegerValues": [50]},
            {"QualificationTypeId": grant, "Comparator": "DoesNotExist"},
        ])["HIT"]


hit = publish("abcd", 4)
same((True, True), ("HITGroupId" in hit, hit["HITTypeId"] == hit["HITGroupId"]))
same("9992.80", balance(mturk))  # 4 × (1.50 + 0.30)
try:
    publish("abcd", 4)
    raise SystemExit("a session was published twice")
except ClientError as error:
    same("AWS.MechanicalTurk.HitAlreadyExists", error.response["TurkErrorCode"])


def start(session, worker):
    """The worker opens the link; oTree gives the qualification before the work is submitted."""
    assignment = accept(session, worker)
    mturk.associate_qualification_with_worker(QualificationTypeId=grant, WorkerId=worker, IntegerValue=1)
    return assignment


workers = [join() for _ in range(3)]
assignments = [start(hit["HITId"], worker) for worker in workers]
for assignment in assignments:
    # What was accepted goes on, though the worker would not be let in any more.
    post(f"submissions/{assignment}/submit", fields={"taskAnswers": "{}"})


def submitted():
    pages = mturk.get_paginator("list_assignments_for_hit").paginate(HITId=hit["HITId"], AssignmentStatuses=["Submitted", "Approved", "Rejected"])
    return {one["WorkerId"]: one for page in pages for one in page["Assignments"]}


same(sorted(workers), sorted(submitted()))
# The page of payments: a participation fee for everybody, a bonus for those who earned one, one who is rejected.
needed = 2 * 0.25 * 1.2
same(True, float(balance(mturk)) >= needed)
for worker, one in submitted().items():
    if worker == workers[2]:
        mturk.reject_assignment(AssignmentId=one["AssignmentId"], RequesterFeedback="You left the game.")
        continue
    mturk.approve_assignment(AssignmentId=one["AssignmentId"])
    mturk.send_bonus(
        WorkerId=worker, AssignmentId=one["AssignmentId"], BonusAmount="0.25", Reason="Thank you",
        UniqueRequestToken=f"abcd_{worker}")
same("9994.00", balance(mturk))  # two bonuses of 0.25 + 0.05; 1.80 of the rejected one is back

mturk.update_expiration_for_hit(HITId=hit["HITId"], ExpireAt=datetime.datetime(2015, 1, 1))
same("9995.80", balance(mturk))
again = publish("efgh", 1)
same(True, grant in accept(again["HITId"], workers[0]))
work(again["HITId"])
same("9994.00", balance(mturk))
print("done")
