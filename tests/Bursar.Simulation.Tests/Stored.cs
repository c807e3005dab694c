namespace Bursar.Simulation.Tests;

/// <summary>Everything that a store has, read past every cache.</summary>
internal sealed class Stored
{
    private readonly Dictionary<RowKey, Row> _rows = [];

    /// <summary>Keeps the fingerprints of simulated books.</summary>
    public static Fingerprints Fingerprints { get; } = new(new byte[Fingerprints.KeySize]);

    public HashSet<StoredAnswer> Answers { get; } = [];

    /// <summary>The books, by number.</summary>
    public IEnumerable<Book> Books => All<Book>();

    /// <summary>What the audits of the ledger and of the fingerprints found; null if nothing.</summary>
    public string? Fault { get; private set; }

    public static async Task<Stored> ReadAsync(StoreReader reader, CancellationToken cancellation)
    {
        var stored = new Stored();
        foreach (var kind in Enum.GetValues<RowKind>())
            await foreach (var row in reader.RowsAsync(kind, cancellation)) stored._rows.Add(row.Key, row);
        await foreach (var answer in reader.AnswersAsync(DateTimeOffset.UnixEpoch, cancellation)) stored.Answers.Add(answer);
        stored.Fault = (await LedgerAudit.RunAsync(reader, null, cancellation)).Fault
            ?? await FingerprintAudit.FindFaultAsync(reader, Fingerprints, DateTimeOffset.UnixEpoch, cancellation);
        return stored;
    }

    public Row? Find(RowKey key) => _rows.GetValueOrDefault(key);

    /// <summary>Whether it has a row in exactly this form.</summary>
    public bool Has(Row row) => row.Equals(Find(row.Key));

    public IEnumerable<TRow> All<TRow>() where TRow : Row => _rows.Values.OfType<TRow>();

    /// <summary>The first difference from the model or broken invariant; null if there is none.</summary>
    public string? Differs(NaiveLedger model, Stored? before, DateTimeOffset now)
    {
        if (Fault is not null) return Fault;
        if (Books.Count() != model.Books.Count) return $"there are {Books.Count()} books, and {model.Books.Count} in the model";
        return Counts(model) ?? Books.Select(book => Differs(book)).FirstOrDefault(fault => fault is not null);

        string? Differs(Book book) => new Comparison(model, Find, now).Differs(
            book,
            before?.Find(book.Key) as Book,
            [.. All<Transfer>().Where(one => one.Book == book.Number).OrderBy(one => one.Sequence)],
            [
                .. All<EventBatch>().Where(one => one.Book == book.Number).OrderBy(one => one.Sequence)
                    .SelectMany(one => one.Packed.Unpack(book.Number, one.Sequence)),
                .. book.Events.Recent.Unpack(book.Number, book.Events.Last),
            ]);
    }

    private string? Counts(NaiveLedger model)
    {
        var stored = (All<Study>().Count(), All<Submission>().Count(), All<Bonus>().Count(), All<BonusBatch>().Count());
        var due = (model.Studies.Count, model.Submissions.Count, model.Bonuses.Count, model.Batches.Count);
        return stored == due ? null : $"studies, submissions, bonuses and batches: there are {stored}, and in the model {due}";
    }
}
