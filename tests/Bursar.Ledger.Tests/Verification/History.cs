namespace Bursar.Ledger.Tests;

/// <summary>Everything that is stored about one book, to be tampered with and audited.</summary>
internal sealed class History
{
    public required Book Book { get; set; }

    public required List<Transfer> Transfers { get; init; }

    public required List<Study> Studies { get; init; }

    public List<StudyTally> Tallies { get; init; } = [];

    /// <summary>
    /// Six transfers: 1 top-up of 100, 2 reserve of 3 × 1.40 for the first study, 3 payment of one place, 4 reserve of 2 × 1.40
    /// for the second study, 5 release of both its places, 6 refund of 10.
    /// </summary>
    public static History Honest()
    {
        var store = new MemoryStore();
        var id = store.OpenBook(100, open => open with { Currency = Currency.GBP });
        var first = store.PublishStudy(id, reward: 1, places: 3, Origin.Prolific);
        store.Must(new ApproveSubmission(first, store.SubmitWork(first)));
        store.Must(new StopStudy(store.PublishStudy(id, reward: 1, places: 2, Origin.Prolific)));
        store.Must(new Refund(id.Book, Amount(10), Currency.GBP, "returned"));
        store.DraftStudy(id, reward: 5, places: 5);
        return new()
        {
            Book = store.BookOf(id),
            Transfers = [.. store.Transfers],
            Studies = [.. store.Rows.Values.OfType<Study>().OrderBy(study => study.Id.ToString(), StringComparer.Ordinal)],
            Tallies = [.. store.Rows.Values.OfType<StudyTally>()],
        };
    }

    public string? Audit()
    {
        var audit = new BookAudit(Book, new(Book, []));
        foreach (var transfer in Transfers) if (audit.Add(transfer) is { } fault) return fault;
        foreach (var study in Studies) if (audit.Add(study) is { } fault) return fault;
        foreach (var tally in Tallies) audit.Add(tally);
        return audit.Finish();
    }

    /// <summary>Changes the transfer of that sequence.</summary>
    public void Change(int sequence, Func<Transfer, Transfer> change)
        => Transfers[sequence - 1] = change(Transfers[sequence - 1]);

    public Transfer TakeOut(int sequence)
    {
        var transfer = Transfers[sequence - 1];
        Transfers.RemoveAt(sequence - 1);
        return transfer;
    }

    /// <summary>What a forger who knows the layout does: renumbers and rehashes the transfers.</summary>
    public void Forge()
    {
        var hash = default(Digest);
        for (var i = 0; i < Transfers.Count; i++)
        {
            var transfer = Transfers[i] with { Sequence = i + 1 };
            hash = TransferHash.Of(hash, transfer);
            Transfers[i] = transfer with { Hash = hash };
        }
        Book = Book with { LastHash = hash, LastTransfer = Transfers.Count };
    }

    /// <summary>The audit must find this fault first; <c>{0}</c> stands for the first study's id.</summary>
    public void AssertFault(string fault)
        => Assert.Equal($"Book {Book.Id}: {string.Format(fault, Studies.FirstOrDefault()?.Id)}.", Audit());
}
