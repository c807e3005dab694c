namespace Bursar.Ledger;

/// <summary>
/// Does what has fallen due. Any number of nodes may sweep the same books at the same time: each thing is a command that is refused once it was
/// done, so nothing is done twice.
/// </summary>
public static class DueSweep
{
    private const int Page = 500;

    /// <summary>
    /// Every kind, in the order in which they are done. Submissions come before studies: a place that times out while its study is still offered
    /// opens again, and is then released with the rest; and a study whose offer ended long ago is deleted only when everything in it is decided.
    /// </summary>
    public static IReadOnlyList<DueKind> Kinds { get; } =
    [
        DueKind.Of(
            "submissions",
            static (now, limit) => new DueSubmissions(now, limit),
            static one => one.Due,
            static one => new SettleSubmission(one.Study, one.Id, one.Participant)),
        DueKind.Of(
            "studies", static (now, limit) => new DueStudies(now, limit), static one => one.Due, static one => new SettleStudy(one.Id)),
    ];

    /// <summary>Goes on until nothing is due any more at the ledger's time, or nothing that is due can be done now.</summary>
    /// <returns>How many things were done.</returns>
    /// <exception cref="StoreException">The store failed; what is left is swept the next time. A bug that one thing runs into holds up no other.</exception>
    public static Task<int> RunAsync(ILedger ledger, CancellationToken cancellation) => RunAsync(ledger, static _ => { }, cancellation);

    /// <summary>The same, and tells of each thing that was done.</summary>
    /// <inheritdoc cref="RunAsync(ILedger, CancellationToken)"/>
    public static async Task<int> RunAsync(ILedger ledger, Action<DueItem> tell, CancellationToken cancellation)
    {
        var (total, done) = (0, 0);
        List<DueItem> before = [];
        while (true)
        {
            // A page of which nothing could be done does not hold up the kinds after it.
            var due = await FindAsync(ledger, pastFullPages: before.Count > 0 && done == 0, cancellation);
            // Where nothing was done, another node may have done this page, and there may be more behind it.
            if (due.Count == 0 || (done == 0 && due.SequenceEqual(before))) return total;
            before = due;
            done = await ExecuteAsync(ledger, due, tell, cancellation);
            total += done;
        }
    }

    /// <summary>A page of each kind, up to the first that has more than a page: what comes after it in order is not yet its turn.</summary>
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

    private static async Task<int> ExecuteAsync(ILedger ledger, List<DueItem> due, Action<DueItem> tell, CancellationToken cancellation)
    {
        // All at once, so that they share a few commits.
        var outcomes = await Task.WhenAll(due.Select(one => ledger.ExecuteAsync(one.Command, cancellation).AsTask()));
        var done = due.Where((_, i) => outcomes[i].Accepted).ToList();
        done.ForEach(tell);
        return done.Count;
    }
}
