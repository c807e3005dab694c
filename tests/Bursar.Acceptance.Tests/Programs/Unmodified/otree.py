"""oTree's own TurkClient, imported from a clone: python3 otree.py CLONE, under bursar run."""
import os

from source import package, same, work

package("otree")
package("otree.settings", **{name: os.environ[name] for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")})
from otree.mturk_client import TurkClient, call_api  # noqa: E402


def balance():
    return call_api("GetAccountBalance", {}, use_sandbox=False)["AvailableBalance"]


same("10000.00", balance())
question = ('<ExternalQuestion xmlns="http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2006-07-14/ExternalQuestion.xsd">'
            "<ExternalURL>https://example.org/</ExternalURL><FrameHeight>600</FrameHeight></ExternalQuestion>")
hit = TurkClient.create_hit(dict(
    Title="A", Description="B", Keywords="c", Reward="1.00", MaxAssignments=3, AssignmentDurationInSeconds=3600,
    LifetimeInSeconds=86400, Question=question), use_sandbox=False)["HIT"]["HITId"]
work(hit.lower(), {"fields": {"answer": "1"}})
[one] = TurkClient.list_assignments_for_hit(dict(HITId=hit, AssignmentStatuses=["Submitted"]), use_sandbox=False)["Assignments"]
TurkClient.approve_assignment(dict(AssignmentId=one["AssignmentId"]), use_sandbox=False)
TurkClient.send_bonus(dict(
    WorkerId=one["WorkerId"], AssignmentId=one["AssignmentId"], BonusAmount="0.50", Reason="Well done"), use_sandbox=False)
TurkClient.update_expiration(dict(HITId=hit, ExpireAt=0), use_sandbox=False)
same("9998.20", balance())
print("done")
