using System.Globalization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// Makes tasks of the datapoints of which there are none yet, and shares them out among groups: by the field of the dataset that
/// says which belong together, or else by chance (Prolific API docs, Setup a Batch). Chance is an order that follows from the
/// batch's id, so that a retry makes the same groups.
/// </summary>
internal static class BatchGroups
{
    /// <summary>The maximum number of questions that one group asks, over all its tasks.</summary>
    public const int MaxQuestions = 200;

    /// <summary>Reads the datapoints that a batch has no tasks of, and makes groups of them.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="content">Its content, whose groups there are already.</param>
    /// <param name="dataset">Its dataset.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <returns>The content with them and what was made, or why they cannot be made.</returns>
    public static async ValueTask<(BatchContent? Content, TaskJobEnd? Made, string? Why)> MakeAsync(
        ILedgerReader ledger, TaskBatch batch, BatchContent content, TaskDataset dataset, CancellationToken cancellation)
    {
        if (await DatasetSchema.FindAsync(ledger, dataset, cancellation) is not { } schema)
            return (null, null, "The dataset has no schema.");
        List<(int Number, string? Key)> added = [];
        var rows = ledger.AllAsync<TaskDatapoint>(
            last => new DatapointsOf(dataset.Id, last?.Number ?? content.Synced, ListReader.PageLength), cancellation);
        await foreach (var row in rows) added.Add((row.Number, KeyOf(schema, row)));
        var before = content.Groups ?? [];
        var (groups, grown) = schema.GroupKey is null ? (ByChance(batch.Id, content, added), 0) : ByKey(before, added);
        var next = content with
        {
            Dataset = $"{dataset.Id}",
            Synced = added.Count == 0 ? content.Synced : added[^1].Number,
            Groups = groups,
        };
        if (WhyNot(next) is { } why) return (null, null, why);
        var made = new TaskJobEnd(TaskJobState.Complete, added.Count, 0, "")
        {
            GroupsMade = groups.Count - before.Count,
            GroupsGrown = grown,
        };
        return (next, made, null);
    }

    /// <summary>Why groups cannot be shown; null if they can.</summary>
    public static string? WhyNot(BatchContent content)
    {
        var questions = content.Instructions.Count();
        var files = content.Instructions.Sum(ItemForm.FilesOf);
        var most = content.Groups!.Max(group => (int?)group.Tasks.Count) ?? 0;
        if (content.Groups!.Count > PlaceQuota.MaxGroups) return $"A batch has at most {PlaceQuota.MaxGroups} groups of tasks.";
        if ((long)most * questions > MaxQuestions)
            return $"A group of tasks asks at most {MaxQuestions} questions; the largest has {most} tasks of {questions} each.";
        return (long)most * files > Upload.MaxFiles ? $"A group of tasks asks for at most {Upload.MaxFiles} files." : null;
    }

    private static string? KeyOf(DatasetSchema schema, TaskDatapoint datapoint)
        => schema.GroupKey is { } key
            ? DatasetRecord.ValuesOf(schema, datapoint.Record).GetValueOrDefault(key)?.Trim() ?? ""
            : null;

    private static List<BatchGroup> ByChance(ObjectId batch, BatchContent content, List<(int Number, string? Key)> added) =>
    [
        .. content.Groups ?? [],
        .. added.Select(one => one.Number)
            .OrderBy(number => Digest.Of(string.Create(CultureInfo.InvariantCulture, $"{batch}\n{number}")).Prefix)
            .Chunk(content.TasksPerGroup)
            .Select(tasks => new BatchGroup(null, tasks)),
    ];

    private static (List<BatchGroup> Groups, int Grown) ByKey(
        IReadOnlyList<BatchGroup> before, List<(int Number, string? Key)> added)
    {
        List<BatchGroup> groups = [.. before];
        var places = before.Select((group, at) => (group.Key!, at)).ToDictionary(StringComparer.Ordinal);
        HashSet<int> grown = [];
        foreach (var (number, key) in added)
        {
            if (places.TryGetValue(key!, out var at))
            {
                groups[at] = groups[at] with { Tasks = [.. groups[at].Tasks, number] };
                if (at < before.Count) grown.Add(at);
            }
            else
            {
                places[key!] = groups.Count;
                groups.Add(new(key, [number]));
            }
        }
        return (groups, grown.Count);
    }
}
