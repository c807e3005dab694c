using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// What a study shows participants instead of a page of the researcher's: a collection, or a batch's tasks, one group for each
/// place (Prolific API docs, Studies, <c>data_collection_method</c>).
/// </summary>
internal static class ServedTasks
{
    public const string Batch = "AI_TASK_BUILDER_BATCH";
    public const string Collection = "AI_TASK_BUILDER_COLLECTION";

    /// <summary>The field that says how many participants answer each group of a batch.</summary>
    public const string Metadata = "data_collection_metadata";

    private const string Method = "data_collection_method";
    private const string Id = "data_collection_id";
    private const string Annotators = "annotators_per_task";
    private const int MaxId = 100;

    /// <summary>Whether a body asks for a batch or a collection.</summary>
    public static bool IsAskedFor(ProlificBody body) => MethodOf(body) is Batch or Collection;

    /// <summary>Whether a body asks for a batch, whose groups say how many places there are.</summary>
    public static bool IsBatchAskedFor(ProlificBody body) => MethodOf(body) == Batch;

    /// <summary>Replaces the fields that the body has. An empty text is none.</summary>
    public static StudyFields Read(ProlificBody body, StudyFields was)
    {
        var method = was.DataCollectionMethod;
        if (body.Has(Method)) method = body.Text(Method, MaxId) is { Length: > 0 } ? body.Word(Method, Batch, Collection) : null;
        var id = was.DataCollectionId;
        if (body.Has(Id)) id = body.Text(Id, MaxId) is { Length: > 0 } text ? text.ToLowerInvariant() : null;
        var annotators = method == Batch ? was.AnnotatorsPerTask ?? 1 : (int?)null;
        if (body.Part(Metadata) is { } part && part.Value(Annotators) is not null)
        {
            if (method == Batch) annotators = (int)(part.Whole(Annotators, 1, Study.MaxPlaces) ?? 1);
            else body.Wrong(Metadata, "Only a study that shows a batch has it.");
        }
        return was with { DataCollectionMethod = method, DataCollectionId = id, AnnotatorsPerTask = annotators };
    }

    /// <summary>The code that a study gets if it has none: it ends the work, which is then reviewed by hand.</summary>
    public static CompletionCodeFields NewCode()
        => CompletionCodeFields.Legacy(Guid.NewGuid().ToString("N")[..8].ToUpperInvariant());

    /// <summary>Records which rules between fields a study breaks that shows a collection or a batch.</summary>
    public static void Check(ProlificBody body, StudyFields study)
    {
        if (study.DataCollectionId is null) body.Wrong(Id, "This field is required.");
        if (!string.IsNullOrEmpty(study.ExternalStudyUrl))
            body.Wrong("external_study_url", "A study that shows a batch or a collection has no address of its own.");
        if (study.AccessDetails is { Count: > 0 })
            body.Wrong("access_details", "A study that shows a batch or a collection has no tasks with addresses.");
        var ends = study.CompletionCodes is [{ CodeType: "COMPLETED", Code: not null } only]
            && only.Actions.Any(action => action?.Action is CompletionActionFields.Review or CompletionActionFields.Approve);
        if (!ends)
            body.Wrong(
                "completion_codes",
                "A study that shows a batch or a collection has one code, of the type COMPLETED, with MANUALLY_REVIEW or "
                + "AUTOMATICALLY_APPROVE.");
    }

