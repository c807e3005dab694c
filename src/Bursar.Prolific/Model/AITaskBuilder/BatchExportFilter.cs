using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;
using Microsoft.AspNetCore.Http;

namespace Bursar.Prolific;

/// <summary>Which responses an export has (Prolific API docs, Request a Batch Export). It is stored in this form, too.</summary>
/// <param name="Study">Only those of submissions in this study; null for all.</param>
/// <param name="From">Only those that came at this time or later; null for any.</param>
/// <param name="To">Only those that came before this time; null for any.</param>
internal sealed record BatchExportFilter(
    [property: JsonPropertyName("study_id")] string? Study,
    [property: JsonPropertyName("from")] string? From,
    [property: JsonPropertyName("to")] string? To)
{
    /// <summary>Reads the parameters of a request.</summary>
    public static (BatchExportFilter Filter, ProlificError? Error) Read(IQueryCollection query)
    {
        Dictionary<string, string> wrong = [];
        var study = query["study_id"].ToString();
        if (study.Length > 0 && !ObjectId.TryParse(study, out _)) wrong.Add("study_id", "This is no id of a study.");
        var filter = new BatchExportFilter(study.Length > 0 ? study.ToLowerInvariant() : null, Time("from"), Time("to"));
        return (filter, wrong.Count > 0 ? TaskCollectionAccess.WithStatus(ProlificError.Invalid(wrong)) : null);

        string? Time(string name)
        {
            if (query[name].ToString() is not { Length: > 0 } text) return null;
            // A plus that was not escaped is a space.
            var time = Timestamp.Parse(text) ?? Timestamp.Parse(text.Replace(' ', '+'));
            if (time is null) wrong.Add(name, "A date and time with its zone is required: 2050-02-28T13:45:00Z.");
            return Timestamp.Of(time);
        }
    }

    /// <summary>Reads what is stored.</summary>
    public static BatchExportFilter Parse(string text)
        => text.Length == 0 ? new(null, null, null) : JsonSerializer.Deserialize(text, TaskBuilderJson.Wire.BatchExportFilter)!;

    /// <summary>The text to store; empty for all responses.</summary>
    public string ToText()
        => this == new BatchExportFilter(null, null, null)
            ? ""
            : JsonSerializer.Serialize(this, TaskBuilderJson.Wire.BatchExportFilter);

    /// <summary>Whether an export has this response.</summary>
    public bool Has(TaskResponse response)
        => (Study is null || Study == $"{response.Study}")
            && (From is null || response.CreatedAt >= Timestamp.Parse(From))
            && (To is null || response.CreatedAt < Timestamp.Parse(To));
}
