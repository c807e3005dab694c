using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>
/// What a researcher wrote in a study, as it is stored beside the study's row: JSON in a frozen form, independent of requests and
/// answers. Once the study is published, the row's values count for the fields that it also has (name, reward, places, time,
/// project). Version 0 is the form without a version field. It has an additional field, <c>completion_code</c>, a copy of the
/// first code that nothing reads.
/// </summary>
internal sealed record StudyDocument
{
    /// <summary>The version that is written now.</summary>
    public const int Newest = 4;

    [JsonPropertyName("version")]
    public int Version { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("internal_name")]
    public required string? InternalName { get; init; }

    [JsonPropertyName("description")]
    public required string Description { get; init; }

    [JsonPropertyName("external_study_url")]
    public required string? ExternalStudyUrl { get; init; }

    [JsonPropertyName("prolific_id_option")]
    public required string? ProlificIdOption { get; init; }

    [JsonPropertyName("completion_option")]
    public required string? CompletionOption { get; init; }

    [JsonPropertyName("completion_codes")]
    public required IReadOnlyList<StoredCompletionCode> CompletionCodes { get; init; }

    [JsonPropertyName("total_available_places")]
    public required int TotalAvailablePlaces { get; init; }

    /// <summary>The time in minutes.</summary>
    [JsonPropertyName("estimated_completion_time")]
    public required int EstimatedCompletionTime { get; init; }

    /// <summary>The time in minutes.</summary>
    [JsonPropertyName("maximum_allowed_time")]
    public required int MaximumAllowedTime { get; init; }

    /// <summary>The reward in minor units.</summary>
    [JsonPropertyName("reward")]
    public required long Reward { get; init; }

    [JsonPropertyName("device_compatibility")]
    public required IReadOnlyList<string> DeviceCompatibility { get; init; }

    [JsonPropertyName("peripheral_requirements")]
    public required IReadOnlyList<string> PeripheralRequirements { get; init; }

    [JsonPropertyName("is_custom_screening")]
    public required bool IsCustomScreening { get; init; }

    /// <summary>JSON, exactly as the researcher sent it.</summary>
    [JsonPropertyName("filters")]
    public required JsonElement Filters { get; init; }

    /// <summary>JSON, exactly as the researcher sent it.</summary>
    [JsonPropertyName("eligibility_requirements")]
    public required JsonElement EligibilityRequirements { get; init; }

    [JsonPropertyName("filter_set_id")]
    public required string? FilterSetId { get; init; }

    [JsonPropertyName("filter_set_version")]
    public required long? FilterSetVersion { get; init; }

    [JsonPropertyName("naivety_distribution_rate")]
    public required decimal? NaivetyDistributionRate { get; init; }

    /// <summary>The project's id; empty if there is none.</summary>
    [JsonPropertyName("project")]
    public required string Project { get; init; }

    /// <summary>JSON, exactly as the researcher sent it.</summary>
    [JsonPropertyName("submissions_config")]
    public required JsonElement SubmissionsConfig { get; init; }

    [JsonPropertyName("study_labels")]
    public required IReadOnlyList<string> StudyLabels { get; init; }

    [JsonPropertyName("content_warnings")]
    public required IReadOnlyList<string> ContentWarnings { get; init; }

    [JsonPropertyName("content_warning_details")]
    public required string ContentWarningDetails { get; init; }

    /// <summary>JSON, exactly as the researcher sent it.</summary>
    [JsonPropertyName("metadata")]
    public required JsonElement? Metadata { get; init; }

    [JsonPropertyName("access_details")]
    public required IReadOnlyList<StoredAccessDetail>? AccessDetails { get; init; }

    /// <summary>RFC 3339 with microseconds, in UTC.</summary>
    [JsonPropertyName("publish_at")]
    public required string? PublishAt { get; init; }

    /// <summary>RFC 3339 with microseconds, in UTC.</summary>
    [JsonPropertyName("published_at")]
    public required string? PublishedAt { get; init; }

    /// <summary>One of <see cref="StudyTypes"/>; since version 2.</summary>
    [JsonPropertyName("study_type")]
    public string StudyType { get; init => field = value ?? StudyTypes.Single; } = StudyTypes.Single;

    /// <summary>What participants are shown; null for a page of the researcher's. Since version 3.</summary>
    [JsonPropertyName("data_collection_method")]
    public string? DataCollectionMethod { get; init; }

    /// <summary>The UUID of the collection or batch; since version 3.</summary>
    [JsonPropertyName("data_collection_id")]
    public string? DataCollectionId { get; init; }

    /// <summary>The id of the document with its pages or tasks, once the study is published; since version 3.</summary>
    [JsonPropertyName("data_collection_content")]
    public string? DataCollectionContent { get; init; }

    /// <summary>How many participants answer each group of a batch's tasks; null for none. Since version 4.</summary>
    [JsonPropertyName("annotators_per_task")]
    public int? AnnotatorsPerTask { get; init; }

    /// <summary>Whether the address of the page is signed for each participant; since version 4.</summary>
    [JsonPropertyName("is_external_study_url_secure")]
    public bool IsExternalStudyUrlSecure { get; init; }

    /// <summary>
    /// The lists of filters for which answers were exported, as the researcher sent them, the latest last; since version 4.
    /// </summary>
    [JsonPropertyName("demographic_exports")]
    public IReadOnlyList<JsonElement> DemographicExports { get; init => field = value ?? []; } = [];

    /// <summary>Reads a stored document of any version.</summary>
    /// <exception cref="JsonException">The document is damaged, or its version is unknown.</exception>
    public static StudyDocument Read(string text)
    {
        var document = JsonSerializer.Deserialize(text, StoredStudyJson.Form.StudyDocument)
            ?? throw new JsonException("The document of a study is null.");
        return document.Version is >= 0 and <= Newest
            ? document
            : throw new JsonException($"The document of a study has version {document.Version}; the newest known is {Newest}.");
    }

    /// <summary>The string to store: always the newest version.</summary>
    public string ToText() => JsonSerializer.Serialize(this with { Version = Newest }, StoredStudyJson.Form.StudyDocument);
}
