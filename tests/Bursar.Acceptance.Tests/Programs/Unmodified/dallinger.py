"""Dallinger's own MTurkService and ProlificService, imported from a clone: python3 dallinger.py CLONE, under bursar run."""
import os

from source import package, same, work

package("dallinger")
# What is asked of the experiment's own database, which no call to a platform needs.
package("dallinger.db")
package("dallinger.models", Participant=None)
package("dallinger.utils", median_time_spent_in_hours=None)


def refuse(error):
    raise error


package("dallinger.recruiters", handle_and_raise_recruitment_error=refuse)
from dallinger.mturk import MTurkQuestions, MTurkService  # noqa: E402
from dallinger.prolific import ProlificService  # noqa: E402

turk = MTurkService(os.environ["AWS_ACCESS_KEY_ID"], os.environ["AWS_SECRET_ACCESS_KEY"], "us-east-1", sandbox=False)
same(True, turk.check_credentials())
hit = turk.create_hit(
    title="A", description="B", keywords=["c"], reward=1.0, duration_hours=1, lifetime_days=1, max_assignments=3, experiment_id="e1",
    notification_url=None, question=MTurkQuestions.external("https://example.org/ad"), qualifications=[], annotation="e1",
    do_subscribe=False)["id"]
same(9996.4, turk.account_balance())
_, submission = work(hit.lower(), {"fields": {"answer": "1"}})
assignment = submission.upper()
same(True, turk.approve_assignment(assignment))
same(True, turk.grant_bonus(assignment, 0.5, "Well done"))
turk.extend_hit(hit, 1, 1)
turk.expire_hit(hit)
same(9998.2, turk.account_balance())

prolific = ProlificService(os.environ["PROLIFIC_TOKEN"], "v1", "https://example.org/")
[workspace] = prolific.get_workspaces()
study = prolific.create_study(
    completion_codes=[{"code": "DONE", "code_type": "COMPLETED", "actions": [{"action": "MANUALLY_REVIEW"}]}], completion_option="code",
    description="B", filters=[], estimated_completion_time=5, external_study_url="https://example.org/?p={{%PROLIFIC_PID%}}",
    internal_name="e1", is_custom_screening=False, maximum_allowed_time=30, name="A", project_name="Tries", prolific_id_option="url_parameters",
    publish_experiment=True, reward=50, total_available_places=1, mode="live", workspace=workspace["id"])
same("ACTIVE", prolific.get_study(study["id"])["status"])
participant, submission = work(study["id"], {"completion_code": "DONE"})
same([submission], list(prolific.get_assignments_for_study(study["id"])))
prolific.approve_participant_submission(submission)
same("APPROVED", prolific.get_participant_submission(submission)["status"])
prolific.pay_session_bonus(study["id"], participant, 0.25)
print("done")
