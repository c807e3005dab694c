namespace Bursar.Ledger;

/// <summary>
/// Keeps a mail address that a participant has proved elsewhere: to the provider through which they sign in. It counts as
/// verified. Another address that they gave here stays, verified or not. Repeated, it changes nothing.
/// </summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Address">The address's digest under the server's key.</param>
/// <param name="Sealed">
/// The address, sealed for <see cref="MailAddress.SealOwner"/>, 1 to <see cref="MailAddress.MaxSealed"/> bytes.
/// </param>
public sealed record KeepProvedMail(ObjectId Participant, Digest Address, SealedSecret Sealed) : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfParticipant(Participant));
        rows.Add(RowKey.OfMailAddress(Participant));
        rows.Add(RowKey.OfMailOwner(Address));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Participant>(RowKey.OfParticipant(Participant)) is not { ForgottenAt: null })
            return Rejection.NotFound("participant", Participant);
        if (Sealed.Span.Length is 0 or > MailAddress.MaxSealed || Address == default)
            return Outcome.Refused(RejectionCode.InvalidValue, "That mail address cannot be kept.");
        var was = set.Find<MailAddress>(RowKey.OfMailAddress(Participant));
        var isOther = was is not null && was.Address != default && was.Address != Address;
        if (isOther || was?.VerifiedAt is not null) return set.Receipt(Participant);
        var owner = set.Find<MailOwner>(RowKey.OfMailOwner(Address)) ?? new(Address, default, MailCount.None);
        if (!owner.Person.IsEmpty && owner.Person != Participant)
            return Outcome.Refused(RejectionCode.AlreadyExists, "Another participant has that mail address.");
        set.Put(owner with { Person = Participant });
        set.Put(new MailAddress
        {
            Participant = Participant,
            Sealed = Sealed,
            Address = Address,
            SetAt = set.Now,
            VerifiedAt = set.Now,
            Mails = was?.Mails ?? MailCount.None,
        });
        return set.Receipt(Participant);
    }

    /// <summary>Leaves out the address, which is not to be stored again.</summary>
    public override RequestText Describe() => new RequestText("keep-proved-mail")
        .With("participant", Participant.ToString())
        .With("address", Address.ToString());
}
