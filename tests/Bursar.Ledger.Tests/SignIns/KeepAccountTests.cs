namespace Bursar.Ledger.Tests;

/// <summary>Someone who takes part without a name chooses one.</summary>
public sealed class KeepAccountTests
{
    private const string Code = "0123456789ab";

    private readonly MemoryStore _store = new();

    public KeepAccountTests()
    {
        _store.Must(new AddParticipant(Worker));
        _store.Must(new AddSignIn(Site.WorkSite, Worker, Code) { OnlyBook = 7 });
        _store.Must(new MakeLink(Site.WorkSite, Worker, GivenSignIns.Link(), Start));
        _store.Must(new UseLink(Site.WorkSite, Worker, GivenSignIns.Secret, GivenSignIns.Session(), Start)
        {
            PasswordHash = "the hash of a code",
        });
        _store.Must(new StartSession(Site.WorkSite, Worker, GivenSignIns.Session(2), null, Start));
    }

    private static KeepAccount Keep => new(Worker, Code, " Ada@Example.ORG ", GivenSignIns.Hash, GivenSignIns.Session().Id);

    private SignIn SignIn => _store.SignInOf(Worker, Site.WorkSite);

    [Fact]
    public void Keep_WithANameAndAPassword_MakesAnOrdinaryAccountAndEndsTheOtherSession()
    {
        Assert.True(SignIn.IsAnonymous);
        Assert.Equal(["PasswordSet", "SessionEnded"], _store.By(Keep));

        Assert.Equal(
            new SignIn
            {
                Site = Site.WorkSite,
                Person = Worker,
                Name = "ada@example.org",
                PasswordHash = GivenSignIns.Hash,
                Sessions = new([GivenSignIns.Session()]),
            },
            SignIn);
        Assert.True(SignIn.HasPassword);
        Assert.Equal(Worker, NameOf("ada@example.org")!.Person);
        Assert.Equal(("", default(ObjectId)), (NameOf(Code)!.Name, NameOf(Code)!.Person));
        _store.MustRefuse(Keep with { Before = "ada@example.org", Name = "bo" }, RejectionCode.WrongState);
        _store.Must(new ForgetParticipant(Worker, "ada@example.org"));
    }

    [Fact]
    public void Keep_UnderANameThatIsTakenOrNone_IsRefused()
    {
        _store.Must(new AddParticipant(Colleague));
        _store.Must(new AddSignIn(Site.WorkSite, Colleague, "ada@example.org"));

        _store.MustRefuse(Keep, RejectionCode.AlreadyExists);
        _store.MustRefuse(Keep with { Name = " " }, RejectionCode.InvalidValue);
        _store.MustRefuse(Keep with { Name = "bo", PasswordHash = "" }, RejectionCode.InvalidValue);
        _store.MustRefuse(Keep with { Name = "bo", Before = "another" }, RejectionCode.Changed);
        _store.MustRefuse(Keep with { Name = "bo", Person = Payer }, RejectionCode.NotFound);
        Assert.True(SignIn.IsAnonymous);
    }

    [Fact]
    public void Keep_UnderANameOfSomeoneWhoWasDeleted_TakesIt()
    {
        _store.Must(new AddParticipant(Colleague));
        _store.Must(new AddSignIn(Site.WorkSite, Colleague, "ada@example.org"));
        _store.Must(new ForgetParticipant(Colleague, "ada@example.org"));

        _store.Must(Keep);

        Assert.Equal(Worker, NameOf("ada@example.org")!.Person);
    }

    private SignInName? NameOf(string name) => _store.Find<SignInName>(RowKey.OfSignInName(Site.WorkSite, name));
}
