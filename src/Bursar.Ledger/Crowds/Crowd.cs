namespace Bursar.Ledger;

/// <summary>
/// Counts the participants who belong to an audience, by the rules by which a place is taken. What participants have answered is
/// kept in memory. It is exact whoever changes it: every count first follows the events of the participants that were committed
/// since the last one, on this node or another. The caller sees to it that there is one count at a time.
/// </summary>
public sealed class Crowd
{
    private const int AtOnce = 5_000;

    /// <summary>With more events than this, reading everyone is faster than reading those who changed.</summary>
    private const int MostEvents = 2_000;

    private CrowdTable _table = new();
    private long _seen = -1;

    /// <summary>How many participants belong to an audience now.</summary>
    /// <param name="ledger">Where to read.</param>
    /// <param name="audience">The audience.</param>
    /// <param name="book">The number of the book whose groups and studies count.</param>
    /// <param name="cancellation">Cancels the reads.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public async ValueTask<int> CountAsync(
        ILedgerReader ledger, Audience audience, int book, CancellationToken cancellation)
    {
        var admitted = await AnswerAsync(ledger, audience, book, cancellation);
        return admitted.AsSpan().Count(true);
    }

    /// <summary>How many of the participants who belong to an audience gave each answer to a screener.</summary>
    /// <param name="ledger">Where to read.</param>
    /// <param name="audience">The audience.</param>
    /// <param name="book">The number of the book whose groups and studies count.</param>
    /// <param name="screener">
    /// The screener's id, which is not one that is counted (<see cref="SystemScreener.IsCounted"/>).
    /// </param>
    /// <param name="cancellation">Cancels the reads.</param>
    /// <exception cref="StoreException">The store failed.</exception>
    public async ValueTask<CrowdBreakdown> BreakdownAsync(
        ILedgerReader ledger, Audience audience, int book, string screener, CancellationToken cancellation)
    {
        var admitted = await AnswerAsync(ledger, audience, book, cancellation);
        return _table.ColumnOf(screener).Count(admitted);
    }

    private async ValueTask<bool[]> AnswerAsync(
        ILedgerReader ledger, Audience audience, int book, CancellationToken cancellation)
    {
        await CatchUpAsync(ledger, cancellation);
        return await new CrowdQuestion(_table, audience.Rule, book).AnswerAsync(ledger, cancellation);
    }

    private async ValueTask CatchUpAsync(ILedgerReader ledger, CancellationToken cancellation)
    {
        // The end of the log first: who changes while the others are read is then read twice, and not missed.
        var last = (await ledger.FindAsync<House>(RowKey.House, cancellation))?.Events.Last ?? 0;
        if (last == _seen) return;
        var follows = _seen >= 0 && last > _seen && last - _seen <= MostEvents;
        if (!follows || !await FollowAsync(ledger, last, cancellation)) await ReadEveryoneAsync(ledger, cancellation);
        _seen = last;
    }

    /// <summary>Reads those who changed; false if the events that say who are not all kept any more.</summary>
    private async ValueTask<bool> FollowAsync(ILedgerReader ledger, long last, CancellationToken cancellation)
    {
        var events = await ledger.EventsAsync(RowKey.NoBook, _seen, (int)(last - _seen), cancellation);
        if (events.Count != last - _seen || events[0].Sequence != _seen + 1) return false;
        var changed = events
            .Where(one => one.Kind is EventKind.ParticipantAdded or EventKind.ParticipantChanged
                or EventKind.ParticipantForgotten)
            .Select(one => one.Subject)
            .Distinct()
            .Select(id => ledger.FindAsync<Participant>(RowKey.OfParticipant(id), cancellation).AsTask());
        foreach (var participant in await Task.WhenAll(changed))
            if (participant is not null) _table.Put(participant);
        return true;
    }

    private async ValueTask ReadEveryoneAsync(ILedgerReader ledger, CancellationToken cancellation)
    {
        var table = new CrowdTable();
        IReadOnlyList<Participant> page;
        for (var after = default(ObjectId); ; after = page[^1].Id)
        {
            page = await ledger.ListAsync(new ParticipantsAfter(after, AtOnce), cancellation);
            foreach (var one in page) table.Put(one);
            if (page.Count < AtOnce) break;
        }
        _table = table;
    }
}
