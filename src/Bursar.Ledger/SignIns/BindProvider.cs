namespace Bursar.Ledger;

/// <summary>
/// Lets whoever someone is to the provider (OpenID Connect) sign in as a participant. The participant has asked for it here, or
/// the command says what proves that both are the same person. Repeated, it changes nothing.
/// </summary>
/// <param name="Participant">The participant's id.</param>
/// <param name="Subject">Who they are to the provider (<see cref="SignIn.ProviderSubject"/>).</param>
/// <param name="At">The time, in real time.</param>
public sealed record BindProvider(ObjectId Participant, Digest Subject, DateTimeOffset At) : Command(RowKey.NoBook)
{
    /// <summary>
    /// The SHA-256 of the secret in an invitation that was never followed, and is used up now; null if there is none.
    /// </summary>
    public Digest? Invitation { get; init; }

    /// <summary>
    /// The address that the provider has verified, if it is the name of someone who was invited and never came; null if it is
    /// not. An invitation that is not used yet ends.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>
    /// The digest of the address that the provider has verified, if the participant has verified it here, too; null if not.
    /// </summary>
    public Digest? Mail { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfSignIn(Site.WorkSite, Participant));
        rows.Add(RowKey.OfSubjectOwner(Subject));
        if (Mail is not null) rows.Add(RowKey.OfMailAddress(Participant));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<SignIn>(RowKey.OfSignIn(Site.WorkSite, Participant)) is not { Name.Length: > 0 } signIn)
            return Rejection.NotFound("sign-in of", Participant);
        if (Subject == default) return Outcome.Refused(RejectionCode.InvalidValue, "The provider does not say who it is.");
        if (signIn.ProviderSubject == Subject) return set.Receipt(Participant);
        if (set.Find<SubjectOwner>(RowKey.OfSubjectOwner(Subject)) is { Person.IsEmpty: false })
            return Outcome.Refused(RejectionCode.AlreadyExists, "To the provider, that is another participant.");
        if (signIn.ProviderSubject != default)
            return Outcome.Refused(RejectionCode.WrongState, "To the provider, the participant is someone else.");
        if (signIn.IsAnonymous) return Outcome.Refused(RejectionCode.WrongState, "The participant has no name of their own yet.");
        if (WhyNot(set, signIn) is { } refused) return refused;
        set.Put(new SubjectOwner(Subject, Participant));
        set.Put(signIn with
        {
            ProviderSubject = Subject,
            Link = Invitation is null && Name is null ? signIn.Link : null,
        });
        return set.Receipt(Participant);
    }

    /// <summary>Names what proves it; leaves out the time, which differs on every attempt.</summary>
    public override RequestText Describe() => new RequestText("bind-provider")
        .With("participant", Participant.ToString())
        .With("subject", Subject.ToString())
        .With("invitation", Invitation?.ToString())
        .With("name", Name)
        .With("mail", Mail?.ToString());

    private Rejection? WhyNot(WorkingSet set, SignIn signIn)
    {
        if (Invitation is { } secret && !(signIn is { PasswordHash.Length: 0, Link.Purpose: LinkPurpose.SetPassword }
            && signIn.Link.IsOpenedBy(secret, At)))
            return new(RejectionCode.NotFound, "That invitation was used, replaced by a newer one, or has expired.");
        // Whoever was here before may be another person, who took the name first.
        if (Name is { } name && (signIn.Name != SignIn.NameOf(name) || signIn.HasWayIn || signIn.Sessions.All.Count > 0))
            return new(RejectionCode.Changed, "The participant has another name, or was here before.");
        if (Mail is { } mail && !(set.Find<MailAddress>(RowKey.OfMailAddress(Participant)) is { VerifiedAt: not null } known
            && known.Address == mail))
            return new(RejectionCode.Changed, "The participant has not verified that mail address, or has another one now.");
        return null;
    }
}
