namespace Bursar.Ledger;

/// <summary>What a study shows participants, beside what its row says.</summary>
/// <param name="Content">What they are to do.</param>
public sealed record StudyTask(TaskContent Content)
{
    /// <summary>What the payer says of it, as plain text; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Words by which it is found; may be empty.</summary>
    public string Keywords { get; init; } = "";

    /// <summary>How long the work takes, as the payer estimates it; null if the payer says nothing.</summary>
    public TimeSpan? Estimate { get; init; }

    /// <summary>Reads what is shown of a study, by the form of the dialect that created it.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<StudyTask> ReadAsync(
        ILedgerReader ledger, IEnumerable<ITaskForm> forms, Study study, CancellationToken cancellation)
        => FormOf(forms, study).TaskOf(
            study.Template.IsEmpty ? null : await TextOfAsync(ledger, study.Template, cancellation),
            await TextOfAsync(ledger, study.Id, cancellation));

    /// <summary>
    /// Reads what a list shows of a study, without <see cref="Content"/>, which can be long: from its template, if it has one.
    /// </summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<StudyTask> ReadLineAsync(
        ILedgerReader ledger, IEnumerable<ITaskForm> forms, Study study, CancellationToken cancellation)
        => study.Template.IsEmpty
            ? await ReadAsync(ledger, forms, study, cancellation)
            : FormOf(forms, study).TaskOf(await TextOfAsync(ledger, study.Template, cancellation), document: null);

    /// <summary>Reads the form that a study's participants fill in; null if it asks for something else.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async ValueTask<TaskContent.Form?> ReadFormAsync(
        ILedgerReader ledger, IEnumerable<ITaskForm> forms, Study study, CancellationToken cancellation)
        => await TextOfAsync(ledger, study.Id, cancellation) is { } document ? FormOf(forms, study).FormOf(document) : null;

    private static ITaskForm FormOf(IEnumerable<ITaskForm> forms, Study study)
        => forms.Single(form => form.Origin == study.Origin);

    private static async ValueTask<string?> TextOfAsync(
        ILedgerReader ledger, ObjectId subject, CancellationToken cancellation)
        => (await ledger.FindAsync<Document>(RowKey.OfDocument(subject), cancellation))?.Text;
}
