"""Mephisto's own MTurk functions and Prolific client, imported from a clone: python3 mephisto.py CLONE, under bursar run."""
import os
import types

from source import package, same, work

for name in ("mephisto", "mephisto.abstractions", "mephisto.abstractions.providers", "mephisto.abstractions.providers.mturk",
             "mephisto.abstractions.providers.prolific", "mephisto.data_model", "mephisto.operations", "mephisto.utils", "mephisto.configs"):
    package(name)
package("mephisto.data_model.qualification", QUAL_EXISTS="Exists", QUAL_NOT_EXIST="DoesNotExist")
package("mephisto.operations.config_handler", get_config_arg=None, DEFAULT_CONFIG_FOLDER="")
import boto3  # noqa: E402
from mephisto.abstractions.providers.mturk import mturk_utils as utils  # noqa: E402

# Its requester makes the client with a profile, and the sandbox's with its host in the code.
turk = boto3.client("mturk", region_name="us-east-1", endpoint_url=utils.SANDBOX_ENDPOINT)
same(True, utils.client_is_sandbox(turk))
same(10000.0, utils.get_requester_balance(turk))
qualification = utils.find_or_create_qualification(turk, "done-before", "Did it before")
same(qualification, utils.find_or_create_qualification(turk, "done-before", "Did it before"))
task = types.SimpleNamespace(task_title="A", task_description="B", task_tags="c", task_reward=1.0, assignment_duration_in_seconds=3600)
hit_type = utils.create_hit_type(turk, task, [], skip_locale_qual=True)
_, hit, _ = utils.create_hit_with_hit_type(turk, 400, "https://example.org/task", hit_type, num_assignments=3)
same(9996.4, utils.get_requester_balance(turk))
_, submission = work(hit.lower(), {"fields": {"answer": "1"}})
[one] = utils.get_assignments_for_hit(turk, hit)
utils.approve_work(turk, one["AssignmentId"])
utils.pay_bonus(turk, one["WorkerId"], 0.5, one["AssignmentId"], "Well done", "token-1")
utils.expire_hit(turk, hit)
same(9998.2, utils.get_requester_balance(turk))

from mephisto.abstractions.providers.prolific.api import base_api_resource  # noqa: E402
from mephisto.abstractions.providers.prolific.api.client import ProlificClient  # noqa: E402

same(os.environ["PROLIFIC_BASE_URL"], base_api_resource.BASE_URL)
prolific = ProlificClient(os.environ["PROLIFIC_TOKEN"])
[workspace] = prolific.Workspaces.list()
same(210, prolific.Workspaces.get_balance(workspace.id).available_balance)
print("done")
