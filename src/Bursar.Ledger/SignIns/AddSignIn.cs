namespace Bursar.Ledger;

/// <summary>
/// Lets a person sign in to a site under a name, once there is a password or a link. Repeated, it changes nothing.
/// </summary>
/// <param name="Site">The site: the console for a user, the work site for a participant.</param>
/// <param name="Person">The id of the user or participant.</param>
/// <param name="Name">1 to <see cref="SignIn.MaxName"/> characters; stored in the form of <see cref="SignIn.NameOf"/>.</param>
public sealed record AddSignIn(Site Site, ObjectId Person, string Name) : Command(RowKey.NoBook)
{
    /// <summary>Whether the person sees every book; only at the console.</summary>
    public bool IsOperator { get; init; }

    /// <summary>
    /// The number of the only book whose studies the person may do, for someone anonymous; only at the work site. 0 for every
    /// book.
    /// </summary>
    public int OnlyBook { get; init; }

    private string Stored => SignIn.NameOf(Name);

    private RowKey KeyOfPerson => Site == Site.Console ? RowKey.OfUser(Person) : RowKey.OfParticipant(Person);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.House);
        rows.Add(KeyOfPerson);
        rows.Add(RowKey.OfSignIn(Site, Person));
        rows.Add(RowKey.OfSignInName(Site, Stored));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        var name = Stored;
        if (set.Find<Row>(KeyOfPerson) is null or Participant { ForgottenAt: not null })
            return Rejection.NotFound(Site == Site.Console ? "user" : "participant", Person);
        if (TextRules.Check("A name", name, SignIn.MaxName, required: true) is { } refused) return refused;
        if (IsOperator && Site != Site.Console)
            return Outcome.Refused(RejectionCode.InvalidValue, "Only a user of the console can be an operator.");
        if (OnlyBook != 0 && Site != Site.WorkSite)
            return Outcome.Refused(RejectionCode.InvalidValue, "Only a participant can be anonymous.");
        if (set.Find<SignInName>(RowKey.OfSignInName(Site, name)) is { Person.IsEmpty: false } taken && taken.Person != Person)
            return Outcome.Refused(RejectionCode.AlreadyExists, "Another person signs in under that name.");
        if (set.Find<SignIn>(RowKey.OfSignIn(Site, Person)) is not { } existing)
        {
            set.Put(new SignIn { Site = Site, Person = Person, Name = name, IsOperator = IsOperator, OnlyBook = OnlyBook });
            set.Put(new SignInName(Site, name, Person));
        }
        else if (existing.Name != name || existing.IsOperator != IsOperator || existing.OnlyBook != OnlyBook)
            return Outcome.Refused(RejectionCode.AlreadyExists, $"{Person} signs in under another name or with other rights.");
        return set.Receipt(Person);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
    {
        var text = new RequestText("add-sign-in")
            .With("site", Site.ToString())
            .With("person", Person.ToString())
            .With("name", Stored)
            .With("operator", IsOperator.ToString());
        // Left out where it is not, so that requests that were stored before are still recognized.
        return OnlyBook == 0 ? text : text.With("only_book", OnlyBook.ToString());
    }
}
