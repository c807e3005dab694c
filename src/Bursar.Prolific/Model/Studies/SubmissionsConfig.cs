using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>How many submissions a study takes from one participant and at once (Prolific API docs, Studies).</summary>
internal sealed record SubmissionsConfig
{
    private const string Field = "submissions_config";
    private const string Most = "max_submissions_per_participant";
    private const string AtOnce = "max_concurrent_submissions";
    private const string Rejections = "auto_rejection_categories";
    private const string ExceptionallyFast = "EXCEPTIONALLY_FAST";
    private const int Any = -1;

    /// <summary>
    /// Work that took less than this part of the estimated time is exceptionally fast. Prolific does not say what it takes for
    /// it.
    /// </summary>
    private const int FastPart = 10;

    [JsonPropertyName(Most)]
    public int MaxSubmissionsPerParticipant { get; init; } = 1;

    [JsonPropertyName(AtOnce)]
    public int MaxConcurrentSubmissions { get; init; } = Any;

    [JsonPropertyName(Rejections), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? AutoRejectionCategories { get; init; }

    /// <summary>Replaces the members that the body has; what is wrong is recorded in the body.</summary>
    public static JsonElement Read(ProlificBody body, JsonElement before)
    {
        if (!body.Has(Field)) return before;
        if (body.IsNull(Field)) return ToJson(new());
        var was = Of(before);
        if (body.Part(Field) is not { } part) return before;
        var next = new SubmissionsConfig
        {
            MaxSubmissionsPerParticipant = Number(part, Most, was.MaxSubmissionsPerParticipant, 1),
            MaxConcurrentSubmissions = Number(part, AtOnce, was.MaxConcurrentSubmissions, Any),
            AutoRejectionCategories = part.Has(Rejections)
                ? part.Words(Rejections, ExceptionallyFast)
                : was.AutoRejectionCategories,
        };
        return ToJson(next);
    }

    /// <summary>The rules of the ledger for a study with this configuration.</summary>
    /// <param name="config">The configuration, as it is stored.</param>
    /// <param name="minutes">The estimated time in minutes.</param>
    public static SubmissionRules ToRules(JsonElement config, int minutes)
    {
        var one = Of(config);
        return new()
        {
            PerParticipant = Math.Max(0, one.MaxSubmissionsPerParticipant),
            AtOnce = Math.Max(0, one.MaxConcurrentSubmissions),
            RejectsUnder = one.AutoRejectionCategories is { Count: > 0 }
                ? TimeSpan.FromSeconds(minutes * 60 / FastPart)
                : null,
        };
    }

    private static SubmissionsConfig Of(JsonElement stored)
    {
        // Older documents have whatever was sent.
        if (stored.ValueKind != JsonValueKind.Object) return new();
        return new()
        {
            MaxSubmissionsPerParticipant = Stored(Most, 1),
            MaxConcurrentSubmissions = Stored(AtOnce, Any),
            AutoRejectionCategories = stored.TryGetProperty(Rejections, out var list) && list.ValueKind == JsonValueKind.Array
                ? [.. list.EnumerateArray().Select(one => one.ToString()).Where(one => one == ExceptionallyFast)]
                : null,
        };

        int Stored(string name, int otherwise) => stored.TryGetProperty(name, out var value)
            && value.ValueKind == JsonValueKind.Number
            && value.TryGetInt32(out var number)
            && (number == Any || number is >= 1 and <= Study.MaxPlaces)
                ? number
                : otherwise;
    }

    private static JsonElement ToJson(SubmissionsConfig config)
        => JsonSerializer.SerializeToElement(config, StudyJson.Wire.SubmissionsConfig);

    private static int Number(ProlificBody body, string name, int before, int otherwise)
    {
        if (!body.Has(name)) return before;
        if (body.Whole(name, Any, Study.MaxPlaces) is not { } number) return otherwise;
        if (number == 0) body.Wrong(name, $"Must be {Any} for any number, or from 1 to {Study.MaxPlaces}.");
        return number == 0 ? otherwise : (int)number;
    }
}
