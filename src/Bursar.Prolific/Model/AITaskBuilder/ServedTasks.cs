using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// What a study shows participants instead of a page of the researcher's: a collection (Prolific API docs, Studies,
/// <c>data_collection_method</c>).
/// </summary>
internal static class ServedTasks
{
    public const string Batch = "AI_TASK_BUILDER_BATCH";
    public const string Collection = "AI_TASK_BUILDER_COLLECTION";

    private const string Method = "data_collection_method";
    private const string Id = "data_collection_id";
    private const int MaxId = 100;

    /// <summary>Whether a body asks for a collection.</summary>
    public static bool IsAskedFor(ProlificBody body)
        => body.Value(Method) is { ValueKind: System.Text.Json.JsonValueKind.String } method
            && ProlificBody.ToText(method) == Collection;

    /// <summary>Replaces the fields that the body has. An empty text is none.</summary>
    public static StudyFields Read(ProlificBody body, StudyFields was)
    {
        var method = was.DataCollectionMethod;
        if (body.Has(Method)) method = body.Text(Method, MaxId) is { Length: > 0 } ? body.Word(Method, Collection) : null;
        var id = was.DataCollectionId;
        if (body.Has(Id)) id = body.Text(Id, MaxId) is { Length: > 0 } text ? text.ToLowerInvariant() : null;
        return was with { DataCollectionMethod = method, DataCollectionId = id };
    }

    /// <summary>The code that a study gets if it has none: it ends the work, which is then reviewed by hand.</summary>
    public static CompletionCodeFields NewCode()
        => CompletionCodeFields.Legacy(Guid.NewGuid().ToString("N")[..8].ToUpperInvariant());

    /// <summary>Records which rules between fields a study breaks that shows a collection.</summary>
    public static void Check(ProlificBody body, StudyFields study)
    {
        if (study.DataCollectionId is null) body.Wrong(Id, "This field is required.");
        if (!string.IsNullOrEmpty(study.ExternalStudyUrl))
            body.Wrong("external_study_url", "A study that shows a collection has no address of its own.");
        if (study.AccessDetails is { Count: > 0 })
            body.Wrong("access_details", "A study that shows a collection has no tasks with addresses.");
        var ends = study.CompletionCodes is [{ CodeType: "COMPLETED", Code: not null } only]
            && only.Actions.Any(action => action?.Action is CompletionActionFields.Review or CompletionActionFields.Approve);
        if (!ends)
            body.Wrong(
                "completion_codes",
                "A study that shows a collection has one code, of the type COMPLETED, with MANUALLY_REVIEW or "
                + "AUTOMATICALLY_APPROVE.");
    }

    /// <summary>Records in the body that a study's collection is none of its workspace.</summary>
    public static async ValueTask CheckAsync(ProlificCall call, ProlificBody body, StudyFields study, Book book)
    {
        if (study.DataCollectionMethod is null && study.DataCollectionId is not null)
            body.Wrong(Method, "This field is required.");
        if (study.DataCollectionId is not null && await FindAsync(call.Ledger, book, study, call.Cancellation) is null)
            body.Wrong(Id, "There is no such collection in the workspace.");
    }

    /// <summary>
    /// The study with the pages that its collection has now, which it will show from then on; or the error if it has no
    /// questions.
    /// </summary>
    public static async ValueTask<(StudyFields Study, ProlificError? Error)> FixAsync(
        ILedgerReader ledger, Book book, StudyFields study, CancellationToken cancellation)
    {
        if (study.DataCollectionMethod is null) return (study, null);
        var collection = await FindAsync(ledger, book, study, cancellation);
        var document = collection is null
            ? null
            : await ledger.FindAsync<Document>(RowKey.OfDocument(collection.Content), cancellation);
        return document is null || !CollectionContent.Read(document.Text).Instructions.Any()
            ? (study, ProlificError.Invalid(Id, "The collection has no instructions."))
            : (study with { DataCollectionContent = $"{collection!.Content}" }, null);
    }

    private static async ValueTask<TaskCollection?> FindAsync(
        ILedgerReader ledger, Book book, StudyFields study, CancellationToken cancellation)
        => Uuid.TryParse(study.DataCollectionId, out var id) && id.Book == book.Number
            ? await ledger.FindAsync<TaskCollection>(RowKey.OfTaskCollection(id), cancellation)
            : null;
}
