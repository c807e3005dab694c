namespace Bursar.Ledger;

/// <summary>What a study shows participants, beside what its row says.</summary>
/// <param name="Content">What they are to do.</param>
public sealed record StudyTask(TaskContent Content)
{
    /// <summary>What the payer says of it, as plain text; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>
    /// The same with the markup that the payer gave it; empty if it is plain. The payer wrote it: a site must treat it as
    /// untrusted.
    /// </summary>
    public string DescriptionMarkup { get; init; } = "";

    /// <summary>Words by which it is found; may be empty.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>How long the work takes, as the payer estimates it; null if the payer says nothing.</summary>
    public TimeSpan? Estimate { get; init; }

    /// <summary>Reads what is shown of a study, by the form of the dialect that created it.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="forms">The dialects' forms.</param>
    /// <param name="study">The study.</param>
    /// <param name="submission">Whose share of the tasks is shown; null for a study before a place is taken.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<StudyTask> ReadAsync(
        ILedgerReader ledger,
        IEnumerable<ITaskForm> forms,
        Study study,
        Submission? submission,
        CancellationToken cancellation)
    {
        var form = FormOf(forms, study);
        var template = study.Template.IsEmpty ? null : await TextOfAsync(ledger, study.Template, cancellation);
        var document = await TextOfAsync(ledger, study.Id, cancellation);
        return form.TaskOf(template, document, await PagesOfAsync(ledger, form, document, submission, cancellation));
    }

    /// <summary>
    /// Reads what a list shows of a study, without <see cref="Content"/>, which can be long: from its template, if it has one.
    /// </summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<StudyTask> ReadLineAsync(
        ILedgerReader ledger, IEnumerable<ITaskForm> forms, Study study, CancellationToken cancellation)
        => study.Template.IsEmpty
            ? FormOf(forms, study).TaskOf(template: null, await TextOfAsync(ledger, study.Id, cancellation), pages: null)
            : FormOf(forms, study).TaskOf(
                await TextOfAsync(ledger, study.Template, cancellation), document: null, pages: null);

    /// <summary>Reads the form that a study's participants fill in; null if it asks for something else.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="forms">The dialects' forms.</param>
    /// <param name="study">The study.</param>
    /// <param name="submission">Whose share of the tasks is asked; null for a study before a place is taken.</param>
    /// <param name="cancellation">Cancels the operation.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<TaskContent.Form?> ReadFormAsync(
        ILedgerReader ledger,
        IEnumerable<ITaskForm> forms,
        Study study,
        Submission? submission,
        CancellationToken cancellation)
    {
        var form = FormOf(forms, study);
        return await TextOfAsync(ledger, study.Id, cancellation) is { } document
            ? form.FormOf(document, await PagesOfAsync(ledger, form, document, submission, cancellation))
            : null;
    }

    private static ITaskForm FormOf(IEnumerable<ITaskForm> forms, Study study)
        => forms.Single(form => form.Origin == study.Origin);

    private static async ValueTask<TaskPages?> PagesOfAsync(
        ILedgerReader ledger, ITaskForm form, string? document, Submission? submission, CancellationToken cancellation)
    {
        if (document is null) return null;
        if (form.SurveyOf(document) is { IsEmpty: false } asked)
            return await ledger.FindAsync<Survey>(RowKey.OfSurvey(asked), cancellation) is { IsDeleted: false } survey
                ? new(survey.Content) { Title = survey.Title }
                : null;
        if (form.PagesOf(document) is not { IsEmpty: false } id) return null;
        if (await TextOfAsync(ledger, id, cancellation) is not { } text) return null;
        var pages = new TaskPages(text);
        if (submission is not { Stratum: > 0 } || form.ShareOf(text, submission.Stratum) is not { } share) return pages;
        var (datapoints, schema) = await share.ReadAsync(ledger, cancellation);
        return pages with { Datapoints = datapoints, Schema = schema };
    }

    private static async ValueTask<string?> TextOfAsync(
        ILedgerReader ledger, ObjectId subject, CancellationToken cancellation)
        => (await ledger.FindAsync<Document>(RowKey.OfDocument(subject), cancellation))?.Text;
}
