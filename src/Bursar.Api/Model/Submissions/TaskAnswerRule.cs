using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>How a question is answered, on the wire. What does not apply is left out.</summary>
/// <param name="Type"><c>text</c>, <c>choice</c>, or <c>file</c>, which only the site for participants takes.</param>
public sealed record TaskAnswerRule([property: JsonPropertyName("type")] string Type)
{
    /// <summary>Whether a text is a number.</summary>
    [JsonPropertyName("is_number")]
    public bool? IsNumber { get; init; }

    /// <summary>The smallest number.</summary>
    [JsonPropertyName("min")]
    public decimal? Min { get; init; }

    /// <summary>The largest number.</summary>
    [JsonPropertyName("max")]
    public decimal? Max { get; init; }

    /// <summary>The smallest length, in characters.</summary>
    [JsonPropertyName("min_length")]
    public int? MinLength { get; init; }

    /// <summary>The largest length, in characters.</summary>
    [JsonPropertyName("max_length")]
    public int? MaxLength { get; init; }

    /// <summary>The regular expressions that must be found in a text.</summary>
    [JsonPropertyName("patterns")]
    public IReadOnlyList<string>? Patterns { get; init; }

    /// <summary>The options of a choice.</summary>
    [JsonPropertyName("options")]
    public IReadOnlyList<TaskOptionAnswer>? Options { get; init; }

    /// <summary>The smallest number of options, if any is selected.</summary>
    [JsonPropertyName("min_selected")]
    public int? MinSelected { get; init; }

    /// <summary>The largest number of options.</summary>
    [JsonPropertyName("max_selected")]
    public int? MaxSelected { get; init; }

    /// <summary>Whether a text can be written instead of an option.</summary>
    [JsonPropertyName("takes_other")]
    public bool? TakesOther { get; init; }

    /// <summary>Maps a rule.</summary>
    internal static TaskAnswerRule Of(FormAnswer answer) => answer switch
    {
        TextAnswer text => new("text")
        {
            IsNumber = text.IsNumeric,
            Min = text.MinValue,
            Max = text.MaxValue,
            MinLength = text.MinLength,
            MaxLength = text.MaxLength,
            Patterns = text.Patterns.Count == 0 ? null : [.. text.Patterns.Select(one => one.Expression)],
        },
        ChoiceAnswer choice => new("choice")
        {
            Options = [.. choice.Options.Select(TaskOptionAnswer.Of)],
            MinSelected = choice.Min,
            MaxSelected = choice.Max,
            TakesOther = choice.Other is not null,
        },
        _ => new("file"),
    };
}

/// <summary>An option on the wire.</summary>
/// <param name="Id">What the field has if it is selected.</param>
/// <param name="Content">What it shows.</param>
/// <param name="Exclusive">Whether it can only be selected alone.</param>
public sealed record TaskOptionAnswer(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("content")] TaskContentAnswer Content,
    [property: JsonPropertyName("exclusive")] bool Exclusive)
{
    /// <summary>Maps an option.</summary>
    internal static TaskOptionAnswer Of(ChoiceOption option)
        => new(option.Id, TaskContentAnswer.Of(option.Content), option.IsExclusive);
}
