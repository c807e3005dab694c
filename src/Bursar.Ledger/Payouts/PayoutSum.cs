namespace Bursar.Ledger;

/// <summary>
/// How much of what a participant has earned in a currency has left the house or is about to. What is owed is the difference to
/// what was earned, which never falls; so an amount that was read a moment ago cannot be paid twice.
/// </summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Currency">The currency.</param>
public sealed record PayoutSum(ObjectId Participant, Currency Currency) : Row
{
    /// <summary>The sum of the items that are <see cref="PayoutItemState.Waiting"/>.</summary>
    public Money Waiting { get; init; }

    /// <summary>The sum of the items that are <see cref="PayoutItemState.Paid"/>.</summary>
    public Money Paid { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfPayoutSum(Participant, Currency);

    /// <summary>
    /// What is owed to someone who has earned this much: whole minor units, rounded down, because no bank pays less. The rest
    /// stays owed.
    /// </summary>
    public Money OwedOf(Money earned) => Money.FromMinor(Math.Max(0, (earned - Waiting - Paid).WholeMinor));

    /// <summary>
    /// The sum after an item of this amount went from one state to another; null for an item that was not there.
    /// </summary>
    internal PayoutSum With(Money amount, PayoutItemState? from, PayoutItemState to) => this with
    {
        Waiting = Waiting + ChangeOf(amount, PayoutItemState.Waiting, from, to),
        Paid = Paid + ChangeOf(amount, PayoutItemState.Paid, from, to),
    };

    private static Money ChangeOf(Money amount, PayoutItemState counted, PayoutItemState? from, PayoutItemState to)
        => amount * ((to == counted ? 1 : 0) - (from == counted ? 1 : 0));
}
