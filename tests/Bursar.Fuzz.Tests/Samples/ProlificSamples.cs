namespace Bursar.Fuzz.Tests;

/// <summary>Requests to Prolific's API, and what participants do between them.</summary>
internal static class ProlificSamples
{
    public static readonly Sample[] All =
    [
        Get("users/me/", "user=id"),
        Get("workspaces/?limit=1&offset=0"),
        Post("workspaces/", """{"title":"Another","description":"Ö","naivety_distribution_rate":0.5}""", "extra=id"),
        Get("workspaces/$workspace/"),
        Patch("workspaces/$workspace/", """{"title":"Renamed","description":"new","naivety_distribution_rate":null}"""),
        Get("workspaces/$workspace/balance/"),
        Post("workspaces/$workspace/projects/",
            """{"title":"A project","description":"d","naivety_distribution_rate":0.25}""", "project=id"),
        Get("workspaces/$workspace/projects/?limit=2"),
        Get("projects/$project/"),
        Patch("projects/$project/", """{"title":"The project","description":""}"""),
        Get("reward-recommendations/?currency_code=GBP&estimated_completion_time=10"),
        Post("studies/",
            """
            {"name":"A study","internal_name":"v2","description":"How to",
            "external_study_url":"https://example.org?p={{%PROLIFIC_PID%}}","prolific_id_option":"url_parameters",
            "completion_codes":[
            {"code":"ABC123","code_type":"COMPLETED","actions":[{"action":"MANUALLY_REVIEW"}]},
            {"code":"OUT1","code_type":"SCREENED_OUT","actions":[{"action":"REQUEST_RETURN","return_reason":"Too old."}]}],
            "total_available_places":7,"estimated_completion_time":5,"maximum_allowed_time":30,"reward":100,
            "device_compatibility":["desktop","tablet"],"peripheral_requirements":["audio"],"filters":[
            {"filter_id":"custom_allowlist","selected_values":["$participant","$second","$third"]}],
            "naivety_distribution_rate":0.5,"project":"$project","metadata":"m","study_labels":["survey"],
            "content_warnings":["sensitive"],"content_warning_details":"It is.",
            "submissions_config":{"max_submissions_per_participant":1,"max_concurrent_submissions":-1}}
            """,
            "study=id"),
        Post("studies/",
            """
            {"name":"A draft","description":"d","external_study_url":"https://example.org","prolific_id_option":"question",
            "completion_option":"code","completion_code":"XYZ","total_available_places":2,
            "estimated_completion_time":1,"reward":20}
            """,
            "draft=id"),
        Post("studies/",
            """
            {"name":"Tasks","description":"d","prolific_id_option":"not_required","completion_codes":[
            {"code":"T1","code_type":"COMPLETED","actions":[{"action":"AUTOMATICALLY_APPROVE"}]}],"total_available_places":3,
            "estimated_completion_time":2,"reward":50,"project":"$project","access_details":[
            {"external_url":"https://a.example.org","total_allocation":1},
            {"external_url":"https://b.example.org","total_allocation":2}]}
            """,
            "tasks=id"),
        Get("studies/$tasks/access-details-progress/"),
        Post("studies/$tasks/clone/", """{"block_previous_participants":false}""", "spentdraft=id"),
        Delete("projects/$project/studies/$spentdraft/"),
        Get("studies/?state=ACTIVE&limit=3"),
        Get("projects/$project/studies/"),
        Get("studies/$study/"),
        Patch("studies/$draft/", """{"name":"Renamed","reward":30,"total_available_places":3}"""),
        Get("studies/$study/cost/?is_projected=true"),
        Post("study-cost-calculator/", """{"reward":100,"total_available_places":10}"""),
        Post("studies/$study/transition/", """{"action":"PUBLISH"}"""),
        Patch("studies/$study/", """{"total_available_places":8,"internal_name":"v3"}"""),
        Post("studies/$draft/test-study/", ""),
        Post("study/$draft/test-study", ""),
        Post("studies/$draft/transition/", """{"action":"SCHEDULE_PUBLISH","publish_at":"2027-01-01T00:00:00Z"}"""),
        Post("studies/$draft/transition/", """{"action":"CANCEL_PUBLISH"}"""),
        Post("studies/$study/clone/", """{"block_previous_participants":true}""", "copy=id"),
        Delete("studies/$copy/"),
        Post("researchers/participants/", """{"email":"someone@example.org"}""", "made=participant_id"),
        Own("studies/$study/submissions", """{"participant":"$participant"}""", "submission=id"),
        Own("submissions/$submission/submit", """{"completion_code":"ABC123"}"""),
        Own("studies/$study/submissions", """{"participant":"$second"}""", "bad=id"),
        Own("submissions/$bad/submit", """{"completion_code":"ABC123"}"""),
        Own("studies/$study/submissions", """{"participant":"$third"}""", "out=id"),
        Own("submissions/$out/submit", """{"completion_code":"ABC123"}"""),
        Get("studies/$study/submissions/?limit=5&offset=0"),
        Get("studies/$study/submissions/counts/"),
        Get("studies/$study/export/"),
        Get("submissions/?study=$study&limit=1"),
        Get("submissions/$submission/"),
        Post("submissions/$submission/transition/", """{"action":"APPROVE","message":"Thank you."}"""),
        Post("submissions/$bad/request-return/", """{"request_return_reasons":["Withdrew consent."]}"""),
        Post("submissions/$bad/transition/",
            """
            {"action":"REJECT","rejection_category":"LOW_EFFORT",
            "message":"The answers were given without reading any question: every one of the four attention checks was failed."}
            """),
        Post("submissions/$bad/transition/", """{"action":"UNREJECT"}"""),
        Post("submissions/$bad/transition/", """{"action":"RETURN"}"""),
        Post("submissions/$bad/transition/", """{"action":"UNRETURN"}"""),
        Get("submissions/?study=$study&status=AWAITING_REVIEW&ordering=-completed_at"),
        Get("studies/$study/submissions/?completed=1&submitted_from=01/01/2020&submitted_before=31/12/2090&ordering=status"),
        Post("submissions/bulk-approve/", """{"submission_ids":["$submission"]}"""),
        Post("submissions/bulk-approve/", """{"study_id":"$study","participant_ids":["$participant"]}"""),
        Post("submissions/bonus-payments/",
            """{"study_id":"$study","csv_bonuses":"$participant,1.20\n$submission,0.30"}""", "batch=id"),
        Post("bulk-bonus-payments/$batch/pay/", ""),
        Post("studies/$study/calculate-screen-out-payment/", """{"submission_ids":["$out"]}"""),
        Post("studies/$study/screen-out-submissions/",
            """{"submission_ids":["$out"],"bonus_per_submission":0.5,"increase_places":false}"""),
        Patch("studies/$study/", """{"submissions_config":{"max_submissions_per_participant":2}}"""),
        Post("participant-groups/",
            """{"name":"A group","description":"d","workspace_id":"$workspace","participant_ids":["$participant"]}""",
            "group=id"),
        Post("participant-groups/", """{"name":"A group with a link","workspace_id":"$workspace"}""", "linked=id"),
        Get("participant-groups/?workspace_id=$workspace&active=true&search=gr&limit=3"),
        Get("participant-groups/$group/"),
        Patch("participant-groups/$group/", """{"name":"Renamed","participant_ids":["$second"]}"""),
        Post("participant-groups/$group/participants/", """{"participant_ids":["$participant","$third"]}"""),
        Get("participant-groups/$group/participants/?limit=2"),
        new(Dialect.Prolific, "DELETE", "/api/v1/participant-groups/$group/participants/", """{"participant_ids":["$third"]}"""),
        Delete("participant-groups/$group/"),
        Get("filters/?detailed=true&filter_tag=custom-group&workspace_id=$workspace"),
        Get("filters/search/?q=country&limit=2&offset=1"),
        Get("filters/rule-tree/?workspace_id=$workspace"),
        Get("filters/sex/choices/?limit=1&workspace_id=$workspace"),
        Get("filters/first-language/choices/search/?q=en"),
        Get("filters/nurses/distribution/?workspace_id=$workspace&distribution_filters=fact-checking"),
        Post("eligibility-count/",
            """
            {"workspace_id":"$workspace","filters":[{"filter_id":"age","selected_range":{"lower":18,"upper":50}},
            {"filter_id":"or","selected_filters":[{"filter_id":"sex","selected_values":["0"],"weightings":null},
            {"filter_id":"joined_between","selected_range":{"lower":"2020-01-01"}},
            {"filter_id":"approval_rate","selected_range":{"upper":99}}]}]}
            """),
        Post("eligibility-count/filter-breakdown/",
            """{"filters":[],"breakdown_filter":{"filter_id":"sex","selected_values":["0","1"]}}"""),
        Post("filter-sets/",
            """{"name":"A set","workspace_id":"$workspace","filters":[{"filter_id":"sex","selected_values":["1"]}]}""", "set=id"),
        Get("filter-sets/?workspace_id=$workspace&limit=5"),
        Patch("filter-sets/$set/", """{"name":"Renamed","filters":[]}"""),
        Get("filter-sets/$set/?version_number=1"),
        Post("filter-sets/$set/clone/", """{"new_name":"A copy"}""", "otherset=id"),
        Post("filter-sets/$set/lock/", ""),
        Post("filter-sets/$set/unlock/", ""),
        Delete("filter-sets/$otherset/"),
        Post("studies/$study/transition/", """{"action":"PAUSE"}"""),
        Post("studies/$study/transition/", """{"action":"START"}"""),
        Post("messages/", """{"recipient_id":"$participant","body":"Thank you","study_id":"$study"}"""),
        Post("messages/bulk/", """{"ids":["$participant","$second"],"body":"Ä","study_id":"$study"}"""),
        Post("participant-groups/", """{"name":"Some","participant_ids":["$participant"],"workspace_id":"$workspace"}""",
            "some=id"),
        Post("messages/participant-group/", """{"participant_group_id":"$some","body":"All","study_id":"$study"}"""),
        Own("participants/$participant/messages", """{"study":"$study","text":"When?","category":"payment_timing"}""", "mail=id"),
        Own("messages/$mail/read", ""),
        Get("messages/?user_id=$participant&excluded_sender_ids=$second&limit=2"),
        Get("messages/unread/"),
        Post("credentials/", """{"workspace_id":"$workspace","credentials":"ann,one\nbo,two"}""", "pool=credential_pool_id"),
        Patch("credentials/$pool/", """{"credentials":"\"c,d\",three"}"""),
        Get("credentials/?workspace_id=$workspace"),
        Patch("studies/$draft/", """{"credential_pool_id":"$pool","project":"$project"}"""),
        Get("studies/$draft/credentials/report/"),
        Post("study-collections/mutually-exclusive/",
            """{"name":"Either","description":"Or","project_id":"$project","study_ids":["$draft"]}""", "collection=id"),
        Get("study-collections/mutually-exclusive/?project_id=$project"),
        Get("study-collections/mutually-exclusive/$collection/"),
        Patch("study-collections/mutually-exclusive/$collection/",
            """{"publish_at":"2027-01-01T00:00:00Z","study_ids":["$draft"]}"""),
        Post("study-collections/mutually-exclusive/$collection/transition/", """{"action":"SCHEDULE_PUBLISH"}"""),
        Post("study-collections/mutually-exclusive/$collection/transition/", """{"action":"CANCEL_PUBLISH"}"""),
        Delete("study-collections/mutually-exclusive/$collection/"),
        Get("users/me/", "me=id"),
        Post("surveys/",
            """
            {"researcher_id":"$me","title":"A survey","questions":[{"id":"497f6eca-6276-4993-bfeb-53cbbbba6f08","title":"Which?",
            "type":"single","answers":[{"id":"497f6eca-6276-4993-bfeb-53cbbbba6f09","value":"Leek"}]}]}
            """,
            "survey=_id"),
        Get("surveys/?researcher_id=$me"),
        Get("surveys/$survey"),
        Post("surveys/$survey/responses/",
            """
            {"participant_id":"p","submission_id":"s","questions":[{"question_id":"497f6eca-6276-4993-bfeb-53cbbbba6f08",
            "question_title":"Which?","answers":[{"answer_id":"497f6eca-6276-4993-bfeb-53cbbbba6f09","value":"Leek"}]}]}
            """,
            "response=_id"),
        Get("surveys/$survey/responses/?limit=2"),
        Get("surveys/$survey/responses/$response"),
        Get("surveys/$survey/responses/summary/"),
        Delete("surveys/$survey/responses/$response"),
        Delete("surveys/$survey/responses/"),
        Post("invitations/",
            """{"association":"$workspace","emails":["a@example.org","b@example.org"],"role":"WORKSPACE_COLLABORATOR"}"""),
        Post("data-collection/collections",
            """
            {"name":"Faces","workspace_id":"$workspace","task_details":{"task_name":"Rate","task_introduction":"<p>a</p>",
            "task_steps":"<p>b</p>"},"collection_items":[{"page_items":[{"type":"rich_text","content":"<b>Hi</b>"},
            {"type":"image","url":"https://example.org/a.png","alt_text":"A","caption":"B"},
            {"type":"multiple_choice","description":"Which?","order":0,"answer_limit":-1,"options":[
            {"label":"One","value":1},{"label":"None","value":"no","exclusive":true}]},
            {"type":"free_text","description":"Why?","order":1,"validation":{"type":"string","min":1,"max":9}},
            {"type":"free_text_with_unit","description":"How far?","order":2,"unit_position":"suffix","default_unit":"m",
            "unit_options":[{"label":"metres","value":"m"},{"label":"miles","value":"mi"}]}]}]}
            """,
            "pages=id"),
        Get("data-collection/collections?workspace_id=$workspace&limit=2"),
        Get("data-collection/collections/$pages"),
        new(Dialect.Prolific, "PUT", "/api/v1/data-collection/collections/$pages",
            """
            {"name":"Faces","task_details":{"task_name":"Rate","task_introduction":"<p>a</p>","task_steps":"<p>b</p>"},
            "collection_items":[{"page_items":[{"type":"file_upload","description":"Show it","order":0,"min_file_count":1,
            "max_file_count":2,"max_file_size_mb":0.5,"accepted_file_types":[".png"]},
            {"type":"multiple_choice_with_free_text","description":"Which?","order":1,"answer_limit":1,"options":[
            {"label":"One","value":true,"heading":"Why?"}]}]}]}
            """),
        Post("studies/",
            """
            {"name":"Shown here","description":"d","total_available_places":2,"estimated_completion_time":1,"reward":20,
            "data_collection_method":"AI_TASK_BUILDER_COLLECTION","data_collection_id":"$pages","project":"$project"}
            """,
            "shown=id"),
        Post("studies/$shown/transition/", """{"action":"PUBLISH"}"""),
        Get("data-collection/collections/$pages/responses?limit=2&offset=0"),
        Post("data-collection/collections/$pages/export", "", "export=export_id"),
        Get("data-collection/collections/$pages/export/$export"),
        .. BatchSamples.All,
        Post("studies/$study/demographic-export/",
            """{"filters":[{"filter_id":"sex","selected_values":["0"]},{"filter_id":"age","selected_range":{"upper":60}}]}"""),
        Get("studies/$study/demographic-export-history/"),
        Own("submissions/$submission/feedback",
            """{"signed":true,"category":"technical-issue","text":"It froze.","clarity_rating":4,"fairness_rating":5}"""),
        Get("studies/$study/feedback/responses/?has_written_feedback=true&source=completed&category=technical-issue&limit=0"),
        Get("studies/$study/feedback/ratings/"),
        Get("submissions/signals/upload-url/quality.csv?workspace_id=$workspace"),
        Get("campaigns/?workspace_id=$workspace&limit=20&offset=0"),
        new(Dialect.Prolific, "GET", "/.well-known/study/jwks.json"),
    ];

    internal static Sample Get(string path, string keeps = "") => new(Dialect.Prolific, "GET", "/api/v1/" + path, "", keeps);

    internal static Sample Delete(string path) => new(Dialect.Prolific, "DELETE", "/api/v1/" + path);

    internal static Sample Patch(string path, string body) => new(Dialect.Prolific, "PATCH", "/api/v1/" + path, body);

    internal static Sample Post(string path, string body, string keeps = "")
        => new(Dialect.Prolific, "POST", "/api/v1/" + path, body, keeps);

    internal static Sample Own(string path, string body, string keeps = "")
        => new(Dialect.Own, "POST", "/bursar/v1/" + path, body, keeps);
}
