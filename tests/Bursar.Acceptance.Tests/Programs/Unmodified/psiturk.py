"""psiTurk's own MTurkServices, imported from a clone: python3 psiturk.py CLONE, under bursar run."""
import datetime
import os

from source import package, same, work

package("psiturk")
from psiturk.amt_services import MTurkServices  # noqa: E402


class Config(dict):
    """What psiTurk reads of its config.txt."""

    def get(self, section, name):
        return os.environ[name.upper()]

    def set(self, section, name, value):
        pass


turk = MTurkServices(config=Config(), mode="live")
same("10000.00", turk.check_balance().data)
hit = turk.create_hit(dict(
    title="A", description="B", keywords="c", reward="1.00", duration=datetime.timedelta(hours=1), lifetime=datetime.timedelta(days=1),
    max_assignments=3, ad_location="https://example.org/ad", approve_requirement=0, number_hits_approved=0, require_master_workers=False,
    us_only=False, require_qualification_ids=[], block_qualification_ids=[], advanced_qualifications=[])).data["HITId"]
same("9996.40", turk.check_balance().data)
work(hit.lower(), {"fields": {"answer": "1"}})
[one] = turk.get_assignments("Submitted", [hit]).data
same(True, turk.approve_assignment(one["assignmentId"]).success)
same(True, turk.bonus_assignment(one["assignmentId"], one["workerId"], 0.5, "Well done").success)
same(True, turk.expire_hit(hit).success)
same("9998.20", turk.check_balance().data)  # 1.20 for the work, 0.60 for the bonus
print("done")
