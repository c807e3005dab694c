using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The forms of requests, field by field as handlers read them from a <see cref="ProlificBody"/>. A field that must be there has
/// an exclamation mark behind its name.
/// </summary>
internal static class RequestShapes
{
    private static JsonObject Id => JsonForm.Text(ObjectId.Digits);

    private static JsonObject Ids => JsonForm.List(JsonForm.Text(NamedSubmissions.MaxId, 1));

    private static JsonObject Title => JsonForm.Text(Book.MaxTitle, 1);

    private static JsonObject Description => JsonForm.Text(Book.MaxDescription);

    private static JsonObject Name => JsonForm.Text(500, 1);

    private static JsonObject Share => JsonForm.Number(0, 1).OrNull();

    private static JsonObject Moment => JsonForm.Format("date-time");

    private static JsonObject Filters => JsonForm.List(new() { ["type"] = "object" });

    private static JsonObject DemographicFilters => Filters.OrNull().Saying(
        $"At most {DemographicExports.MaxFilters}, those inside of others included. Without them, all submissions are exported.");

    private static JsonObject Csv => JsonForm.Text().Saying("CSV: a line for each.");

    private static JsonObject Amount => new() { ["type"] = new JsonArray("number", "string") };

    /// <summary>A new workspace.</summary>
    public static readonly BodyShape NewWorkspace = Of(
        "NewWorkspace", ("title!", Title), ("description", Description),
        ("currency_code", JsonForm.OneOf("GBP", "USD")), ("naivety_distribution_rate", Share));

    /// <summary>What changes in a workspace.</summary>
    public static readonly BodyShape WorkspaceChange = Of(
        "WorkspaceChange", ("title", Title), ("description", Description), ("naivety_distribution_rate", Share));

    /// <summary>A new project.</summary>
    public static readonly BodyShape NewProject = Of(
        "NewProject", ("title!", Title), ("description", Description), ("naivety_distribution_rate", Share));

    /// <summary>What changes in a project.</summary>
    public static readonly BodyShape ProjectChange = Of(
        "ProjectChange", ("title", Title), ("description", Description), ("naivety_distribution_rate", Share));

    /// <summary>What happens to a study.</summary>
    public static readonly BodyShape StudyTransition = Of(
        "StudyTransition", ("action!", JsonForm.OneOf("PUBLISH", "SCHEDULE_PUBLISH", "CANCEL_PUBLISH", "PAUSE", "START", "STOP")),
        ("publish_at", Moment));

    /// <summary>For whom a test study is.</summary>
    public static readonly BodyShape TestStudy = Of(
        "TestStudy", ("target_participant_id", Id), ("target_participant_group_id", Id));

    /// <summary>Whose answers are exported, and which.</summary>
    public static readonly BodyShape DemographicQuestion = Of("DemographicQuestion", ("filters", DemographicFilters));

    /// <summary>How a study is copied.</summary>
    public static readonly BodyShape StudyCopy = Of("StudyCopy", ("block_previous_participants", JsonForm.Flag()));

    /// <summary>What a study would cost.</summary>
    public static readonly BodyShape CostQuestion = Of(
        "CostQuestion", ("reward!", JsonForm.Whole(0, StudyBody.MaxReward)),
        ("total_available_places!", JsonForm.Whole(1, Study.MaxPlaces)));

    /// <summary>What happens to a submission.</summary>
    public static readonly BodyShape SubmissionTransition = Of(
        "SubmissionTransition",
        ("action!", JsonForm.OneOf("APPROVE", "COMPLETE", "REJECT", "RETURN", "START", "SCREEN_OUT", "UNREJECT", "UNRETURN")),
        ("message", JsonForm.Text(1_024)), ("rejection_category", JsonForm.Text()), ("completion_code", JsonForm.Text()),
        ("completion_code_data", new() { ["type"] = "object" }));

    /// <summary>Why a submission should be returned.</summary>
    public static readonly BodyShape ReturnRequest = Of(
        "ReturnRequest", ("request_return_reasons!", JsonForm.List(JsonForm.Text())));

