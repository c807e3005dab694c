using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>
/// A page of a collection (Prolific API docs, AI Task Builder). It is stored in this form, too. Requests need only its items, and
/// the ids of what is kept.
/// </summary>
/// <param name="Id">A UUID, given here.</param>
/// <param name="Items">Its instructions and content blocks, in the order in which they are shown.</param>
internal sealed record CollectionPage(
    [property: JsonPropertyName("id")] Guid? Id,
    [property: JsonPropertyName("page_items")] IReadOnlyList<PageItem?>? Items)
{
    [JsonPropertyName("created_at")]
    public string? CreatedAt { get; init; }

    [JsonPropertyName("created_by")]
    public string? CreatedBy { get; init; }

    /// <summary>A number, as in Prolific's live answers; only in answers.</summary>
    [JsonPropertyName("schema_version"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? SchemaVersion { get; init; }
}
