namespace Bursar.Ledger;

/// <summary>A record of a dataset. A dataset has no two that are the same.</summary>
/// <param name="Dataset">The dataset's id.</param>
/// <param name="Number">Its number in the dataset, from 1 on, in the order in which records came.</param>
/// <param name="Record">The record as it came, in the dialect's form; at most <see cref="MaxRecord"/> characters.</param>
public sealed record TaskDatapoint(ObjectId Dataset, int Number, string Record) : Row
{
    /// <summary>The maximum length of a record, in characters: 64 Ki.</summary>
    public const int MaxRecord = 64 * 1024;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfTaskDatapoint(Dataset, Record);
}