    /// <summary>
    /// The study with the places that its batch gives it: its groups by <c>annotators_per_task</c>. What is wrong with its batch
    /// or collection is recorded in the body. A batch that is not set up yet gives one group.
    /// </summary>
    public static async ValueTask<StudyFields> PlaceAsync(ProlificCall call, ProlificBody body, StudyFields study, Book book)
    {
        if (study.DataCollectionMethod is null && study.DataCollectionId is not null)
            body.Wrong(Method, "This field is required.");
        if (study.DataCollectionMethod != Batch)
        {
            if (study.DataCollectionId is not null
                && await CollectionOfAsync(call.Ledger, book, study, call.Cancellation) is null)
                body.Wrong(Id, "There is no such collection in the workspace.");
            return study;
        }
        if (study.DataCollectionId is null) return study with { TotalAvailablePlaces = 1 };
        if (await BatchOfAsync(call.Ledger, book, study, call.Cancellation) is not var (_, content))
        {
            body.Wrong(Id, "There is no such batch in the workspace.");
            return study with { TotalAvailablePlaces = 1 };
        }
        var shared = SharedOf(content, study);
        if (shared.Places > Study.MaxPlaces)
        {
            body.Wrong(Metadata, $"A study has at most {Study.MaxPlaces} places: groups of tasks by {Annotators}.");
            return study with { TotalAvailablePlaces = 1 };
        }
        if (content.IsReady && body.Value("total_available_places") is not null && study.TotalAvailablePlaces != shared.Places)
            body.Wrong(
                "total_available_places",
                $"Must be {shared.Places}, the groups of tasks by {Annotators}; it can be left out.");
        return study with { TotalAvailablePlaces = (int)shared.Places };
    }

    /// <summary>
    /// The study with the pages that its collection has now, or with the tasks of its batch, which it will show from then on; or
    /// the error if there is nothing to ask.
    /// </summary>
    public static async ValueTask<(StudyFields Study, SharedTasks? Tasks, ProlificError? Error)> FixAsync(
        ILedgerReader ledger, Book book, StudyFields study, CancellationToken cancellation)
    {
        if (study.DataCollectionMethod is null) return (study, null, await WhyNoSurveyAsync(ledger, book, study, cancellation));
        if (study.DataCollectionMethod == Batch)
        {
            if (await BatchOfAsync(ledger, book, study, cancellation) is not var (batch, content) || !content.IsReady)
                return (study, null, ProlificError.Invalid(Id, "The batch is not READY: set it up first."));
            var shared = SharedOf(content, study);
            return (
                study with { DataCollectionContent = $"{batch.Content}", TotalAvailablePlaces = (int)shared.Places },
                shared,
                null);
        }
        var collection = await CollectionOfAsync(ledger, book, study, cancellation);
        var document = collection is null
            ? null
            : await ledger.FindAsync<Document>(RowKey.OfDocument(collection.Content), cancellation);
        return document is null || !CollectionContent.Read(document.Text).Instructions.Any()
            ? (study, null, ProlificError.Invalid(Id, "The collection has no instructions."))
            : (study with { DataCollectionContent = $"{collection!.Content}" }, null, null);
    }

    /// <summary>The error if a study asks a survey that its workspace does not have.</summary>
    private static async ValueTask<ProlificError?> WhyNoSurveyAsync(
        ILedgerReader ledger, Book book, StudyFields study, CancellationToken cancellation)
        => SurveyForm.IdIn(study) is not { IsEmpty: false } id
            || (id.Book == book.Number
                && await ledger.FindAsync<Survey>(RowKey.OfSurvey(id), cancellation) is { IsDeleted: false })
                ? null
                : ProlificError.Invalid("external_study_url", "There is no such survey in the workspace.");

    private static string? MethodOf(ProlificBody body)
        => body.Value(Method) is { ValueKind: JsonValueKind.String } method ? ProlificBody.ToText(method) : null;

    private static SharedTasks SharedOf(BatchContent content, StudyFields study)
        => new(Math.Max(1, content.Groups?.Count ?? 1), study.AnnotatorsPerTask ?? 1);

    private static async ValueTask<TaskCollection?> CollectionOfAsync(
        ILedgerReader ledger, Book book, StudyFields study, CancellationToken cancellation)
        => Uuid.TryParse(study.DataCollectionId, out var id) && id.Book == book.Number
            ? await ledger.FindAsync<TaskCollection>(RowKey.OfTaskCollection(id), cancellation)
            : null;

    private static async ValueTask<(TaskBatch Batch, BatchContent Content)?> BatchOfAsync(
        ILedgerReader ledger, Book book, StudyFields study, CancellationToken cancellation)
    {
        if (!Uuid.TryParse(study.DataCollectionId, out var id) || id.Book != book.Number) return null;
        var batch = await ledger.FindAsync<TaskBatch>(RowKey.OfTaskBatch(id), cancellation);
        return batch is null ? null : (batch, await BatchContent.FindAsync(ledger, batch.Content, cancellation));
    }
}
