using System.Text.Json.Nodes;
using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>The forms of requests about datasets and batches of the Task Builder, as their handlers read them.</summary>
internal static class TaskShapes
{
    private const int UuidLength = 36;

    private static JsonObject Workspace => JsonForm.Text(ObjectId.Digits);

    private static JsonObject Dataset => JsonForm.Text(UuidLength).OrNull();

    private static JsonObject Details => RequestShapes.Fields(
        ("task_name!", JsonForm.Text(10_000, 1)), ("task_introduction!", JsonForm.Text(10_000, 1)),
        ("task_steps!", JsonForm.Text(10_000, 1)));

    private static JsonObject Pages => RequestShapes.Items(TaskBuilderJson.Wire.LayoutPageArray)
        .Saying("Pages of rows, rows of columns, and columns of items.").OrNull();

    private static JsonObject Schema => RequestShapes.Fields(
        ("strict!", JsonForm.Flag().Saying("Whether a record that lacks a field is refused.")),
        ("fields!", new()
        {
            ["type"] = "object",
            ["description"] = "The fields by their keys.",
            ["maxProperties"] = DatasetSchema.MaxFields,
            ["minProperties"] = 1,
            ["additionalProperties"] = RequestShapes.Fields(
                ("type!", JsonForm.OneOf(DatasetField.Types)),
                ("label", JsonForm.Text(255).OrNull().Saying("What participants see above the value."))),
        }));

    /// <summary>A new dataset; without a schema, it has the columns of its one file.</summary>
    public static readonly BodyShape NewDataset = RequestShapes.Of(
        "NewDataset", ("name!", JsonForm.Text(TaskDataset.MaxName, 1)), ("workspace_id!", Workspace),
        ("schema", Schema.OrNull()));

    /// <summary>The new schema of a dataset.</summary>
    public static readonly BodyShape DatasetChange = RequestShapes.Of("DatasetChange", ("schema!", Schema));

    /// <summary>A new batch.</summary>
    public static readonly BodyShape NewBatch = RequestShapes.Of(
        "NewBatch", ("name!", JsonForm.Text(TaskBatch.MaxName, 1)), ("workspace_id!", Workspace), ("dataset_id", Dataset),
        ("task_details!", Details), ("batch_items", Pages), ("auto_sync_enabled", AutoSync));

    /// <summary>What changes in a batch.</summary>
    public static readonly BodyShape BatchChange = RequestShapes.Of(
        "BatchChange", ("name", JsonForm.Text(TaskBatch.MaxName, 1)), ("dataset_id", Dataset), ("task_details", Details),
        ("batch_items", Pages), ("auto_sync_enabled", AutoSync));

    /// <summary>How a batch is copied.</summary>
    public static readonly BodyShape BatchCopy = RequestShapes.Of(
        "BatchCopy", ("name", JsonForm.Text(TaskBatch.MaxName)),
        ("upload_new_dataset", JsonForm.Flag().Saying("Whether the copy begins without a dataset.")));

    /// <summary>How tasks are made of a dataset.</summary>
    public static readonly BodyShape BatchSetup = RequestShapes.Of(
        "BatchSetup", ("dataset_id", Dataset), ("tasks_per_group", JsonForm.Whole(1, BatchGroups.MaxQuestions)));

    /// <summary>The instructions of a batch without a layout.</summary>
    public static readonly BodyShape Instructions = RequestShapes.Of(
        "Instructions", ("instructions!", RequestShapes.Items(TaskBuilderJson.Wire.PageItemArray)));

    private static JsonObject AutoSync => JsonForm.Flag().Saying("Whether new datapoints become tasks at once.");
}
