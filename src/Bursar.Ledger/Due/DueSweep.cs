namespace Bursar.Ledger;

/// <summary>
/// Processes what is due. Any number of nodes can sweep the same books at the same time: a command is rejected if its item was
/// already processed, so each item is processed exactly once.
/// </summary>
public static class DueSweep
{
    private const int Page = 500;

    /// <summary>
    /// Every kind, in the order of processing. Submissions come before studies: a place that times out during the offer opens
    /// again and is then released with the others, and a study whose offer ended long ago is deleted only after everything in it
    /// is decided. Reviews come first: what they reject is not approved automatically.
    /// </summary>
    public static IReadOnlyList<DueKind> Kinds { get; } =
    [
        DueKind.Of<Study>(
            "reviews", static (now, limit) => new StudiesToReview(now, limit), static _ => null,
            static (ledger, one, cancellation) => ReviewAgreement.OfAsync(ledger, one, cancellation)),
        DueKind.Of(
            "submissions",
            static (now, limit) => new DueSubmissions(now, limit),
            static one => one.Due,
            static one => new SettleSubmission(one.Study, one.Id, one.Participant)),
        DueKind.Of(
            "studies", static (now, limit) => new DueStudies(now, limit), static one => one.Due,
            static one => new SettleStudy(one.Id)),
    ];

    /// <summary>Sweeps until nothing is due by the ledger's clock, or nothing that is due can be processed now.</summary>
    /// <returns>The number of items that were processed.</returns>
    /// <exception cref="StoreException">
    /// The store failed; the next sweep continues. An item that fails because of a bug does not hold up the others.
    /// </exception>
    public static Task<int> RunAsync(ILedger ledger, CancellationToken cancellation)
        => RunAsync(ledger, static _ => { }, cancellation);

    /// <summary>Sweeps, and reports each item that was processed.</summary>
    /// <inheritdoc cref="RunAsync(ILedger, CancellationToken)"/>
    public static async Task<int> RunAsync(ILedger ledger, Action<DueItem> tell, CancellationToken cancellation)
    {
        var (total, done) = (0, 0);
        List<DueItem> before = [];
        while (true)
        {
            // A page without any progress does not hold up the kinds after it.
            var due = await FindAsync(ledger, pastFullPages: before.Count > 0 && done == 0, cancellation);
            // If nothing was done, another node may have processed this page, and more may follow it.
            if (due.Count == 0 || (done == 0 && due.SequenceEqual(before))) return total;
            before = due;
            done = await ExecuteAsync(ledger, due, tell, cancellation);
            total += done;
        }
    }

    /// <summary>One page of each kind, up to the first kind that fills its page: the kinds after it have to wait.</summary>
    private static async Task<List<DueItem>> FindAsync(ILedger ledger, bool pastFullPages, CancellationToken cancellation)
    {
        List<DueItem> due = [];
        var now = ledger.Clock.GetUtcNow();
        foreach (var kind in Kinds)
        {
            var others = due.Count;
            due.AddRange(await kind.FindAsync(ledger, now, Page, cancellation));
            if (due.Count - others == Page && !pastFullPages) break;
        }
        return due;
    }

    private static async Task<int> ExecuteAsync(
        ILedger ledger, List<DueItem> due, Action<DueItem> tell, CancellationToken cancellation)
    {
        // All at once, so that they share a few commits.
        var outcomes = await Task.WhenAll(due.Select(one => ledger.ExecuteAsync(one.Command, cancellation).AsTask()));
        var done = due.Where((_, i) => outcomes[i].Accepted).ToList();
        done.ForEach(tell);
        return done.Count;
    }
}
