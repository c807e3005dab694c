namespace Bursar.Ledger;

/// <summary>Uses the link that was sent to a participant's address, which then works no more: mail reaches them there.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Address">The digest of the address, as the caller read it.</param>
/// <param name="Secret">The SHA-256 of the secret in the link.</param>
/// <param name="At">The time, in real time.</param>
public sealed record VerifyMailAddress(ObjectId Participant, Digest Address, Digest Secret, DateTimeOffset At)
    : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfMailAddress(Participant));
        rows.Add(RowKey.OfMailOwner(Address));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<MailAddress>(RowKey.OfMailAddress(Participant)) is not { } mail || mail.Address != Address
            || !mail.IsOpenedBy(Secret, At))
            return Outcome.Refused(RejectionCode.NotFound, "That link was used, replaced by a newer one, or has expired.");
        var owner = set.Find<MailOwner>(RowKey.OfMailOwner(Address))!;
        if (!owner.Person.IsEmpty && owner.Person != Participant)
            return Outcome.Refused(RejectionCode.AlreadyExists, "Another participant has that mail address.");
        set.Put(owner with { Person = Participant });
        set.Put(mail with { VerifiedAt = set.Now, Link = default, LinkEndsAt = null });
        return set.Receipt(Participant);
    }

    /// <summary>Names the link; leaves out the time, which differs on every attempt.</summary>
    public override RequestText Describe() => new RequestText("verify-mail-address")
        .With("participant", Participant.ToString())
        .With("address", Address.ToString())
        .With("secret", Secret.ToString());
}
