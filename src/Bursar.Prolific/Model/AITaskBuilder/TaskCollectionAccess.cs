using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A collection of pages in a workspace that the caller is a member of.</summary>
internal readonly record struct TaskCollectionAccess(WorkspaceAccess Workspace, TaskCollection Collection)
{
    /// <summary>The answer of every path of a collection that the caller cannot see.</summary>
    public static readonly ProlificError None = ProlificError.NotFound("collection");

    /// <summary>Finds the collection in the path; null if the caller can see none with that id.</summary>
    public static async ValueTask<TaskCollectionAccess?> FindAsync(ProlificCall call)
    {
        if (!call.TryGetUuid("collection_id", out var id)) return null;
        if (await WorkspaceAccess.FindAsync(call, id.Book) is not { } workspace) return null;
        var found = await call.Ledger.FindAsync<TaskCollection>(RowKey.OfTaskCollection(id), call.Cancellation);
        return found is null ? null : new(workspace, found);
    }

    /// <summary>Reads the present pages of a collection.</summary>
    public static async ValueTask<CollectionContent> ContentAsync(ProlificCall call, TaskCollection collection)
    {
        var text = await call.Ledger.FindAsync<Document>(RowKey.OfDocument(collection.Content), call.Cancellation);
        return CollectionContent.Read(text!.Text);
    }

    /// <summary>The pages in a body as text; empty if something is wrong, which is recorded in the body.</summary>
    public static string TextOf(ProlificCall call, ProlificBody body, CollectionContent? was)
    {
        var content = CollectionContent.Read(body, was, call.Caller.User, call.Ledger.Clock.GetUtcNow());
        var text = body.Error is null ? content.ToText() : "";
        if (text.Length > TaskCollection.MaxContent)
            body.Wrong("collection_items", $"A collection has at most {TaskCollection.MaxContent} characters.");
        return text;
    }

    /// <summary>A wrong body, with the status that Prolific documents here: 400.</summary>
    public static ProlificError WithStatus(ProlificError error)
        => error.Code == ErrorCode.InvalidValue ? error with { Code = ErrorCode.WrongParameters } : error;
}
