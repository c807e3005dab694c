using System.Globalization;
using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// A filter of the catalogue (Prolific API docs, Filters). Keys are in the order in which Prolific answers them.
/// </summary>
internal sealed record FilterEntry
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What it is for.</summary>
    public required string Description { get; init; }

    /// <summary>The question that participants answer; null if they answer none.</summary>
    public string? Question { get; init; }

    /// <summary>What it belongs to; null for none.</summary>
    public string? Category { get; init; }

    /// <summary>Prolific's words for groups of filters.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What the values are, in Prolific's words.</summary>
    public required string DataType { get; init; }

    /// <summary>The choices, without those that are made of a workspace's studies and groups.</summary>
    public IReadOnlyList<FilterChoice> Choices { get; init; } = [];

    /// <summary>What stands in the place of choices, if every id of a participant is one; otherwise null.</summary>
    public string? Placeholder { get; init; }

    /// <summary>The least value of a range; null for a list of choices.</summary>
    public JsonValue? Min { get; init; }

    /// <summary>The greatest value of a range; null for a list of choices.</summary>
    public JsonValue? Max { get; init; }

    /// <summary>Whether it asks for a range.</summary>
    public bool IsRange => Min is not null;

    /// <summary>Whether its choices are a workspace's studies or groups.</summary>
    public bool HasOwnChoices => DataType is ListFilter.Studies or ListFilter.Groups;

    /// <summary>Maps a screener.</summary>
    public static FilterEntry Of(Screener screener, DateTimeOffset now)
    {
        var isRange = screener.Kind != ScreenerKind.Choice;
        var max = screener.Kind == ScreenerKind.Day ? DateOnly.FromDateTime(now.UtcDateTime).DayNumber : screener.Max;
        return new()
        {
            Id = screener.Id,
            Title = screener.Title,
            Description = screener.Description,
            Question = screener.Question.Length > 0 ? screener.Question : null,
            Category = screener.Category,
            Tags = screener.Tags,
            DataType = screener.Kind switch
            {
                ScreenerKind.Whole => "integer",
                ScreenerKind.Hundredths => "float",
                ScreenerKind.Day => "date",
                _ => "ChoiceID",
            },
            Choices = [.. screener.Choices.Select((label, number) => new FilterChoice(screener.Write(number), label))],
            Min = isRange ? Value(screener, screener.Min) : null,
            Max = isRange ? Value(screener, max) : null,
        };
    }

    /// <summary>Maps a filter whose values are ids.</summary>
    public static FilterEntry Of(ListFilter list) => new()
    {
        Id = list.Id,
        Title = list.Title,
        Description = list.Description,
        DataType = list.DataType,
        Placeholder = list.DataType == ListFilter.Participants ? "A list of participants' ids." : null,
    };

    /// <summary>The filter as it is answered.</summary>
    /// <param name="detailed">Whether to add what Prolific's app sorts by.</param>
    public JsonObject ToJson(bool detailed)
    {
        var json = new JsonObject { ["filter_id"] = Id, ["title"] = Title, ["description"] = Description };
        if (Question is not null) json["question"] = Question;
        json["tags"] = new JsonArray([.. Tags.Select(tag => JsonValue.Create(tag))]);
        json["type"] = IsRange ? "range" : "select";
        json["data_type"] = DataType;
        if (IsRange)
        {
            json["min"] = Min!.DeepClone();
            json["max"] = Max!.DeepClone();
        }
        else
        {
            var choices = Choices.Select(one => KeyValuePair.Create(one.Id, (JsonNode?)JsonValue.Create(one.Label)));
            json["choices"] = Placeholder is null ? new JsonObject(choices) : new JsonObject { ["0"] = Placeholder };
        }
        if (!detailed) return json;
        json["researcher_help_text"] = null;
        json["participant_help_text"] = null;
        json["category"] = Category;
        json["subcategory"] = null;
        json["display_order"] = null;
        return json;
    }

    private static JsonValue Value(Screener screener, int value) => screener.Kind switch
    {
        ScreenerKind.Day => JsonValue.Create(screener.Write(value)),
        ScreenerKind.Hundredths => JsonValue.Create(decimal.Parse(screener.Write(value), CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(value),
    };
}
