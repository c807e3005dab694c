using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Bursar.Prolific;

/// <summary>A filter that a search found, and where.</summary>
internal sealed record FoundFilter
{
    /// <summary>The fields that are searched, and how much it counts to be found there.</summary>
    private static readonly (string Name, int Rank, Func<FilterEntry, string?> Of)[] Fields =
    [
        ("title", 16, entry => entry.Title),
        ("filter_id", 8, entry => entry.Id),
        ("question", 4, entry => entry.Question),
        ("description", 2, entry => entry.Description),
        ("category", 2, entry => entry.Category),
    ];

    /// <summary>The most choices that are given with a filter.</summary>
    private const int MostChoices = 3;

    [JsonPropertyName("filter_id")]
    public required string Id { get; init; }

    [JsonPropertyName("title")]
    public required string Title { get; init; }

    [JsonPropertyName("description")]
    public required string Description { get; init; }

    [JsonPropertyName("question")]
    public required string? Question { get; init; }

    [JsonPropertyName("category")]
    public required string? Category { get; init; }

    [JsonPropertyName("subcategory")]
    public string? Subcategory => null;

    [JsonPropertyName("type")]
    public required string Type { get; init; }

    [JsonPropertyName("data_type")]
    public required string DataType { get; init; }

    [JsonPropertyName("matches")]
    public required IReadOnlyList<FilterMatch> Matches { get; init; }

    /// <summary>The first choices that match; left out for a range, and for choices that are not searched.</summary>
    [JsonPropertyName("choices")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FoundChoices? Choices { get; init; }

    /// <summary>False where the choices are studies or groups, which are not searched; left out otherwise.</summary>
    [JsonPropertyName("choices_included")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? ChoicesIncluded { get; init; }

    /// <summary>Where such choices are; left out otherwise.</summary>
    [JsonPropertyName("choices_link")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChoicesLink { get; init; }

    [JsonPropertyName("min")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonNode? Min { get; init; }

    [JsonPropertyName("max")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonNode? Max { get; init; }

    /// <summary>How well it matches: the greater, the better.</summary>
    [JsonIgnore]
    public int Rank { get; init; }

    /// <summary>Searches a filter; null if not every word is found in it or in one of its choices.</summary>
    public static FoundFilter? Search(ProlificCall call, FilterEntry entry, FilterTerms terms)
    {
        var matches = Fields.SelectMany(field => terms.In(field.Name, field.Of(entry))).ToList();
        var choices = terms.In(entry.Choices).ToList();
        if (choices.Count == 0 && !terms.AreIn(matches)) return null;
        return new()
        {
            Id = entry.Id,
            Title = entry.Title,
            Description = entry.Description,
            Question = entry.Question,
            Category = entry.Category,
            Type = entry.IsRange ? "range" : "select",
            DataType = entry.DataType,
            Matches = matches,
            Choices = entry.IsRange || entry.HasOwnChoices
                ? null
                : new(entry.Choices.Count, choices.Count, choices.Count > MostChoices, [.. choices.Take(MostChoices)]),
            ChoicesIncluded = entry.HasOwnChoices ? false : null,
            ChoicesLink = entry.HasOwnChoices
                ? call.Face.Address.Of(call.Http.Request, $"/api/v1/filters/{entry.Id}/choices/", default)
                : null,
            Min = entry.Min,
            Max = entry.Max,
            Rank = matches.Sum(match => Fields.First(field => field.Name == match.Field).Rank),
        };
    }
}
