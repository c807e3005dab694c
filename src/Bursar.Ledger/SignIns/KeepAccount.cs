namespace Bursar.Ledger;

/// <summary>
/// Makes the account of someone anonymous an ordinary one, with a name and a password that they chose: it may do the studies of
/// every book. Their code works no more, and every other session ends.
/// </summary>
/// <param name="Person">The participant's id.</param>
/// <param name="Before">The name that the sign-in has, as the caller read it.</param>
/// <param name="Name">1 to <see cref="SignIn.MaxName"/> characters; stored in the form of <see cref="SignIn.NameOf"/>.</param>
/// <param name="PasswordHash">The hash of the new password.</param>
/// <param name="Keeps">The id of the session that goes on.</param>
public sealed record KeepAccount(ObjectId Person, string Before, string Name, string PasswordHash, ObjectId Keeps)
    : Command(RowKey.NoBook)
{
    private string Stored => SignIn.NameOf(Name);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(RowKey.OfSignIn(Site.WorkSite, Person));
        rows.Add(RowKey.OfSignInName(Site.WorkSite, Before));
        rows.Add(RowKey.OfSignInName(Site.WorkSite, Stored));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Find<SignIn>(RowKey.OfSignIn(Site.WorkSite, Person)) is not { Name.Length: > 0 } signIn)
            return Rejection.NotFound("sign-in of", Person);
        if (!signIn.IsAnonymous) return Outcome.Refused(RejectionCode.WrongState, $"{Person} has a name already.");
        if (signIn.Name != Before) return Outcome.Refused(RejectionCode.Changed, $"{Person} signs in under another name.");
        var name = Stored;
        if (TextRules.Check("A name", name, SignIn.MaxName, required: true) is { } unfit) return unfit;
        if (SignInCommand.CheckHash(PasswordHash) is { } hash) return hash;
        if (set.Find<SignInName>(RowKey.OfSignInName(Site.WorkSite, name)) is { Person.IsEmpty: false })
            return Outcome.Refused(RejectionCode.AlreadyExists, "Someone signs in under that name.");
        set.Put(set.Find<SignInName>(RowKey.OfSignInName(Site.WorkSite, Before))! with { Name = "", Person = default });
        set.Put(new SignInName(Site.WorkSite, name, Person));
        set.Put(signIn.WithPassword(PasswordHash, Keeps) with { Name = name, OnlyBook = 0 });
        return set.Receipt(Person);
    }

    /// <summary>Leaves out the name before, which was read, and the hash, which differs on every attempt.</summary>
    public override RequestText Describe() => new RequestText("keep-account")
        .With("person", Person.ToString())
        .With("name", Stored)
        .With("keeps", Keeps.ToString());
}
