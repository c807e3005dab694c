using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Api;

/// <summary>The body of <c>PATCH /bursar/v1/participants/{participant}</c>; omitted members keep their values.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record ParticipantPatch
{
    /// <summary>Where the participant is: <c>US</c> or <c>US-CA</c>, codes of ISO 3166; empty for unknown.</summary>
    [JsonPropertyName("locale")]
    public string? Locale { get; init; }

    /// <summary>Whether the participant is one of MTurk's Masters.</summary>
    [JsonPropertyName("masters")]
    public bool? Masters { get; init; }

    /// <summary>Whether the participant may see adult content.</summary>
    [JsonPropertyName("adult")]
    public bool? Adult { get; init; }

    /// <summary>Whether the participant has each of these premium qualifications.</summary>
    [JsonPropertyName("qualifications")]
    public IReadOnlyDictionary<string, bool>? Qualifications { get; init; }

    /// <summary>
    /// Answers to screeners, by the screener's id: a string or a number, a list of these, or null to take the answer back.
    /// </summary>
    [JsonPropertyName("answers")]
    public IReadOnlyDictionary<string, JsonElement>? Answers { get; init; }

    /// <summary>The command that sets them.</summary>
    public Parsed<Ledger.UpdateParticipant> ToCommand(ObjectId participant)
    {
        Locale? locale = null;
        if (Locale is { } text)
        {
            locale = text.Length == 0 ? new Locale(null) : Ledger.Locale.TryParse(text);
            if (locale is null) return ApiError.Of(ApiErrorCode.InvalidValue, "locale: must be like US or US-CA.");
        }
        var answers = GivenAnswers.Read(Answers ?? new Dictionary<string, JsonElement>());
        if (!answers.Ok) return answers.Error;
        var marks = Marks().ToList();
        return new Ledger.UpdateParticipant(participant)
        {
            Locale = locale,
            Added = [.. marks.Where(one => one.Has).Select(one => one.Id)],
            Removed = [.. marks.Where(one => !one.Has).Select(one => one.Id)],
            Answers = answers.Value,
        };
    }

    private IEnumerable<(string Id, bool Has)> Marks()
    {
        if (Masters is { } masters)
            foreach (var id in new[] { SystemTrait.Masters, SystemTrait.SandboxMasters }) yield return (id, masters);
        if (Adult is { } adult) yield return (SystemTrait.Adult, adult);
        foreach (var (id, has) in Qualifications ?? new Dictionary<string, bool>()) yield return (id, has);
    }
}
