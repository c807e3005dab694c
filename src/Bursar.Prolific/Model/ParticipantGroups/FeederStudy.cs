using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A study whose completion codes change a participant group.</summary>
internal sealed record FeederStudy(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("internal_name")] string InternalName,
    [property: JsonPropertyName("status")] string Status,
    [property: JsonPropertyName("feeder_completion_codes")] IReadOnlyList<FeederCode> Codes)
{
    /// <summary>Maps a study, with those of its codes that change the group.</summary>
    public static async ValueTask<FeederStudy> OfAsync(ProlificCall call, Study study, ObjectId group)
    {
        var written = await WrittenStudy.FindAsync(call, study);
        var id = group.ToString();
        var codes = written.Fields.CompletionCodes.SelectMany(code => code.Actions
            .Where(action => string.Equals(action.ParticipantGroup, id, StringComparison.OrdinalIgnoreCase))
            .Select(action => new FeederCode(code.Code, code.CodeType, action.Action)));
        var status = StudyStatus.Of(study, call.Ledger.Clock.GetUtcNow());
        return new(study.Id.ToString(), study.Title, study.InternalName, status, [.. codes]);
    }
}

/// <summary>A completion code that changes a participant group.</summary>
internal sealed record FeederCode(
    [property: JsonPropertyName("code")] string? Code,
    [property: JsonPropertyName("code_type")] string CodeType,
    [property: JsonPropertyName("action")] string Action);
