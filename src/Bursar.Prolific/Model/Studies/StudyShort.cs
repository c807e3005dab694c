using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A study as lists show it (Prolific API docs, StudyShort).</summary>
internal sealed record StudyShort
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("internal_name")]
    public required string? InternalName { get; init; }

    [JsonPropertyName("status")]
    public required string Status { get; init; }

    [JsonPropertyName("study_type")]
    public required string StudyType { get; init; }

    /// <summary>The time in minutes.</summary>
    [JsonPropertyName("estimated_completion_time")]
    public required int EstimatedCompletionTime { get; init; }

    [JsonPropertyName("total_available_places")]
    public required int TotalAvailablePlaces { get; init; }

    [JsonPropertyName("places_taken")]
    public required int PlacesTaken { get; init; }

    [JsonPropertyName("number_of_submissions")]
    public int NumberOfSubmissions => PlacesTaken;

    [JsonPropertyName("reward")]
    public required decimal Reward { get; init; }

    [JsonPropertyName("total_cost")]
    public required decimal TotalCost { get; init; }

    [JsonPropertyName("published_at")]
    public required string? PublishedAt { get; init; }

    [JsonPropertyName("publish_at")]
    public required string? PublishAt { get; init; }

    [JsonPropertyName("date_created")]
    public required string? DateCreated { get; init; }

    [JsonPropertyName("project")]
    public required string Project { get; init; }

    [JsonPropertyName("workspace")]
    public required string Workspace { get; init; }

    /// <summary>Whether it offers less than Prolific's minimum for the estimated time.</summary>
    [JsonPropertyName("is_underpaying")]
    public required bool IsUnderpaying { get; init; }

    /// <summary>Whether it has all that publishing needs, whatever the funds.</summary>
    [JsonPropertyName("is_ready_to_publish")]
    public required bool IsReadyToPublish { get; init; }

    [JsonPropertyName("credential_pool_id")]
    public required string? CredentialPoolId { get; init; }

    /// <summary>The study itself, and its submissions (<c>related</c>).</summary>
    [JsonPropertyName("_links")]
    public required IReadOnlyDictionary<string, ListLink> Links { get; init; }

    /// <summary>Reads studies, all at once; those that were deleted meanwhile are omitted.</summary>
    public static async ValueTask<IReadOnlyList<StudyShort>> ReadAllAsync(ProlificCall call, IReadOnlyList<ObjectId> ids)
    {
        var now = call.Ledger.Clock.GetUtcNow();
        var found = await Task.WhenAll(ids.Select(id => ReadAsync(call, id, now).AsTask()));
        return [.. found.OfType<StudyShort>()];
    }

    private static async ValueTask<StudyShort?> ReadAsync(ProlificCall call, ObjectId id, DateTimeOffset now)
    {
        // All three are asked for before any is waited for, so that a store can read them together.
        var findStudy = call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation);
        var findDocument = call.Ledger.FindAsync<Document>(RowKey.OfDocument(id), call.Cancellation);
        var findBook = call.Ledger.FindAsync<Book>(RowKey.OfBook(id.Book), call.Cancellation);
        var (study, document, book) = (await findStudy, await findDocument, await findBook);
        return study is null or { State: StudyState.Deleted }
            ? null
            : Of(call, book!, study, WrittenStudy.Of(study, document), now);
    }

    private static StudyShort Of(ProlificCall call, Book book, Study study, WrittenStudy written, DateTimeOffset now)
        => new()
        {
            Id = study.Id.ToString(),
            Name = study.Title,
            InternalName = written.Fields.InternalName,
            Status = StudyStatus.Of(study, now),
            TotalAvailablePlaces = study.Places,
            PlacesTaken = study.Taken + study.Paid,
            Reward = MinorUnits.Of(study.Reward),
            TotalCost = TotalCostOf(study),
            PublishedAt = PublishedAtOf(study, written.Fields, now),
            PublishAt = written.Fields.PublishAt,
            DateCreated = Timestamp.Of(study.CreatedAt),
            Project = study.Project.ToString(),
            Workspace = book.Id.ToString(),
            StudyType = written.Fields.StudyType,
            EstimatedCompletionTime = written.Fields.EstimatedCompletionTime,
            IsUnderpaying = !StudyPublishing.PaysEnough(book, written.Fields),
            IsReadyToPublish = StudyPublishing.IsReady(book, written.Fields),
            CredentialPoolId = written.Fields.CredentialPoolId,
            Links = StudyLinks.Of(call, study.Id),
        };

    /// <summary>The cost of all places that are paid or can still be paid.</summary>
    public static decimal TotalCostOf(Study study) => MinorUnits.Of((study.UnitCost * (study.Payable + study.Paid)).Total);

    /// <summary>When the study was published; null if it has not been.</summary>
    public static string? PublishedAtOf(Study study, StudyFields written, DateTimeOffset now)
        => study.State == StudyState.Draft || study.OfferedFrom > now ? null : written.PublishedAt;
}
