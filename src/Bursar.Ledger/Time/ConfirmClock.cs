using System.Globalization;

namespace Bursar.Ledger;

/// <summary>
/// Records that an operator confirms a jump of the clock that the books held. <see cref="BookClock.Follow"/> then makes it.
/// </summary>
/// <param name="To">The time of the machine's clock.</param>
public sealed record ConfirmClock(DateTimeOffset To) : Command(RowKey.NoBook)
{
    /// <summary>Confirms the time that the machine's clock has now; does nothing if the books do not hold.</summary>
    /// <exception cref="StoreException">The store failed. It can be confirmed again.</exception>
    public static async Task RunAsync(ILedger ledger, CancellationToken cancellation)
    {
        var time = ledger.Clock.Read();
        if (time.Latest == time.Now) return;
        var outcome = await ledger.ExecuteAsync(new ConfirmClock(time.Latest), cancellation);
        if (outcome.Rejection is { } busy) throw new StoreException(busy.Detail) { MayRetry = true };
        if (await ledger.FindAsync<House>(RowKey.House, cancellation) is { } house) ledger.Clock.Follow(house);
    }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows) => rows.Add(RowKey.House);

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        var house = set.Find<House>(RowKey.House) ?? new House();
        if (To <= set.Now) return set.Receipt(default); // It was confirmed a moment ago.
        // A second jump within a day leaves remembered what the first one did.
        var from = ClockJump.KeysSince(set.Now, house.Jump) + RequestKey.Lifetime;
        set.Put(house with { Seen = Microseconds.Whole(To), Jump = new(from, Microseconds.Whole(To)) });
        set.Emit(EventKind.ClockConfirmed, default);
        return set.Receipt(default);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
        => new RequestText("confirm-clock").With("to", Microseconds.Of(To).ToString(CultureInfo.InvariantCulture));
}
