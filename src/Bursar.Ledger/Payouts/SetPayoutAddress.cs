namespace Bursar.Ledger;

/// <summary>Sets where a participant wants to be paid. Payouts that are prepared already keep what they have.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Method">The way.</param>
/// <param name="Sealed">
/// The account, sealed for <see cref="PayoutAddress.SealOwner"/>, at most <see cref="PayoutAddress.MaxSealed"/> bytes; empty for
/// <see cref="PayoutMethod.Other"/>, and only then.
/// </param>
public sealed record SetPayoutAddress(ObjectId Participant, PayoutMethod Method, SealedSecret Sealed) : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfParticipant(Participant));
        rows.Add(RowKey.OfPayoutAddress(Participant));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Participant>(RowKey.OfParticipant(Participant)) is not { ForgottenAt: null })
            return Rejection.NotFound("participant", Participant);
        if (!Enum.IsDefined(Method))
            return Outcome.Refused(RejectionCode.InvalidValue, "People are paid by bank, by PayPal or in another way.");
        if (Sealed.Span.Length > PayoutAddress.MaxSealed || Sealed.Span.IsEmpty != (Method == PayoutMethod.Other))
            return Outcome.Refused(RejectionCode.InvalidValue, "That way of payment has another form of account.");
        set.Put(new PayoutAddress(Participant, Method, Sealed, set.Now));
        return set.Receipt(Participant);
    }

    /// <summary>Leaves out what is sealed, which differs on every attempt.</summary>
    public override RequestText Describe() => new RequestText("set-payout-address")
        .With("participant", Participant.ToString())
        .With("method", Method.ToString());
}
