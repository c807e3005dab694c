namespace Bursar.Storage.Tests;

/// <summary>What participants see: what is offered to them, what they did, and what they were paid, in all books.</summary>
public abstract partial class StoreConformance
{
    private static readonly ObjectId Worker = new(5, 0xF0_0000_0000_0001);
    private static readonly ObjectId HitType = new(9, 0xAA);

    [Fact]
    public async Task Offers_ToAParticipant_AreGroupedByTemplateNewestFirst()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook(funds: 100);
        await ledger.OpenBook(funds: 100, number: Number + 1);
        var first = await OfferAsync(HitType, 2);
        var second = await OfferAsync(HitType, 3);
        var alone = await OfferAsync(default, 1);
        var alsoAlone = await OfferAsync(default, 1);
        var elsewhere = await OfferAsync(HitType, 1, Number + 1);
        var full = await OfferAsync(default, 1);
        await ledger.Must(new TakePlace(full, new(6, 6)));
        var paused = await OfferAsync(default, 1);
        await ledger.Must(new PauseStudy(paused, true));
        await OfferAsync(default, 1, expires: TimeSpan.FromSeconds(1));
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(
            [(first, 2, 5L), (alone, 1, 1L), (alsoAlone, 1, 1L), (elsewhere, 1, 1L)], await OffersAsync(Worker));
        var ofBook = await ledger.ListAsync(new OffersOfBook(Number, Worker, _clock.GetUtcNow(), 10), Stop);
        Assert.Equal([alsoAlone, alone, first], ofBook.Select(offer => offer.First.Id));
        var mine = (await ledger.Must(new TakePlace(first, Worker))).Subject;
        Assert.Equal((second, 1, 3L), (await OffersAsync(Worker))[0]);
        Assert.Equal((first, 2, 4L), (await OffersAsync(new(6, 6)))[0]);
        Assert.Equal([second], await StudiesAsync(Worker, default));
        Assert.Equal([second], await StudiesAsync(new(6, 6), first));
        await ledger.Must(new ReturnSubmission(first, mine, Worker));
        Assert.Equal([first, second], await StudiesAsync(Worker, default));
        Assert.Equal(2, (await ledger.ListAsync(new OffersTo(Worker, _clock.GetUtcNow(), 2), Stop)).Count);

        async Task<ObjectId> OfferAsync(ObjectId template, int places, int book = Number, TimeSpan? expires = null)
        {
            // A second apart, so that ids of two books have an order.
            _clock.Advance(TimeSpan.FromSeconds(1));
            return (await ledger.Must(new DraftStudy(book, "Work", Amount(1), places, Origin.MTurk)
            {
                Template = template,
                Lifetime = expires,
                Publish = true,
            })).Subject;
        }

        async Task<List<(ObjectId, int, long)>> OffersAsync(ObjectId participant)
            => [.. (await ledger.ListAsync(new OffersTo(participant, _clock.GetUtcNow(), 10), Stop))
                .Select(offer => (offer.First.Id, offer.Studies, offer.Places)).OrderBy(offer => offer.Id)];

        async Task<List<ObjectId>> StudiesAsync(ObjectId participant, ObjectId after)
        {
            var query = new StudiesOfferedTo(participant, Number, HitType, _clock.GetUtcNow(), after, 10);
            return [.. (await ledger.ListAsync(query, Stop)).Select(study => study.Id)];
        }
    }

    [Fact]
    public async Task Earnings_OfAParticipant_AreWhatWasPaidInEachBook()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook(funds: 100);
        await ledger.OpenBook(funds: 100, number: Number + 1);
        List<ObjectId> works = [];
        foreach (var book in new[] { Number, Number + 1, Number })
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            var study = (await ledger.Must(
                new DraftStudy(book, "Work", Amount(2), 2, Origin.MTurk) { Publish = true })).Subject;
            await ledger.Must(new TakePlace(study, new(6, 6)));
            works.Add((await ledger.Must(new TakePlace(study, Worker))).Subject);
            await ledger.Must(new SubmitWork(study, works[^1]));
            if (works.Count < 3) await ledger.Must(new ApproveSubmission(study, works[^1]));
        }
        _clock.Advance(TimeSpan.FromSeconds(1));
        await ledger.Must(new PayParticipant(Number, Worker, Amount(0.5m), Currency.USD, "One"));
        _clock.Advance(TimeSpan.FromSeconds(1));
        await ledger.Must(new PayParticipant(Number + 1, Worker, Amount(0.25m), Currency.USD, "Two"));
        await ledger.Must(new PayParticipant(Number, new(6, 6), Amount(9), Currency.USD, "Somebody else"));

        Assert.Equal(
            [new(Number, Amount(2.5m)), new(Number + 1, Amount(2.25m))],
            await ledger.ListAsync(new EarningsOf(Worker, 10), Stop));
        Assert.Equal(
            [(Number + 1, Amount(0.25m)), (Number, Amount(0.5m))],
            (await ledger.ListAsync(new ExtraPaymentsTo(Worker, 10), Stop))
                .Select(one => (one.Book, one.Amount.Rewards)));
        Assert.Single(await ledger.ListAsync(new ExtraPaymentsTo(Worker, 1), Stop));
        Assert.Equal(
            [new(Worker, Amount(4.75m)), new(new(6, 6), Amount(9))],
            (await ledger.ListAsync(new ClaimsBetween(Currency.USD, Worker, new(6, 6), 10), Stop))
                .Concat(await ledger.ListAsync(new ClaimsBetween(Currency.USD, new(6, 6), Worker, 10), Stop)).Distinct()
                .OrderBy(one => one.Earned));
        Assert.Empty(await ledger.ListAsync(new ClaimsBetween(Currency.GBP, default, RowRange.Last, 10), Stop));
        SubmissionState[] states = [SubmissionState.Submitted, SubmissionState.Approved];
        Assert.Equal(works.AsEnumerable().Reverse(), await WorksAsync(states, default));
        Assert.Equal([works[0]], await WorksAsync(states, works[1]));
        Assert.Equal([works[2]], await WorksAsync([SubmissionState.Submitted], default));

        async Task<IEnumerable<ObjectId>> WorksAsync(SubmissionState[] wanted, ObjectId before)
            => (await ledger.ListAsync(new SubmissionsBy(Worker, wanted, before, 10), Stop)).Select(one => one.Id);
    }
}
