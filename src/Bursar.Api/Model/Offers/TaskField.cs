using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>A question of a form.</summary>
/// <param name="Name">Its id, by which the answer is known.</param>
/// <param name="Kind"><c>text</c>, <c>number</c>, <c>choice</c> or <c>file</c>.</param>
/// <param name="Required">Whether it must be answered.</param>
public sealed record TaskField(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("required")] bool Required)
{
    /// <summary>The ids of the options of a choice.</summary>
    [JsonPropertyName("options")]
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>The smallest number, the shortest text in characters, or the fewest options; null for any.</summary>
    [JsonPropertyName("min")]
    public decimal? Min { get; init; }

    /// <summary>The largest number, the longest text in characters, or the most options; null for any.</summary>
    [JsonPropertyName("max")]
    public decimal? Max { get; init; }

    /// <summary>Regular expressions, each of which must be found in a text.</summary>
    [JsonPropertyName("patterns")]
    public IReadOnlyList<string> Patterns { get; init; } = [];

    /// <summary>Maps a question.</summary>
    internal static TaskField Of(FormQuestion question) => question.Answer switch
    {
        TextAnswer { IsNumeric: true } number => new(question.Id, "number", question.IsRequired)
        {
            Min = number.MinValue,
            Max = number.MaxValue,
        },
        TextAnswer text => new(question.Id, "text", question.IsRequired)
        {
            Min = text.MinLength,
            Max = text.MaxLength,
            Patterns = [.. text.Patterns.Select(one => one.IgnoresCase ? $"(?i){one.Expression}" : one.Expression)],
        },
        ChoiceAnswer choice => new(question.Id, "choice", question.IsRequired)
        {
            Options = [.. choice.Options.Select(option => option.Id)],
            Min = choice.Min,
            Max = choice.Max,
        },
        _ => new(question.Id, "file", question.IsRequired),
    };
}
