using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A study collection as lists show it (Prolific's OpenAPI document of January 2025).</summary>
internal record CollectionShort
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("description")]
    public required string Description { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("publish_at")]
    public required string? PublishAt { get; init; }

    [JsonPropertyName("study_ids")]
    public required IReadOnlyList<string> Studies { get; init; }

    /// <summary>Maps a collection with its studies.</summary>
    public static CollectionShort Of(StudyCollection collection, IReadOnlyList<Study> studies, DateTimeOffset now) => new()
    {
        Id = $"{collection.Id}",
        Name = collection.Name,
        Description = collection.Description,
        Status = StatusOf(collection, studies, now),
        PublishAt = Timestamp.Of(collection.PublishAt),
        Studies = [.. studies.Select(study => $"{study.Id}")],
    };

    /// <summary>
    /// The status that follows from its studies: that of the one that is furthest from its end. The documentation has no word for
    /// a collection that is done.
    /// </summary>
    private static string StatusOf(StudyCollection collection, IReadOnlyList<Study> studies, DateTimeOffset now)
    {
        if (collection.State != CollectionState.Published) return StudyStatus.Unpublished;
        var statuses = studies.Select(study => StudyStatus.Of(study, now)).ToHashSet(StringComparer.Ordinal);
        string[] order = [StudyStatus.Active, StudyStatus.Scheduled, StudyStatus.Paused];
        return order.FirstOrDefault(statuses.Contains) ?? "AWAITING_REVIEW";
    }
}