    /// <summary>Which submissions are approved.</summary>
    public static readonly BodyShape BulkApproval = Of(
        "BulkApproval", ("submission_ids", Ids), ("study_id", JsonForm.Text(64)), ("participant_ids", Ids));

    /// <summary>Which submissions would be screened out.</summary>
    public static readonly BodyShape ScreenOutQuestion = Of("ScreenOutQuestion", ("submission_ids!", Ids));

    /// <summary>Which submissions are screened out, and for what.</summary>
    public static readonly BodyShape ScreenOut = Of(
        "ScreenOut", ("submission_ids!", Ids), ("bonus_per_submission", Amount), ("reward_per_hour", Amount),
        ("increase_places", JsonForm.Flag()));

    /// <summary>Bonuses to be paid.</summary>
    public static readonly BodyShape Bonuses = Of(
        "Bonuses", ("study_id!", JsonForm.Text(64, 1)),
        ("csv_bonuses!", JsonForm.Text(1_048_576, 1).Saying("A line for each: who is paid, a comma, and the amount.")));

    /// <summary>A message.</summary>
    public static readonly BodyShape Message = Of(
        "NewMessage", ("recipient_id!", JsonForm.Text(64, 1)), ("body!", JsonForm.Text(4_096, 1)), ("study_id!", Id));

    /// <summary>A message to several.</summary>
    public static readonly BodyShape BulkMessage = Of(
        "BulkMessage", ("ids!", Ids), ("body!", JsonForm.Text(4_096, 1)), ("study_id!", Id));

    /// <summary>A message to a group.</summary>
    public static readonly BodyShape GroupMessage = Of(
        "GroupMessage", ("participant_group_id!", Id), ("body!", JsonForm.Text(4_096, 1)), ("study_id", Id));

    /// <summary>A new group.</summary>
    public static readonly BodyShape NewGroup = Of(
        "NewGroup", ("name!", Name), ("description", Description), ("workspace_id", Id), ("organisation_id", Id),
        ("participant_ids", Ids));

    /// <summary>What changes in a group.</summary>
    public static readonly BodyShape GroupChange = Of(
        "GroupChange", ("name", Name), ("description", Description), ("participant_ids", Ids));

    /// <summary>Who joins or leaves a group.</summary>
    public static readonly BodyShape GroupPeople = Of("GroupPeople", ("participant_ids!", Ids));

    /// <summary>Which filters are counted.</summary>
    public static readonly BodyShape CountQuestion = Of("CountQuestion", ("filters!", Filters), ("workspace_id", Id));

    /// <summary>Which filters are counted, by the choices of another.</summary>
    public static readonly BodyShape BreakdownQuestion = Of(
        "BreakdownQuestion", ("filters!", Filters), ("breakdown_filter!", new() { ["type"] = "object" }), ("workspace_id", Id));

    /// <summary>A new filter set.</summary>
    public static readonly BodyShape NewFilterSet = Of(
        "NewFilterSet", ("name!", Name), ("filters!", Filters), ("workspace_id", Id), ("organisation_id", Id));

    /// <summary>What changes in a filter set.</summary>
    public static readonly BodyShape FilterSetChange = Of("FilterSetChange", ("name", Name), ("filters", Filters));

    /// <summary>How a filter set is copied.</summary>
    public static readonly BodyShape FilterSetCopy = Of("FilterSetCopy", ("new_name", Name));

    /// <summary>Who is invited.</summary>
    public static readonly BodyShape Invitation = Of(
        "NewInvitation", ("association!", Id), ("emails!", JsonForm.List(JsonForm.Text(254, 1))), ("role!", JsonForm.Text()));

    /// <summary>A new collection of studies.</summary>
    public static readonly BodyShape NewCollection = Of(
        "NewStudyCollection", ("name!", Name), ("description!", Description), ("project_id!", Id), ("study_ids!", Ids),
        ("publish_at", Moment));

    /// <summary>What changes in a collection of studies.</summary>
    public static readonly BodyShape CollectionChange = Of(
        "StudyCollectionChange", ("name", Name), ("description", Description), ("study_ids", Ids),
        ("publish_at", Moment.OrNull()));

