using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A filter set (Prolific API docs, Filter sets).</summary>
internal sealed record FilterSetDetail
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("version")]
    public required int Version { get; init; }

    [JsonPropertyName("is_deleted")]
    public required bool IsDeleted { get; init; }

    [JsonPropertyName("is_locked")]
    public required bool IsLocked { get; init; }

    [JsonPropertyName("workspace_id")]
    public required string Workspace { get; init; }

    [JsonPropertyName("organisation_id")]
    public string? Organisation => null;

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("filters")]
    public required JsonElement Filters { get; init; }

    /// <summary>How many participants it lets in; left out in lists.</summary>
    [JsonPropertyName("eligible_participant_count")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Eligible { get; init; }

    /// <summary>Maps a version of a set.</summary>
    public static FilterSetDetail Of(Book book, FilterSet set, FilterSetVersion version) => new()
    {
        Id = set.Id.ToString(),
        Version = version.Number,
        IsDeleted = set.IsDeleted,
        IsLocked = set.IsLocked,
        Workspace = book.Id.ToString(),
        Name = version.Name,
        Filters = JsonElement.Parse(version.Filters),
    };

    /// <summary>Answers the newest version of a set.</summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, int status, Book book, ObjectId id)
    {
        if (await call.Ledger.FindAsync<FilterSet>(RowKey.OfFilterSet(id), call.Cancellation) is not { } set)
            return FilterSetAccess.None;
        return await WriteAsync(call, status, book, set, set.Version);
    }

    /// <summary>Answers a version of a set, with the number of participants whom it lets in.</summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, int status, Book book, FilterSet set, int number)
    {
        var key = RowKey.OfFilterSetVersion(set.Id, number);
        if (await call.Ledger.FindAsync<FilterSetVersion>(key, call.Cancellation) is not { } version) return FilterSetAccess.None;
        var detail = Of(book, set, version);
        var rules = FilterRules.Read(detail.Filters);
        detail = detail with { Eligible = await FilterCount.OfAsync(call, rules.Audience, book.Number) };
        await JsonAnswer.WriteAsync(call.Http.Response, status, detail, FilterJson.Wire.FilterSetDetail);
        return null;
    }
}
