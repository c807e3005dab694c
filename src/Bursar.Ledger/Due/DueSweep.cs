namespace Bursar.Ledger;

/// <summary>
/// Does what has fallen due: offers that end, studies that are put away, places that time out, work that is approved by itself. Any
/// number of nodes may sweep the same books at the same time: each thing is a command that is refused once it was done, so nothing is
/// done twice.
/// </summary>
public static class DueSweep
{
    private const int Page = 500;

    /// <summary>Goes on until nothing is due any more at the ledger's time, or nothing that is due can be done now.</summary>
    /// <returns>How many things were done.</returns>
    /// <exception cref="StoreException">The store failed; what is left is swept the next time. A bug that one thing runs into holds up no other.</exception>
    public static async Task<int> RunAsync(ILedger ledger, CancellationToken cancellation)
    {
        var total = 0;
        var done = 0;
        ObjectId[] before = [];
        while (true)
        {
            var now = ledger.Clock.GetUtcNow();
            var submissions = await ledger.ListAsync(new DueSubmissions(now, Page), cancellation);
            // Studies when no more places in them are due: one that ended long ago is put away only where all in it is decided. A page of
            // which nothing could be done does not hold them up.
            var stuck = before.Length > 0 && done == 0;
            var studies = submissions.Count < Page || stuck ? await ledger.ListAsync(new DueStudies(now, Page), cancellation) : [];
            ObjectId[] due = [.. submissions.Select(one => one.Id), .. studies.Select(one => one.Id)];
            // Where nothing was done, somebody else may have done this page, and there may be more behind it.
            if (due.Length == 0 || (done == 0 && due.SequenceEqual(before))) return total;
            before = due;
            // Submissions first: a place that times out while its study is still offered opens again, and is then released with the rest.
            done = await ExecuteAsync(
                ledger,
                [
                    .. submissions.Select(one => new SettleSubmission(one.Study, one.Id, one.Participant)),
                    .. studies.Select(one => new SettleStudy(one.Id)),
                ],
                cancellation);
            total += done;
        }
    }

    private static async Task<int> ExecuteAsync(ILedger ledger, Command[] commands, CancellationToken cancellation)
    {
        // All at once, so that they share a few commits.
        var outcomes = await Task.WhenAll(commands.Select(command => ledger.ExecuteAsync(command, cancellation).AsTask()));
        return outcomes.Count(outcome => outcome.Accepted);
    }
}
