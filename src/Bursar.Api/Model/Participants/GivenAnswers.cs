using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>Answers of participants to screeners, as requests give them.</summary>
internal static class GivenAnswers
{
    /// <summary>
    /// Reads the answers to each screener, by its id: a string or a number, a list of these, or null to take the answer back.
    /// </summary>
    public static Parsed<IReadOnlyDictionary<string, IReadOnlyList<int>>> Read(IReadOnlyDictionary<string, JsonElement> given)
    {
        var answers = new Dictionary<string, IReadOnlyList<int>>();
        foreach (var (screener, value) in given)
        {
            if (TextsOf(value) is not { } texts) return Wrong($"{screener} is a string, a number, or a list of these.");
            var (read, wrong) = Read(screener, texts);
            if (wrong is not null) return Wrong(wrong);
            answers[screener] = read;
        }
        return answers;
    }

    /// <summary>Reads the answers to one screener; what is wrong with them, if something is.</summary>
    public static (IReadOnlyList<int> Values, string? Wrong) Read(string id, IReadOnlyList<string> texts)
    {
        if (Screeners.Find(id) is not { } screener) return ([], $"There is no screener {id}.");
        List<int> values = [];
        foreach (var text in texts)
        {
            if (screener.Read(text) is not { } value) return ([], $"{id}: {text} is not one of its answers.");
            values.Add(value);
        }
        return (values, null);
    }

    /// <summary>The answers on the wire: a list of strings for each screener.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Write(ScreenerAnswers answers)
        => answers.All.ToDictionary(
            one => one.Key,
            one => (IReadOnlyList<string>)[.. one.Value.Select(value => Screeners.Find(one.Key)?.Write(value) ?? $"{value}")]);

    private static ApiError Wrong(string why) => ApiError.Of(ApiErrorCode.InvalidValue, $"answers: {why}");

    private static List<string>? TextsOf(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return [];
        var parts = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new List<JsonElement> { value };
        if (!parts.TrueForAll(part => part.ValueKind is JsonValueKind.String or JsonValueKind.Number)) return null;
        try
        {
            return [.. parts.Select(part => part.ValueKind == JsonValueKind.String ? part.GetString()! : part.GetRawText())];
        }
        catch (InvalidOperationException)
        {
            return null; // It is not valid Unicode.
        }
    }
}
