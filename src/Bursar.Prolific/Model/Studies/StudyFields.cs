using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// A study as a researcher writes it and reads it back (Prolific API docs, Studies): the fields that requests and answers share.
/// <see cref="StudyDocument"/> is its stored form.
/// </summary>
internal record StudyFields
{
    private static readonly JsonElement NoFilters = JsonElement.Parse("[]"u8);

    private static readonly JsonElement OnePerParticipant =
        JsonElement.Parse("""{"max_submissions_per_participant":1,"max_concurrent_submissions":-1}"""u8);

    [JsonPropertyName("name")]
    public string Name { get; init; } = "";

    [JsonPropertyName("internal_name")]
    public string? InternalName { get; init; }

    [JsonPropertyName("description")]
    public string Description { get; init; } = "";

    [JsonPropertyName("external_study_url")]
    public string? ExternalStudyUrl { get; init; }

    [JsonPropertyName("prolific_id_option")]
    public string? ProlificIdOption { get; init; }

    /// <summary>For older clients: <c>url</c> or <c>code</c>.</summary>
    [JsonPropertyName("completion_option")]
    public string? CompletionOption { get; init; }

    /// <summary>For older clients, which know only one code: the first.</summary>
    [JsonPropertyName("completion_code")]
    public string? CompletionCode => CompletionCodes is [{ } first, ..] ? first.Code : null;

    [JsonPropertyName("completion_codes")]
    public IReadOnlyList<CompletionCodeFields> CompletionCodes { get; init; } = [];

    [JsonPropertyName("total_available_places")]
    public int TotalAvailablePlaces { get; init; }

    /// <summary>The time in minutes.</summary>
    [JsonPropertyName("estimated_completion_time")]
    public int EstimatedCompletionTime { get; init; }

    /// <summary>The time in minutes.</summary>
    [JsonPropertyName("maximum_allowed_time")]
    public int MaximumAllowedTime { get; init; }

    /// <summary>The reward in minor units.</summary>
    [JsonPropertyName("reward")]
    public long Reward { get; init; }

    [JsonPropertyName("device_compatibility")]
    public IReadOnlyList<string> DeviceCompatibility { get; init; } = [];

    [JsonPropertyName("peripheral_requirements")]
    public IReadOnlyList<string> PeripheralRequirements { get; init; } = [];

    [JsonPropertyName("is_custom_screening")]
    public bool IsCustomScreening { get; init; }

    [JsonPropertyName("filters")]
    public JsonElement Filters { get; init; } = NoFilters;

    /// <summary>For older clients: the form that filters replaced.</summary>
    [JsonPropertyName("eligibility_requirements")]
    public JsonElement EligibilityRequirements { get; init; } = NoFilters;

    [JsonPropertyName("filter_set_id")]
    public string? FilterSetId { get; init; }

    [JsonPropertyName("filter_set_version")]
    public long? FilterSetVersion { get; init; }

    [JsonPropertyName("naivety_distribution_rate")]
    public decimal? NaivetyDistributionRate { get; init; }

    [JsonPropertyName("project")]
    public string Project { get; init; } = "";

    /// <summary>One of <see cref="StudyTypes"/>.</summary>
    [JsonPropertyName("study_type")]
    public string StudyType { get; init; } = StudyTypes.Single;

    [JsonPropertyName("submissions_config")]
    public JsonElement SubmissionsConfig { get; init; } = OnePerParticipant;

    [JsonPropertyName("study_labels")]
    public IReadOnlyList<string> StudyLabels { get; init; } = [];

    [JsonPropertyName("content_warnings")]
    public IReadOnlyList<string> ContentWarnings { get; init; } = [];

    [JsonPropertyName("content_warning_details")]
    public string ContentWarningDetails { get; init; } = "";

    [JsonPropertyName("metadata")]
    public JsonElement? Metadata { get; init; }

    [JsonPropertyName("access_details")]
    public IReadOnlyList<AccessDetail>? AccessDetails { get; init; }

