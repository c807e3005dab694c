using System.Globalization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The ids on the wire of what has only a number here. They follow from the ids of what they belong to.</summary>
internal static class TaskIds
{
    /// <summary>The id of a datapoint.</summary>
    public static string DatapointOf(ObjectId dataset, int number) => Of(dataset, "datapoint", number);

    /// <summary>The id of a task: a batch's questions about one datapoint.</summary>
    public static string TaskOf(ObjectId batch, int number) => Of(batch, "task", number);

    /// <summary>The id of a group of tasks.</summary>
    public static string GroupOf(ObjectId batch, int number) => Of(batch, "group of tasks", number);

    private static string Of(ObjectId owner, string what, int number)
        => Uuid.Of(ObjectId.OfText(owner.Book, string.Create(CultureInfo.InvariantCulture, $"the {what} {number} of {owner}")));
}