    /// <summary>What happens to a collection of studies.</summary>
    public static readonly BodyShape CollectionTransition = Of(
        "StudyCollectionTransition", ("action!", JsonForm.Text()), ("publish_at", Moment));

    /// <summary>A new survey.</summary>
    public static readonly BodyShape NewSurvey = Of(
        "NewSurvey", ("researcher_id!", JsonForm.Text(100, 1)), ("title!", Name),
        ("questions", Items(SurveyJson.Wire.SurveyQuestionArray)), ("sections", Items(SurveyJson.Wire.SurveySectionArray)));

    /// <summary>An answered survey.</summary>
    public static readonly BodyShape NewResponse = Of(
        "NewResponse", ("participant_id!", JsonForm.Text(100, 1)), ("submission_id!", JsonForm.Text(100, 1)),
        ("questions", Items(SurveyJson.Wire.AnsweredQuestionArray)), ("sections", Items(SurveyJson.Wire.AnsweredSectionArray)));

    /// <summary>A new collection of the Task Builder.</summary>
    public static readonly BodyShape NewTaskCollection = Of("NewCollection", [("workspace_id!", Id), .. TaskCollectionFields]);

    /// <summary>What replaces a collection of the Task Builder.</summary>
    public static readonly BodyShape TaskCollection = Of("Collection", TaskCollectionFields);

    /// <summary>Logins of a new pool.</summary>
    public static readonly BodyShape NewPool = Of("NewCredentialPool", ("workspace_id!", Id), ("credentials!", Csv));

    /// <summary>More logins of a pool.</summary>
    public static readonly BodyShape MoreLogins = Of("MoreCredentials", ("credentials!", Csv));

    /// <summary>Who tries studies.</summary>
    public static readonly BodyShape TestPerson = Of("NewTestParticipant", ("email!", JsonForm.Text(254, 1)));

    /// <summary>The workspace of a new secret.</summary>
    public static readonly BodyShape NewSecret = Of("NewSecret", ("workspace_id!", Id));

    /// <summary>Who is told of what.</summary>
    public static readonly BodyShape NewSubscription = Of(
        "NewSubscription", ("workspace_id!", Id), ("event_type!", JsonForm.Text(Hook.MaxEventTypes, 1)),
        ("target_url!", JsonForm.Text(Hook.MaxTarget, 1)), ("is_enabled", JsonForm.Flag()));

    /// <summary>What changes for who is told.</summary>
    public static readonly BodyShape SubscriptionChange = Of(
        "SubscriptionChange", ("event_type", JsonForm.Text(Hook.MaxEventTypes, 1)),
        ("target_url", JsonForm.Text(Hook.MaxTarget, 1)), ("is_enabled", JsonForm.Flag()), ("workspace_id", Id));

    /// <summary>The secret that was sent to the target.</summary>
    public static readonly BodyShape Confirmation = Of("Confirmation", ("secret!", JsonForm.Text(1_000, 1)));

    private static (string, JsonObject)[] TaskCollectionFields =>
    [
        ("name!", Name),
        ("task_details!", Fields(
            ("task_name!", JsonForm.Text(10_000, 1)), ("task_introduction!", JsonForm.Text(10_000, 1)),
            ("task_steps!", JsonForm.Text(10_000, 1)))),
        ("collection_items!", Items(TaskBuilderJson.Wire.CollectionPageArray)),
    ];

    /// <summary>A list that is read as one of a type.</summary>
    internal static JsonObject Items(JsonTypeInfo type)
        => (JsonObject)TypeForm.Of(type, isAnswer: false);

    /// <summary>A body with these fields.</summary>
    internal static BodyShape Of(string name, params (string Name, JsonObject Schema)[] fields)
        => BodyShape.Of(name, Fields(fields));

    /// <summary>An object with these fields.</summary>
    internal static JsonObject Fields(params (string Name, JsonObject Schema)[] fields) => JsonForm.Members(
        fields.Select(one => KeyValuePair.Create(one.Name.TrimEnd('!'), one.Schema)),
        fields.Where(one => one.Name.EndsWith('!')).Select(one => one.Name.TrimEnd('!')));
}
