namespace Bursar.Ledger.Tests;

public sealed class SessionTests
{
    private readonly MemoryStore _store = new();

    public SessionTests() => _store.AddUserWithPassword();

    [Fact]
    public void StartSession_RightPassword_IsFoundByItsSecretUntilItExpires()
    {
        Assert.Equal(["SignedIn"], _store.By(Start2()));

        var signIn = _store.SignInOf(Payer);
        Assert.Equal(GivenSignIns.Session(2), signIn.FindSession(Digest.Of("session 2"), Start.AddDays(1).AddMicroseconds(-1)));
        Assert.Null(signIn.FindSession(Digest.Of("session 2"), Start.AddDays(1)));
        Assert.Null(signIn.FindSession(Digest.Of("session 3"), Start));
    }

    [Fact]
    public void StartSession_PasswordThatIsNotTheStoredOne_IsRefused()
    {
        _store.MustRefuse(Start2() with { Checked = "another" }, RejectionCode.Changed);
        _store.Must(new CreateUser(Colleague, "Bo", "bo@example.org"));
        _store.Must(new AddSignIn(Site.Console, Colleague, "bo@example.org"));
        _store.MustRefuse(Start2() with { Person = Colleague, Checked = "" }, RejectionCode.Changed);
        _store.MustRefuse(Start2() with { Site = Site.WorkSite }, RejectionCode.NotFound);
    }

    [Fact]
    public void StartSession_OneTooMany_EndsTheOldest()
    {
        for (var i = 2u; i <= SessionList.MaxSessions; i++) _store.Must(Start2() with { Session = GivenSignIns.Session(i) });

        var by = _store.By(Start2() with { Session = GivenSignIns.Session(99) });

        Assert.Equal(["SessionEnded", "SignedIn"], by);
        Assert.Equal([.. Enumerable.Range(2, SessionList.MaxSessions - 1).Select(i => (uint)i), 99], _store.SessionsOf(Payer));
    }

    [Fact]
    public void StartSession_OthersExpired_RemovesThem()
    {
        var later = Start.AddDays(1);

        _store.Must(Start2() with { Session = GivenSignIns.Session(2, later), At = later });

        Assert.Equal([2u], _store.SessionsOf(Payer));
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901")]
    public void StartSession_LabelThatIsNone_IsRefused(string label) => _store.MustRefuse(
        Start2() with { Session = GivenSignIns.Session(2) with { Label = label } }, RejectionCode.InvalidValue);

    [Fact]
    public void StartSession_TooLongOrOver_IsRefused()
    {
        StartSession For(TimeSpan time) => Start2() with { Session = GivenSignIns.Session(2) with { ExpiresAt = Start + time } };

        _store.MustRefuse(For(TimeSpan.Zero), RejectionCode.InvalidValue);
        _store.MustRefuse(For(Session.MaxLifetime + TimeSpan.FromMicroseconds(1)), RejectionCode.InvalidValue);
        _store.Must(For(Session.MaxLifetime));
    }

    [Fact]
    public void CountFailure_TenInARow_LockForAQuarterOfAnHour()
    {
        for (var i = 1; i < SignIn.MaxFailures; i++)
            Assert.Equal(["SignInFailed"], _store.By(new CountFailure(Site.Console, Payer, Start)));
        Assert.Equal(["SignInFailed", "SignInLocked"], _store.By(new CountFailure(Site.Console, Payer, Start)));

        var end = Start + SignIn.LockTime;
        _store.MustRefuse(Start2(), RejectionCode.WrongState);
        _store.MustRefuse(new CountFailure(Site.Console, Payer, end.AddMicroseconds(-1)), RejectionCode.WrongState);
        Assert.Equal(["SignInLocked"], _store.By(new CountFailure(Site.Console, Payer, end)));
        _store.MustRefuse(Start2() with { At = end }, RejectionCode.WrongState);
        _store.Must(Start2() with { At = end + SignIn.LockTime, Session = GivenSignIns.Session(2, end + SignIn.LockTime) });

        Assert.Equal((0, null), (_store.SignInOf(Payer).Failures, _store.SignInOf(Payer).LockedUntil));
    }

    [Fact]
    public void StartSession_WithoutAPassword_IgnoresTheLockAndKeepsIt()
    {
        for (var i = 0; i < SignIn.MaxFailures; i++) _store.Must(new CountFailure(Site.Console, Payer, Start));

        _store.Must(Start2() with { Checked = null });

        Assert.True(_store.SignInOf(Payer).IsLocked(Start));
    }

    [Fact]
    public void SetPassword_OldOneGiven_KeepsThisSessionOnly()
    {
        _store.Must(Start2());
        _store.Must(new MakeLink(Site.Console, Payer, GivenSignIns.Link(), Start));
        var keep = GivenSignIns.Session(2).Id;

        _store.MustRefuse(new SetPassword(Site.Console, Payer, "new", "another", keep), RejectionCode.Changed);
        Assert.Equal(
            ["PasswordSet", "SessionEnded"], _store.By(new SetPassword(Site.Console, Payer, "new", GivenSignIns.Hash, keep)));

        Assert.Equal([2u], _store.SessionsOf(Payer));
        Assert.Equal(("new", null), (_store.SignInOf(Payer).PasswordHash, _store.SignInOf(Payer).Link));
        _store.MustRefuse(new SetPassword(Site.Console, Payer, " ", "new", keep), RejectionCode.InvalidValue);
    }

    [Fact]
    public void SeeSession_OnlyEverMovesForward()
    {
        var id = GivenSignIns.Session().Id;

        Assert.Empty(_store.By(new SeeSession(Site.Console, Payer, id, Start.AddMinutes(10))));
        _store.Must(new SeeSession(Site.Console, Payer, id, Start.AddMinutes(5)));

        Assert.Equal(Start.AddMinutes(10), Assert.Single(_store.SignInOf(Payer).Sessions.All).SeenAt);
        _store.MustRefuse(new SeeSession(Site.Console, Payer, Worker, Start), RejectionCode.NotFound);
    }

    [Fact]
    public void EndSession_Twice_EndsItOnce()
    {
        Assert.Equal(["SessionEnded"], _store.By(new EndSession(Site.Console, Payer, GivenSignIns.Session().Id)));
        Assert.Empty(_store.By(new EndSession(Site.Console, Payer, GivenSignIns.Session().Id)));

        Assert.Empty(_store.SessionsOf(Payer));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("1 2 3 4 5 6")]
    public void TryParse_TextThatIsNone_IsNull(string text) => Assert.Null(SessionList.TryParse(text));

    private static StartSession Start2() => new(Site.Console, Payer, GivenSignIns.Session(2), GivenSignIns.Hash, Start);
}
