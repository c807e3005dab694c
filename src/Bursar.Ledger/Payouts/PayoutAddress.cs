namespace Bursar.Ledger;

/// <summary>Where a participant wants to be paid. What it says is personal, and sealed; the ledger does not read it.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Method">The way.</param>
/// <param name="Sealed">The account, sealed for <see cref="SealOwner"/>; empty for <see cref="PayoutMethod.Other"/>.</param>
/// <param name="SetAt">When it was set.</param>
public sealed record PayoutAddress(ObjectId Participant, PayoutMethod Method, SealedSecret Sealed, DateTimeOffset SetAt) : Row
{
    /// <summary>The maximum length of what is sealed, in bytes.</summary>
    public const int MaxSealed = 1_000;

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfPayoutAddress(Participant);

    /// <summary>For whom the account of a participant is sealed.</summary>
    public static string SealOwner(ObjectId participant) => $"payout-address\n{participant}";

    internal override void Announce(Row? before, WorkingSet set) => set.Emit(EventKind.PayoutAddressSet, Participant);
}
