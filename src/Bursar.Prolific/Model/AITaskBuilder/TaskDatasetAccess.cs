using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A dataset in a workspace that the caller is a member of.</summary>
internal readonly record struct TaskDatasetAccess(WorkspaceAccess Workspace, TaskDataset Dataset)
{
    /// <summary>The answer of every path of a dataset that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("dataset");

    /// <summary>What is said of a dataset that was created without a schema.</summary>
    public static readonly ProlificError NotStructured = new(
        ErrorCode.WrongParameters, "The dataset was created without a schema, and has the columns of its file.");

    /// <summary>Finds the dataset in the path; null if the caller can see none with that id.</summary>
    public static async ValueTask<TaskDatasetAccess?> FindAsync(ProlificCall call)
    {
        if (!call.TryGetUuid("dataset_id", out var id)) return null;
        if (await WorkspaceAccess.FindAsync(call, id.Book) is not { } workspace) return null;
        var found = await call.Ledger.FindAsync<TaskDataset>(RowKey.OfTaskDataset(id), call.Cancellation);
        return found is null ? null : new(workspace, found);
    }

    /// <summary>Finds the dataset that a body names, in a workspace; null if it names none, or none that is there, which is
    /// recorded in the body.</summary>
    public static async ValueTask<TaskDataset?> ReadAsync(ProlificCall call, ProlificBody body, Book? book)
    {
        const string Field = "dataset_id";
        if (body.Value(Field) is null || book is null) return null;
        var found = Uuid.TryParse(body.Text(Field, 36).ToLowerInvariant(), out var id) && id.Book == book.Number
            ? await call.Ledger.FindAsync<TaskDataset>(RowKey.OfTaskDataset(id), call.Cancellation)
            : null;
        if (found is null) body.Wrong(Field, "There is no such dataset in the workspace.");
        return found;
    }
}
