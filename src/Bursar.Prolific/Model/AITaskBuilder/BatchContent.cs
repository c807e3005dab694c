using System.Text.Json;
using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>What a batch asks, and its tasks in their groups, as it is stored. Version 1 is the only one so far.</summary>
/// <param name="Details">What participants read first.</param>
internal sealed record BatchContent([property: JsonPropertyName("task_details")] TaskDetails Details)
{
    /// <summary>The version that is written now.</summary>
    public const int Newest = 1;

    [JsonPropertyName("version"), JsonPropertyOrder(-1)]
    public int Version { get; init; } = Newest;

    /// <summary>The layout; null for a batch whose instructions stand alone.</summary>
    [JsonPropertyName("batch_items")]
    public IReadOnlyList<LayoutPage>? Pages { get; init; }

    /// <summary>The instructions of a batch without a layout.</summary>
    [JsonPropertyName("instructions")]
    public IReadOnlyList<PageItem> Alone { get; init; } = [];

    /// <summary>The number of tasks of a group, where the dataset does not say which tasks belong together.</summary>
    [JsonPropertyName("tasks_per_group")]
    public int TasksPerGroup { get; init; } = 1;

    /// <summary>The dataset that the tasks are made of; null before the batch is set up.</summary>
    [JsonPropertyName("dataset")]
    public string? Dataset { get; init; }

    /// <summary>The number of the last datapoint of which there is a task.</summary>
    [JsonPropertyName("synced")]
    public int Synced { get; init; }

    /// <summary>The groups of tasks; null before the batch is set up.</summary>
    [JsonPropertyName("groups")]
    public IReadOnlyList<BatchGroup>? Groups { get; init; }

    /// <summary>Whether it is set up.</summary>
    [JsonIgnore]
    public bool IsReady => Groups is not null;

    /// <summary>All that asks for an answer, in its order.</summary>
    [JsonIgnore]
    public IEnumerable<PageItem> Instructions => Pages is null
        ? Alone
        : Pages.SelectMany(page => page.Items).Where(item => item.IsInstruction);

    /// <summary>Its status on the wire.</summary>
    [JsonIgnore]
    public string Status => IsReady ? "READY" : "UNINITIALISED";

    /// <summary>Reads what is stored.</summary>
    /// <exception cref="JsonException">It is damaged, or its version is unknown.</exception>
    public static BatchContent Parse(string text)
    {
        var content = JsonSerializer.Deserialize(text, TaskBuilderJson.Wire.BatchContent);
        return content is { Version: Newest } ? content : throw new JsonException("A batch has an unknown version.");
    }

    /// <summary>Whether a text is the content of a batch, and not the pages of a collection.</summary>
    public static bool IsOne(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.TryGetProperty("tasks_per_group", out _);
    }

    /// <summary>Reads the present content of a batch.</summary>
    public static async ValueTask<BatchContent> FindAsync(ILedgerReader ledger, ObjectId id, CancellationToken cancellation)
        => Parse((await ledger.FindAsync<Document>(RowKey.OfDocument(id), cancellation))!.Text);

    /// <summary>The text to store.</summary>
    public string ToText() => JsonSerializer.Serialize(this, TaskBuilderJson.Wire.BatchContent);
}

/// <summary>Tasks that one participant answers together.</summary>
/// <param name="Key">What their records have in the field that says which belong together; null if there is none.</param>
/// <param name="Tasks">The numbers of their datapoints.</param>
internal sealed record BatchGroup(
    [property: JsonPropertyName("key")] string? Key,
    [property: JsonPropertyName("tasks")] IReadOnlyList<int> Tasks);
