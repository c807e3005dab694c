namespace Bursar.Ledger;

/// <summary>
/// Deletes a participant as a person: the name, the password, the passkeys, the link to the provider and the sessions, where they
/// are and what they answered to screeners, the account to which they were paid, and where mail reached them. What they did and
/// were paid stays under their id, so that the books still agree. Nobody can sign in as them again, and their name is free.
/// Repeated, it changes nothing.
/// </summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Name">The name that they sign in under, as the caller read it; empty if they never could.</param>
public sealed record ForgetParticipant(ObjectId Participant, string Name) : Command(RowKey.NoBook)
{
    /// <summary>The digest of their mail address, as the caller read it; all zero if they have none.</summary>
    public Digest Mail { get; init; }

    /// <summary>Who they are to the provider of sign-ins, as the caller read it; all zero if they are nobody there.</summary>
    public Digest Subject { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfParticipant(Participant));
        rows.Add(RowKey.OfSignIn(Site.WorkSite, Participant));
        rows.Add(RowKey.OfPayoutAddress(Participant));
        rows.Add(RowKey.OfMailAddress(Participant));
        if (Mail != default) rows.Add(RowKey.OfMailOwner(Mail));
        if (Subject != default) rows.Add(RowKey.OfSubjectOwner(Subject));
        if (Name.Length > 0) rows.Add(RowKey.OfSignInName(Site.WorkSite, Name));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<Participant>(RowKey.OfParticipant(Participant)) is not { } participant)
            return Rejection.NotFound("participant", Participant);
        if (participant.ForgottenAt is not null) return set.Receipt(Participant);
        var signIn = set.Find<SignIn>(RowKey.OfSignIn(Site.WorkSite, Participant));
        if ((signIn?.Name ?? "") != Name)
            return Outcome.Refused(RejectionCode.Changed, $"Participant {Participant} signs in under another name.");
        if ((signIn?.ProviderSubject ?? default) != Subject)
            return Outcome.Refused(RejectionCode.Changed, $"Participant {Participant} is someone else to the provider.");
        var mail = set.Find<MailAddress>(RowKey.OfMailAddress(Participant));
        if ((mail?.Address ?? default) != Mail)
            return Outcome.Refused(RejectionCode.Changed, $"Participant {Participant} has another mail address.");
        set.Put(new Participant(Participant, participant.CreatedAt) { ForgottenAt = set.Now });
        if (signIn is not null)
        {
            SubjectOwner.Release(set, Participant, Subject);
            set.Put(new SignIn { Site = Site.WorkSite, Person = Participant, Name = "" });
            set.Put(set.Find<SignInName>(RowKey.OfSignInName(Site.WorkSite, Name))! with { Name = "", Person = default });
        }
        if (set.Find<PayoutAddress>(RowKey.OfPayoutAddress(Participant)) is { } address)
            set.Put(address with { Method = PayoutMethod.Other, Sealed = default, SetAt = set.Now });
        if (mail is not null)
        {
            SetMailAddress.Release(set, Participant, Mail);
            set.Put(new MailAddress { Participant = Participant, Sealed = default, Address = default, SetAt = set.Now });
        }
        return set.Receipt(Participant);
    }

    /// <summary>Leaves out the name and the address, which are not to be stored again.</summary>
    public override RequestText Describe() => new RequestText("forget-participant").With("participant", Participant.ToString());
}
