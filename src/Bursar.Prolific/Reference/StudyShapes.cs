using System.Text.Json.Nodes;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The forms of requests with a whole study, as <see cref="StudyBody"/> reads it.</summary>
internal static class StudyShapes
{
    private static readonly string[] Needed =
        ["name", "description", "estimated_completion_time", "reward"];

    private static JsonObject Line => JsonForm.Text(2_000).OrNull();

    /// <summary>A new study.</summary>
    public static readonly BodyShape New = RequestShapes.Of(
        "NewStudy", [.. All.Select(one => (Needed.Contains(one.Name) ? $"{one.Name}!" : one.Name, one.Schema))]);

    /// <summary>What changes in a study.</summary>
    public static readonly BodyShape Change = RequestShapes.Of("StudyChange", All);

    private static (string Name, JsonObject Schema)[] All =>
    [
        ("name", JsonForm.Text(Study.MaxTitle, 1)),
        ("internal_name", Line),
        ("description", JsonForm.Text(64 * 1_024, 1)),
        ("external_study_url", Line),
        ("prolific_id_option", JsonForm.OneOf("question", "url_parameters", "not_required")),
        ("completion_option", JsonForm.OneOf("url", "code")),
        ("completion_code", Line),
        ("completion_codes", RequestShapes.Items(StudyJson.Wire.CompletionCodeFieldsArray)),
        ("total_available_places", JsonForm.Whole(1, Study.MaxPlaces).Saying(
            "Only a study that shows a batch can do without: it has a place for each group of tasks and annotator.")),
        ("estimated_completion_time", JsonForm.Whole(0, 100_000).Saying("Minutes.")),
        ("maximum_allowed_time", JsonForm.Whole(1, (long)Study.MaxTimeLimit.TotalMinutes).OrNull().Saying("Minutes.")),
        ("reward", JsonForm.Whole(0, StudyBody.MaxReward).Saying("Pence or cents.")),
        ("device_compatibility", JsonForm.List(JsonForm.OneOf("desktop", "tablet", "mobile"))),
        ("peripheral_requirements", JsonForm.List(JsonForm.OneOf("audio", "camera", "download", "microphone"))),
        ("is_custom_screening", JsonForm.Flag()),
        ("filters", JsonForm.List(new() { ["type"] = "object" })),
        ("eligibility_requirements", JsonForm.List([]).Saying("For older clients: an empty list.")),
        ("filter_set_id", Line),
        ("filter_set_version", JsonForm.Whole(1, int.MaxValue).OrNull()),
        ("naivety_distribution_rate", JsonForm.Number(0, 1).OrNull()),
        ("project", JsonForm.Text(ObjectId.Digits)),
        ("study_type", JsonForm.OneOf(StudyTypes.All)),
        ("submissions_config", JsonForm.Members(
            [
                new("max_submissions_per_participant", JsonForm.Whole(-1, Study.MaxPlaces)),
                new("max_concurrent_submissions", JsonForm.Whole(-1, Study.MaxPlaces)),
                new("auto_rejection_categories", JsonForm.List([])),
            ])),
        ("study_labels", JsonForm.List(JsonForm.Text(100, 1))),
        ("content_warnings", JsonForm.List(JsonForm.OneOf("sensitive", "explicit"))),
        ("content_warning_details", Line),
        ("metadata", []),
        ("access_details", RequestShapes.Items(StudyJson.Wire.AccessDetailArray)),
        ("credential_pool_id", Line),
        ("data_collection_method", JsonForm.Text(100).OrNull().Saying(
            $"What is shown instead of a page of the researcher's: `{ServedTasks.Batch}` or `{ServedTasks.Collection}`.")),
        ("data_collection_id", JsonForm.Text(100).OrNull().Saying("The id of the batch or collection.")),
        ("data_collection_metadata", JsonForm.Members(
            [
                new("annotators_per_task", JsonForm.Whole(1, Study.MaxPlaces).OrNull().Saying(
                    "How many participants answer each group of tasks; only of a batch.")),
            ]).OrNull()),
        ("is_external_study_url_secure", JsonForm.Flag()),
        ("publish_at", JsonForm.Format("date-time").OrNull()),
    ];
}
