namespace Bursar.Storage.Tests;

/// <content>What is owed, and what leaves the house.</content>
public abstract partial class StoreConformance
{
    [Fact]
    public async Task Owed_OverTwoBooksOfACurrency_IsWhatHasNotLeft()
    {
        await using var ledger = await StartAsync();
        await ledger.OpenBook(funds: 100);
        await ledger.OpenBook(funds: 100, number: Number + 1);
        ObjectId[] people = [new(8, 1), new(8, 2), new(8, 3), new(8, 4)];
        foreach (var one in people) await ledger.Must(new AddParticipant(one));
        for (var i = 0; i < 3; i++)
            foreach (var book in new[] { Number, Number + 1 })
                await ledger.Must(new PayParticipant(book, people[i], Amount(i + 1), Currency.USD, "Thanks"));
        await ledger.Must(new SetPayoutAddress(people[1], PayoutMethod.Bank, new byte[] { 1 }));
        Assert.Equal(
            [(people[0], Amount(2), PayoutMethod.Other), (people[1], Amount(4), PayoutMethod.Bank),
                (people[2], Amount(6), PayoutMethod.Other)],
            await OwedAsync());

        var payout = new ObjectId(9, 1);
        PayoutClaim[] claims = [.. people.Take(3).Select((one, i) => new PayoutClaim(one, Amount(2 * i + 2)))];
        await ledger.Must(new PreparePayout(payout, Currency.USD, PayoutMethod.Other, Amount(3), "Ada", claims));
        await ledger.Must(new ConfirmPayout(payout, "Bo"));
        await ledger.Must(new RecordPayout(payout, Currency.USD, [people[1]], PayoutItemState.Failed, ""));

        Assert.Equal([people[1], people[2]], (await ItemsAsync(0)).Select(one => one.Participant));
        Assert.Equal([people[2]], (await ItemsAsync(1)).Select(one => one.Participant));
        Assert.Equal([Amount(2), Amount(4), Money.Zero], (await OwedAsync()).Select(one => one.Amount));
        Assert.Equal([payout], (await ledger.ListAsync(new PayoutsQuery(default, 10), Stop)).Select(one => one.Id));
        Assert.Empty(await ledger.ListAsync(new PayoutsQuery(payout, 10), Stop));

        async Task<List<(ObjectId Who, Money Amount, PayoutMethod Method)>> OwedAsync()
            => await ledger.OwedAsync(Currency.USD, default, Stop)
                .Select(one => (one.Participant, one.Amount, one.Method)).ToListAsync(Stop);

        ValueTask<IReadOnlyList<PayoutItem>> ItemsAsync(int after)
            => ledger.ListAsync(new ItemsOfPayout(payout, after, 10), Stop);
    }
}
