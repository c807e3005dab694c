using System.Text.Json;

namespace Bursar.Prolific;

/// <summary>Reads the filters of a filter set from a body.</summary>
internal static class FilterSetBody
{
    /// <summary>
    /// The filters as text, in the form in which they were sent; null if something is wrong, which is recorded.
    /// </summary>
    public static string? ReadFilters(ProlificBody body)
    {
        const string field = "filters";
        if (FilterQuestion.ReadFilters(body, field) is null) return null;
        return JsonSerializer.Serialize(body.Value(field)!.Value, PlainJson.Wire.JsonElement);
    }
}
