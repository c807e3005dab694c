namespace Bursar.Ledger;

/// <summary>
/// Sets where mail reaches a participant, and makes the link that verifies it, which the caller then sends there. The address
/// before it, and the link to it, end. An address that is verified already stays so.
/// </summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Address">The address's digest under the server's key; all zero to take it away.</param>
/// <param name="Sealed">
/// The address, sealed for <see cref="MailAddress.SealOwner"/>, at most <see cref="MailAddress.MaxSealed"/> bytes; empty to take
/// it away, and only then.
/// </param>
/// <param name="Before">The digest of the address before it, as the caller read it; all zero for none.</param>
/// <param name="Secret">The SHA-256 of the secret in the link.</param>
/// <param name="At">The time, in real time.</param>
public sealed record SetMailAddress(
    ObjectId Participant, Digest Address, SealedSecret Sealed, Digest Before, Digest Secret, DateTimeOffset At)
    : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfParticipant(Participant));
        rows.Add(RowKey.OfMailAddress(Participant));
        if (Address != default) rows.Add(RowKey.OfMailOwner(Address));
        if (Before != default && Before != Address) rows.Add(RowKey.OfMailOwner(Before));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Participant>(RowKey.OfParticipant(Participant)) is not { ForgottenAt: null })
            return Rejection.NotFound("participant", Participant);
        if (Sealed.Span.Length > MailAddress.MaxSealed || Sealed.Span.IsEmpty != (Address == default))
            return Outcome.Refused(RejectionCode.InvalidValue, "That mail address cannot be kept.");
        var was = set.Find<MailAddress>(RowKey.OfMailAddress(Participant));
        if ((was?.Address ?? default) != Before)
            return Outcome.Refused(RejectionCode.Changed, "Another mail address was set in the meantime.");
        if (Address == Before && was?.VerifiedAt is not null) return set.Receipt(Participant);
        var next = new MailAddress
        {
            Participant = Participant,
            Sealed = Sealed,
            Address = Address,
            SetAt = set.Now,
            Mails = was?.Mails ?? MailCount.None,
        };
        if (Address != default)
        {
            var owner = set.Find<MailOwner>(RowKey.OfMailOwner(Address)) ?? new(Address, default, MailCount.None);
            if (next.Mails.With(set, owner, At) is not { } own) return MailCount.TooMany;
            next = next with { Mails = own, Link = Secret, LinkEndsAt = At + MailAddress.LinkLifetime };
        }
        Release(set, Participant, Before == Address ? default : Before);
        set.Put(next);
        return set.Receipt(Participant);
    }

    /// <summary>Leaves out the address, which is not to be stored again, and what differs on every attempt.</summary>
    public override RequestText Describe() => new RequestText("set-mail-address")
        .With("participant", Participant.ToString())
        .With("address", Address.ToString());

    /// <summary>Lets another participant have an address that this one had.</summary>
    internal static void Release(WorkingSet set, ObjectId participant, Digest address)
    {
        if (address != default && set.Find<MailOwner>(RowKey.OfMailOwner(address)) is { } owner && owner.Person == participant)
            set.Put(owner with { Person = default });
    }
}
