namespace Bursar.Ledger;

/// <summary>
/// A batch of payments out of the house: money that participants have earned, over all books of a currency, on its way to their
/// accounts. It moves nothing in any book, where what was earned is in Paid already; it says how much of that has left. One
/// person prepares it, and another one confirms it. It belongs to no book.
/// </summary>
public sealed record Payout : Row
{
    /// <summary>The maximum number of people in one payout.</summary>
    public const int MaxItems = 1_000;

    /// <summary>The maximum length of a person's name, in characters.</summary>
    public const int MaxName = User.MaxName;

    /// <summary>Its id (<see cref="ObjectId.Random"/>).</summary>
    public required ObjectId Id { get; init; }

    /// <summary>The currency of every amount.</summary>
    public required Currency Currency { get; init; }

    /// <summary>The way in which its people are paid.</summary>
    public required PayoutMethod Method { get; init; }

    /// <summary>What has become of it.</summary>
    public required PayoutState State { get; init; }

    /// <summary>The number of its items, from 1 to <see cref="MaxItems"/>.</summary>
    public required int Items { get; init; }

    /// <summary>How many of them are <see cref="PayoutItemState.Waiting"/>.</summary>
    public required int Waiting { get; init; }

    /// <summary>The sum of its items.</summary>
    public required Money Total { get; init; }

    /// <summary>The sum of those that are <see cref="PayoutItemState.Paid"/>.</summary>
    public Money Paid { get; init; }

    /// <summary>Who prepared it, 1 to <see cref="MaxName"/> characters, in the form of <see cref="SignIn.NameOf"/>.</summary>
    public required string PreparedBy { get; init; }

    /// <summary>The id of the user who prepared it in the console; empty for whoever has the operator's token.</summary>
    public ObjectId Preparer { get; init; }

    /// <summary>When it was prepared.</summary>
    public required DateTimeOffset PreparedAt { get; init; }

    /// <summary>Who confirmed it; empty before that.</summary>
    public string ConfirmedBy { get; init; } = "";

    /// <summary>When it was confirmed; null before that.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfPayout(Id);

    internal override void Announce(Row? before, WorkingSet set)
    {
        var was = before as Payout;
        if (was?.State == State) return;
        set.Emit(
            State switch
            {
                PayoutState.Confirmed => EventKind.PayoutConfirmed,
                PayoutState.Withdrawn => EventKind.PayoutWithdrawn,
                _ => EventKind.PayoutPrepared,
            },
            Id);
    }
}
