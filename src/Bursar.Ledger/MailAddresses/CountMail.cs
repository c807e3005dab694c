namespace Bursar.Ledger;

/// <summary>Counts a mail that is about to be sent to a participant's verified address; refused if there were too many.</summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Address">The digest of the address, as the caller read it.</param>
/// <param name="At">The time, in real time.</param>
public sealed record CountMail(ObjectId Participant, Digest Address, DateTimeOffset At) : Command(RowKey.NoBook)
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
        if (set.Find<MailAddress>(RowKey.OfMailAddress(Participant)) is not { VerifiedAt: not null } mail
            || mail.Address != Address)
            return Outcome.Refused(RejectionCode.Changed, "The participant has another mail address now.");
        var owner = set.Find<MailOwner>(RowKey.OfMailOwner(Address))!;
        if (mail.Mails.With(set, owner, At) is not { } own) return MailCount.TooMany;
        set.Put(mail with { Mails = own });
        return set.Receipt(Participant);
    }

    /// <summary>Leaves out the time, which differs on every attempt.</summary>
    public override RequestText Describe() => new RequestText("count-mail")
        .With("participant", Participant.ToString())
        .With("address", Address.ToString());
}
