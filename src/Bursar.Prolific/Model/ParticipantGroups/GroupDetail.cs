using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A participant group (Prolific API docs, Participant groups).</summary>
internal sealed record GroupDetail
{
    /// <summary>The maximum number of feeder studies that are named.</summary>
    private const int MaxFeeders = 100;

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("project_id")]
    public required string? Project { get; init; }

    [JsonPropertyName("workspace_id")]
    public required string Workspace { get; init; }

    [JsonPropertyName("organisation_id")]
    public string? Organisation => null;

    [JsonPropertyName("description")]
    public required string? Description { get; init; }

    [JsonPropertyName("participant_count")]
    public required int Count { get; init; }

    [JsonPropertyName("is_deleted")]
    public required bool IsDeleted { get; init; }

    /// <summary>The studies whose completion codes change the group, the first hundred.</summary>
    [JsonPropertyName("feeder_studies")]
    public required IReadOnlyList<FeederStudy> FeederStudies { get; init; }

    /// <summary>Maps a group of a workspace.</summary>
    public static async ValueTask<GroupDetail> OfAsync(ProlificCall call, ParticipantGroup group)
    {
        var book = await call.Ledger.FindAsync<Book>(RowKey.OfBook(group.Id.Book), call.Cancellation);
        var feeders = await call.Ledger.ListAsync(new StudiesFeeding(group.Id, default, MaxFeeders), call.Cancellation);
        var studies = feeders.Where(study => study is { Origin: Origin.Prolific, State: not StudyState.Deleted });
        return new()
        {
            Id = group.Id.ToString(),
            Name = group.Name,
            Project = group.Project.IsEmpty ? null : group.Project.ToString(),
            Workspace = book!.Id.ToString(),
            Description = group.Description.Length > 0 ? group.Description : null,
            Count = group.Count,
            IsDeleted = group.IsDeleted,
            FeederStudies = [.. await Task.WhenAll(studies.Select(study => FeederStudy.OfAsync(call, study, group.Id).AsTask()))],
        };
    }

    /// <summary>Answers a group in its present form.</summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, int status, ObjectId id)
    {
        if (await call.Ledger.FindAsync<ParticipantGroup>(RowKey.OfGroup(id), call.Cancellation) is not { } group)
            return GroupAccess.None;
        var detail = await OfAsync(call, group);
        await JsonAnswer.WriteAsync(call.Http.Response, status, detail, GroupJson.Wire.GroupDetail);
        return null;
    }
}