    /// <summary>The pool from which each submission gets credentials; null for none. The study's row has it,
    /// not its document.</summary>
    [JsonPropertyName("credential_pool_id")]
    public string? CredentialPoolId { get; init; }

    /// <summary>
    /// <see cref="ServedTasks.Batch"/> or <see cref="ServedTasks.Collection"/>; null if participants go to a page of the
    /// researcher's.
    /// </summary>
    [JsonPropertyName("data_collection_method")]
    public string? DataCollectionMethod { get; init; }

    /// <summary>The UUID of what is shown then.</summary>
    [JsonPropertyName("data_collection_id")]
    public string? DataCollectionId { get; init; }

    /// <summary>How many participants answer each group of tasks of a batch; null for a study that shows none.</summary>
    [JsonIgnore]
    public int? AnnotatorsPerTask { get; init; }

    /// <summary>The same on the wire; left out of a study that shows no batch.</summary>
    [JsonPropertyName(ServedTasks.Metadata), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ServedTasksMetadata? DataCollectionMetadata => AnnotatorsPerTask is { } number ? new(number) : null;

    /// <summary>The id of the document with the pages or tasks that the published study shows.</summary>
    [JsonIgnore]
    public string? DataCollectionContent { get; init; }

    /// <summary>Whether the address of the page is signed for each participant (<see cref="StudyTokens"/>).</summary>
    [JsonPropertyName("is_external_study_url_secure")]
    public bool IsExternalStudyUrlSecure { get; init; }

    /// <summary>The lists of filters for which answers were exported, the latest last.</summary>
    [JsonIgnore]
    public IReadOnlyList<JsonElement> DemographicExports { get; init; } = [];

    /// <summary>When the study is to be published automatically.</summary>
    [JsonPropertyName("publish_at")]
    public string? PublishAt { get; init; }

    /// <summary>When the study was published.</summary>
    [JsonPropertyName("published_at")]
    public string? PublishedAt { get; init; }

    /// <summary>The same study with the values of its row.</summary>
    public StudyFields As(Study study) => this with
    {
        Name = study.Title,
        Reward = study.Reward.WholeMinor,
        TotalAvailablePlaces = study.Places,
        MaximumAllowedTime = (int)study.TimeLimit.TotalMinutes,
        Project = study.Project.ToString(),
    };

    /// <summary>The stored document as a string.</summary>
    public string ToText() => this.ToDocument().ToText();

    /// <summary>How many submissions the study takes, as the ledger has it.</summary>
    public SubmissionRules ToRules() => Bursar.Prolific.SubmissionsConfig.ToRules(SubmissionsConfig, EstimatedCompletionTime);

    /// <summary>The command that creates a draft with these fields.</summary>
    public DraftStudy ToDraft(int book) => new(book, Name, Money.FromMinor(Reward), TotalAvailablePlaces, Origin.Prolific)
    {
        TimeLimit = TimeSpan.FromMinutes(MaximumAllowedTime),
        InternalName = InternalName ?? "",
        Project = ProjectId,
        CompletionCodes = CompletionCodeFields.ToLedger(CompletionCodes),
        Rules = ToRules(),
        Logins = ObjectId.TryParse(CredentialPoolId, out var pool) ? pool : default,
        Document = ToText(),
    };

    /// <summary>The command that replaces a draft's fields with these.</summary>
    /// <param name="study">The draft.</param>
    /// <param name="was">The document that is stored now, as a string.</param>
    public RewriteDraft ToRewrite(ObjectId study, string was)
        => new(study, Name, Money.FromMinor(Reward), TotalAvailablePlaces, ToText(), was)
        {
            TimeLimit = TimeSpan.FromMinutes(MaximumAllowedTime),
            InternalName = InternalName ?? "",
            Project = ProjectId,
            CompletionCodes = CompletionCodeFields.ToLedger(CompletionCodes),
            Rules = ToRules(),
            Logins = ObjectId.TryParse(CredentialPoolId, out var pool) ? pool : default,
        };

    private ObjectId ProjectId => ObjectId.TryParse(Project, out var id) ? id : default;
}
