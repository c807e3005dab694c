namespace Bursar.Ledger.Tests;

public sealed class AddSignInTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void AddSignIn_User_IsFoundUnderTheNameAsItIsTyped()
    {
        _store.Must(new CreateUser(Payer, "Ada", "ada@example.org"));

        Assert.Equal(["SignInAdded"], _store.By(new AddSignIn(Site.Console, Payer, " Ada@Example.ORG\t")));

        var name = _store.Find<SignInName>(RowKey.OfSignInName(Site.Console, SignIn.NameOf("ADA@example.org ")));
        Assert.Equal(new SignInName(Site.Console, "ada@example.org", Payer), name);
        Assert.Equal(new SignIn { Site = Site.Console, Person = Payer, Name = "ada@example.org" }, _store.SignInOf(Payer));
    }

    [Fact]
    public void AddSignIn_Again_ChangesNothingAndAnotherNameIsRefused()
    {
        _store.AddUserWithPassword();

        Assert.Empty(_store.By(new AddSignIn(Site.Console, Payer, "ada@example.org")));
        _store.MustRefuse(new AddSignIn(Site.Console, Payer, "ada@example.com"), RejectionCode.AlreadyExists);

        Assert.Equal(GivenSignIns.Hash, _store.SignInOf(Payer).PasswordHash);
    }

    [Fact]
    public void AddSignIn_NameOfAnother_IsRefusedAtTheSameSiteOnly()
    {
        _store.AddUser();
        _store.Must(new CreateUser(Colleague, "Bo", "bo@example.org"));
        _store.Must(new AddParticipant(Worker));

        _store.MustRefuse(new AddSignIn(Site.Console, Colleague, "ADA@example.org"), RejectionCode.AlreadyExists);
        _store.Must(new AddSignIn(Site.WorkSite, Worker, "ada@example.org"));

        Assert.Equal(Payer, _store.Find<SignInName>(RowKey.OfSignInName(Site.Console, "ada@example.org"))!.Person);
        Assert.Equal(Worker, _store.Find<SignInName>(RowKey.OfSignInName(Site.WorkSite, "ada@example.org"))!.Person);
    }

    [Fact]
    public void AddSignIn_UserAtTheWorkSiteOrNobody_IsRefused()
    {
        _store.Must(new CreateUser(Payer, "Ada", "ada@example.org"));
        _store.Must(new AddParticipant(Worker));

        _store.MustRefuse(new AddSignIn(Site.WorkSite, Payer, "ada@example.org"), RejectionCode.NotFound);
        _store.MustRefuse(new AddSignIn(Site.Console, Worker, "ada@example.org"), RejectionCode.NotFound);
    }

    [Fact]
    public void AddSignIn_Operator_IsOneOfTheConsoleAndStaysOne()
    {
        _store.Must(new CreateUser(Payer, "Ada", "ada@example.org"));
        _store.Must(new AddParticipant(Worker));
        var add = new AddSignIn(Site.Console, Payer, "ada@example.org") { IsOperator = true };

        _store.Must(add);

        Assert.True(_store.SignInOf(Payer).IsOperator);
        _store.MustRefuse(add with { IsOperator = false }, RejectionCode.AlreadyExists);
        _store.MustRefuse(add with { Site = Site.WorkSite, Person = Worker }, RejectionCode.InvalidValue);
    }

    [Fact]
    public void AddSignIn_OfOneBookOnly_IsAParticipantsAndAnonymous()
    {
        _store.AddUser();
        _store.Must(new AddParticipant(Worker));
        _store.MustRefuse(
            new AddSignIn(Site.Console, Payer, "ada@example.org") { OnlyBook = 7 }, RejectionCode.InvalidValue);

        _store.Must(new AddSignIn(Site.WorkSite, Worker, "code") { OnlyBook = 7 });

        var signIn = _store.SignInOf(Worker, Site.WorkSite);
        Assert.Equal((7, true, false), (signIn.OnlyBook, signIn.IsAnonymous, signIn.HasPassword));
        _store.MustRefuse(new AddSignIn(Site.WorkSite, Worker, "code"), RejectionCode.AlreadyExists);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("a\0b")]
    public void AddSignIn_NameThatIsNone_IsRefused(string name)
    {
        _store.Must(new CreateUser(Payer, "Ada", "ada@example.org"));

        _store.MustRefuse(new AddSignIn(Site.Console, Payer, name), RejectionCode.InvalidValue);
        _store.MustRefuse(new AddSignIn(Site.Console, Payer, new('a', SignIn.MaxName + 1)), RejectionCode.InvalidValue);
        _store.Must(new AddSignIn(Site.Console, Payer, new('a', SignIn.MaxName)));
    }
}
