namespace Bursar.Ledger;

/// <summary>
/// Lets nobody sign in as a participant through the provider any more, and ends every session but one: some of them may have
/// begun there. Refused if it would leave no way in. Repeated, it changes nothing.
/// </summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Subject">Who they are to the provider, as the caller read it.</param>
/// <param name="Keeps">The id of the session that goes on.</param>
public sealed record UnbindProvider(ObjectId Participant, Digest Subject, ObjectId Keeps) : Command(RowKey.NoBook)
{
    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfSignIn(Site.WorkSite, Participant));
        rows.Add(RowKey.OfSubjectOwner(Subject));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<SignIn>(RowKey.OfSignIn(Site.WorkSite, Participant)) is not { Name.Length: > 0 } signIn)
            return Rejection.NotFound("sign-in of", Participant);
        if (Subject == default || signIn.ProviderSubject != Subject) return set.Receipt(Participant);
        if (!(signIn with { ProviderSubject = default }).HasWayIn)
            return Outcome.Refused(RejectionCode.WrongState, "The participant has no other way in.");
        SubjectOwner.Release(set, Participant, Subject);
        set.Put(signIn with { ProviderSubject = default, Sessions = signIn.Sessions.Only(Keeps) });
        return set.Receipt(Participant);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("unbind-provider")
        .With("participant", Participant.ToString())
        .With("subject", Subject.ToString())
        .With("keeps", Keeps.ToString());
}
