using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A choice of a filter. Here, choices have no others below them.</summary>
/// <param name="Id">Its id, as it is given in <c>selected_values</c>.</param>
/// <param name="Label">What it says.</param>
internal sealed record FilterChoice(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("label")] string Label)
{
    [JsonPropertyName("parent_id")]
    public string? Parent => null;

    [JsonPropertyName("num_children")]
    public int Children => 0;

    [JsonPropertyName("num_descendants")]
    public int Descendants => 0;

    /// <summary>Where the words of a search were found; left out where nothing was searched.</summary>
    [JsonPropertyName("matches")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FilterMatch>? Matches { get; init; }
}
