namespace Bursar.Storage.Tests;

/// <summary>
/// Events are committed with the change that they report, wake whoever waits for them, and are deleted when they are too old.
/// </summary>
public abstract partial class StoreConformance
{
    private static readonly CommitterOptions KeptForAnHour = new() { EventRetention = TimeSpan.FromHours(1) };

    [Fact]
    public async Task Events_OfManyCommands_AreThereInOrderAndStayAfterAReopening()
    {
        await using (var ledger = await StartAsync())
        {
            await ledger.OpenBook(funds: 100);
            var study = await PublishAsync(ledger, expiresAt: null);
            var submission = (await ledger.Must(new TakePlace(study, new(1, 1)))).Subject;
            await ledger.Must(new SubmitWork(study, submission));
            await ledger.Must(new ApproveSubmission(study, submission));
            await ledger.MustRefuse(new ApproveSubmission(study, submission), RejectionCode.WrongState);
        }

        await using var reopened = await StartAsync();

        var events = await reopened.EventsAsync(Number, 0, 100, Stop);
        Assert.Equal(
            [
                EventKind.BookOpened, EventKind.MemberSet, EventKind.BookToppedUp, EventKind.StudyDrafted,
                EventKind.StudyPublished, EventKind.SubmissionTaken, EventKind.SubmissionSubmitted, EventKind.SubmissionApproved,
            ],
            events.Select(one => one.Kind));
        Assert.Equal(Enumerable.Range(1, events.Count).Select(i => (long)i), events.Select(one => one.Sequence));
        Assert.Equal(events.Count, (await reopened.BookOf()).Events.Last);
        var payment = (await reopened.TransfersOf())[^1];
        Assert.Equal((payment.Sequence, payment.Amount.Total), (events[^1].Transfer, events[^1].Amount));
        Assert.Equal(events.Skip(3).Take(2), await reopened.EventsAsync(Number, 3, 2, Stop));
        await reopened.MustPassAudit();
    }

    [Fact]
    public async Task Events_HoweverTheyWereCommitted_EveryPageIsExact()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        for (var i = 0; i < 40; i++) _ = ledger.Send(TopUp(1)); // Some of them share a commit.
        await ledger.Must(TopUp(1));

        var all = await ledger.EventsAsync(Number, 0, 1_000, Stop);

        Assert.Equal(Enumerable.Range(1, 43).Select(i => (long)i), all.Select(one => one.Sequence));
        foreach (var limit in (int[])[1, 2, 7, 8, 9, 20, int.MaxValue])
        {
            for (var after = 0; after <= 44; after++)
                Assert.Equal(all.Skip(after).Take(limit), await ledger.EventsAsync(Number, after, limit, Stop));
        }
    }

    [Fact]
    public async Task Events_OfUsersAndCredentials_LieUnderNoBookAndSayForWhich()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        var book = await ledger.BookOf();
        var before = await ledger.EventsAsync(RowKey.NoBook, 0, 100, Stop);

        await ledger.Must(new AddAccessKey(book, "AKIAEVENTS", new byte[] { 1 }));
        await ledger.Must(new RevokeAccessKey(Number, "AKIAEVENTS"));
        await ledger.Must(new RevokeAccessKey(Number, "AKIAEVENTS"));

        var events = await ledger.EventsAsync(RowKey.NoBook, before.Count, 100, Stop);
        Assert.Equal([EventKind.AccessKeyAdded, EventKind.AccessKeyRevoked], events.Select(one => one.Kind));
        Assert.All(events, one => Assert.Equal((Number, ObjectId.OfText(Number, "AKIAEVENTS")), (one.ForBook, one.Subject)));
        Assert.Equal(before.Count + 2, (await ledger.FindAsync<House>(RowKey.House, Stop))!.Events.Last);
        await ledger.MustPassAudit();
    }

    [Fact]
    public async Task Events_PastTheirRetention_AreDeletedBatchByBatchAndTheRestHasNoGap()
    {
        await using var ledger = new Committer(await OpenAsync(), _clock, KeptForAnHour);
        await ledger.OpenBook(funds: 1);
        for (var i = 0; i < 1_099; i++) _ = ledger.Send(TopUp(1)); // 137 full batches: more than two slices.
        await ledger.Must(TopUp(1));
        _clock.Advance(TimeSpan.FromHours(1));
        await ledger.Must(TopUp(1));
        Assert.Equal(1, (await OldestAsync(ledger)).Sequence); // Not a moment too early.

        _clock.Advance(TimeSpan.FromMinutes(11));
        for (var i = 0; i < 8; i++) await ledger.Must(TopUp(1)); // A step after each batch; the next one begins when it is done.

        var events = await ledger.EventsAsync(Number, 0, 100, Stop);
        Assert.Equal(Enumerable.Range(1_097, 16).Select(i => (long)i), events.Select(one => one.Sequence));
        Assert.Equal(1_112, (await ledger.BookOf()).Events.Last);
        await ledger.MustPassAudit();
    }

    [Fact]
    public async Task NextEvent_CommitInTheBook_EndsTheWait()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook();
        var next = ledger.NextEventAsync(Number, Stop);
        Assert.False(next.IsCompleted);

        await ledger.Must(TopUp(1));

        await next;
        Assert.Equal(EventKind.BookToppedUp, (await ledger.EventsAsync(Number, 2, 10, Stop)).Single().Kind);
    }

    private static async Task<Event> OldestAsync(Committer ledger)
        => (await ledger.EventsAsync(Number, 0, 1, Stop)).Single();
}
