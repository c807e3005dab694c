using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The pages of a collection as they are stored. Version 1 is the only one so far.</summary>
/// <param name="Details">What participants read first.</param>
/// <param name="Pages">The pages, in their order.</param>
internal sealed record CollectionContent(
    [property: JsonPropertyName("task_details")] TaskDetails Details,
    [property: JsonPropertyName("collection_items")] IReadOnlyList<CollectionPage> Pages)
{
    /// <summary>The version that is written now.</summary>
    public const int Newest = 1;

    /// <summary>The maximum number of pages.</summary>
    public const int MaxPages = 100;

    /// <summary>The maximum number of instructions and content blocks, on all pages together.</summary>
    public const int MaxItems = 200;

    private const string Field = "collection_items";

    [JsonPropertyName("version"), JsonPropertyOrder(-1)]
    public int Version { get; init; } = Newest;

    /// <summary>All that asks for an answer, in its order.</summary>
    [JsonIgnore]
    public IEnumerable<PageItem> Instructions => Pages.SelectMany(page => page.Items!).Where(item => item!.IsInstruction)!;

    /// <summary>Reads what is stored.</summary>
    /// <exception cref="JsonException">It is damaged, or its version is unknown.</exception>
    public static CollectionContent Read(string text)
    {
        var content = JsonSerializer.Deserialize(text, TaskBuilderJson.Wire.CollectionContent);
        return content is { Version: Newest } ? content : throw new JsonException("A collection has an unknown version.");
    }

    /// <summary>Reads a body, and gives an id to what is new; what is wrong is recorded in the body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="was">The pages before; null for a new collection, which has no ids yet.</param>
    /// <param name="user">Who writes it.</param>
    /// <param name="now">The time.</param>
    public static CollectionContent Read(ProlificBody body, CollectionContent? was, ObjectId user, DateTimeOffset now)
    {
        var details = TaskDetails.Read(body);
        body.Require(Field);
        var pages = body.Items(Field, TaskBuilderJson.Wire.CollectionPageArray) ?? [];
        if (body.IsNull(Field)) body.Wrong(Field, "This field may not be null.");
        if (pages.Length > MaxPages || pages.Sum(page => page?.Items?.Count ?? 0) > MaxItems)
            body.Wrong(Field, $"A collection has at most {MaxPages} pages and {MaxItems} items.");
        var kept = was is null ? null : new KeptIds(was);
        var (at, by) = (Timestamp.Of(now)!, $"{user}");
        var content = new CollectionContent(details, [.. pages.Select(PageOf)]);
        if (content.Instructions.Where(item => item.Type == PageItem.FileUpload).Sum(item => (long)(item.MinFiles ?? 1))
            > Upload.MaxFiles)
            body.Wrong(Field, $"A collection asks for at most {Upload.MaxFiles} files.");
        return content;

        CollectionPage PageOf(CollectionPage? page, int index)
        {
            var where = $"Page {index + 1}";
            if (page?.Items is null) body.Wrong(Field, $"{where}: page_items are required.");
            var old = Keep(where, page?.Id, kept?.Pages);
            return new(old?.Id ?? Guid.NewGuid(), [.. (page?.Items ?? []).Select((item, place) => ItemOf(where, item, place))])
            {
                CreatedAt = old?.CreatedAt ?? at,
                CreatedBy = old?.CreatedBy ?? by,
            };
        }

        PageItem ItemOf(string page, PageItem? item, int index)
        {
            var where = $"{page}, item {index + 1}";
            var (clean, wrong) = ItemRules.Read(item);
            if (wrong is not null) body.Wrong(Field, $"{where}: {wrong}");
            var old = Keep(where, item?.Id, kept?.Items);
            return clean with
            {
                Id = old?.Id ?? Guid.NewGuid(),
                CreatedAt = old?.CreatedAt ?? at,
                CreatedBy = old?.CreatedBy ?? by,
            };
        }

        T? Keep<T>(string where, Guid? id, Dictionary<Guid, T>? all) where T : class
        {
            if (id is null || all is null) return null;
            // Each is kept once.
            if (!all.Remove(id.Value, out var one)) body.Wrong(Field, $"{where}: the collection has no {id} of this kind.");
            return one;
        }
    }

    /// <summary>The text to store.</summary>
    public string ToText() => JsonSerializer.Serialize(this, TaskBuilderJson.Wire.CollectionContent);

    /// <summary>What a change may keep.</summary>
    private sealed class KeptIds(CollectionContent was)
    {
        public Dictionary<Guid, CollectionPage> Pages { get; } = was.Pages.ToDictionary(page => page.Id!.Value);

        public Dictionary<Guid, PageItem> Items { get; } = was.Pages
            .SelectMany(page => page.Items!).ToDictionary(item => item!.Id!.Value, item => item!);
    }
}
