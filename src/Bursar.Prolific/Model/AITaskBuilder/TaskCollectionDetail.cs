using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A collection of pages (Prolific API docs, AI Task Builder).</summary>
internal sealed record TaskCollectionDetail
{
    private const int Schema = 1;

    [JsonPropertyName("id")]
    public required string Id { get; init; }

    /// <summary>A number, as in Prolific's live answers; its document has a string.</summary>
    [JsonPropertyName("schema_version")]
    public int SchemaVersion => Schema;

    [JsonPropertyName("created_at")]
    public required string CreatedAt { get; init; }

    [JsonPropertyName("created_by")]
    public required string CreatedBy { get; init; }

    [JsonPropertyName("workspace_id")]
    public required string Workspace { get; init; }

    [JsonPropertyName("name")]
    public required string Name { get; init; }

    [JsonPropertyName("task_details")]
    public required TaskDetails Details { get; init; }

    [JsonPropertyName("collection_items")]
    public required IReadOnlyList<CollectionPage> Pages { get; init; }

    /// <summary>The number of its pages, which Prolific's command line shows.</summary>
    [JsonPropertyName("item_count")]
    public int ItemCount => Pages.Count;

    [JsonPropertyName("last_modified_at")]
    public required string? ModifiedAt { get; init; }

    [JsonPropertyName("last_modified_by")]
    public required string? ModifiedBy { get; init; }

    /// <summary>Answers a collection in its present form.</summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, int status, Book book, ObjectId id)
    {
        var row = await call.Ledger.FindAsync<TaskCollection>(RowKey.OfTaskCollection(id), call.Cancellation);
        await JsonAnswer.WriteAsync(
            call.Http.Response, status, await ReadAsync(call, book, row!), TaskBuilderJson.Wire.TaskCollectionDetail);
        return null;
    }

    /// <summary>Maps a collection, whose pages are read.</summary>
    public static async ValueTask<TaskCollectionDetail> ReadAsync(ProlificCall call, Book book, TaskCollection collection)
    {
        var content = await TaskCollectionAccess.ContentAsync(call, collection);
        var id = Uuid.Of(collection.Id);
        return new()
        {
            Id = id,
            CreatedAt = Timestamp.Of(collection.CreatedAt)!,
            CreatedBy = $"{collection.CreatedBy}",
            Workspace = $"{book.Id}",
            Name = collection.Name,
            Details = content.Details,
            Pages =
            [
                .. content.Pages.Select(page => page with
                {
                    SchemaVersion = Schema,
                    Items = [.. page.Items!.Select(item => Shown(item!, $"{page.Id}"))],
                }),
            ],
            ModifiedAt = Timestamp.Of(collection.ModifiedAt),
            ModifiedBy = collection.ModifiedBy.IsEmpty ? null : $"{collection.ModifiedBy}",
        };

        PageItem Shown(PageItem item, string page) => item with
        {
            ParentId = item.IsInstruction ? id : page,
            ParentType = "collection",
            SchemaVersion = item.IsInstruction ? null : Schema,
        };
    }
}
