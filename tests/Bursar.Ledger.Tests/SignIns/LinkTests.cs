namespace Bursar.Ledger.Tests;

public sealed class LinkTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void MakeLink_UntilItExpires_IsOpenedByItsSecretOnly()
    {
        _store.AddUser();

        Assert.Equal(["SignInLinkMade"], _store.By(new MakeLink(Site.Console, Payer, GivenSignIns.Link(), Start)));

        var link = _store.SignInOf(Payer).Link!;
        Assert.True(link.IsOpenedBy(GivenSignIns.Secret, Start.AddDays(1).AddMicroseconds(-1)));
        Assert.False(link.IsOpenedBy(GivenSignIns.Secret, Start.AddDays(1)));
        Assert.False(link.IsOpenedBy(Digest.Of("another"), Start));
    }

    [Fact]
    public void MakeLink_TooLongOrOver_IsRefused()
    {
        _store.AddUser();
        MakeLink For(TimeSpan time) => new(Site.Console, Payer, GivenSignIns.Link() with { ExpiresAt = Start + time }, Start);

        _store.MustRefuse(For(TimeSpan.Zero), RejectionCode.InvalidValue);
        _store.MustRefuse(For(SignInLink.MaxLifetime + TimeSpan.FromMicroseconds(1)), RejectionCode.InvalidValue);
        _store.MustRefuse(For(TimeSpan.FromDays(1)) with { Person = Colleague }, RejectionCode.NotFound);
        _store.MustRefuse(
            new MakeLink(Site.Console, Payer, GivenSignIns.Link((LinkPurpose)3), Start), RejectionCode.InvalidValue);
        _store.Must(For(SignInLink.MaxLifetime));
    }

    [Fact]
    public void UseLink_ToSetAPassword_SignsInAndEndsEverythingElse()
    {
        _store.AddUserWithPassword();
        for (var i = 0; i < SignIn.MaxFailures; i++) _store.Must(new CountFailure(Site.Console, Payer, Start));
        _store.Must(new MakeLink(Site.Console, Payer, GivenSignIns.Link(), Start));

        var use = new UseLink(Site.Console, Payer, GivenSignIns.Secret, GivenSignIns.Session(2), Start) { PasswordHash = "new" };
        Assert.Equal(["PasswordSet", "SessionEnded", "SignedIn"], _store.By(use));

        var after = _store.SignInOf(Payer);
        Assert.Equal(("new", 0, null, null), (after.PasswordHash, after.Failures, after.LockedUntil, after.Link));
        Assert.Equal([2u], _store.SessionsOf(Payer));
    }

    [Fact]
    public void UseLink_ToSignIn_KeepsThePasswordAndTheOtherSessions()
    {
        _store.AddUserWithPassword();
        _store.Must(new MakeLink(Site.Console, Payer, GivenSignIns.Link(LinkPurpose.SignIn), Start));

        Assert.Equal(
            ["SignedIn"],
            _store.By(new UseLink(Site.Console, Payer, GivenSignIns.Secret, GivenSignIns.Session(2), Start)));

        Assert.Equal(GivenSignIns.Hash, _store.SignInOf(Payer).PasswordHash);
        Assert.Equal([1u, 2u], _store.SessionsOf(Payer));
    }

    [Fact]
    public void UseLink_UsedOrReplacedOrExpired_IsRefused()
    {
        _store.AddUserWithPassword();
        UseLink With(string secret, DateTimeOffset at)
            => new(Site.Console, Payer, Digest.Of(secret), GivenSignIns.Session(2, at), at);

        _store.MustRefuse(With("secret", Start), RejectionCode.NotFound);
        _store.Must(new MakeLink(Site.Console, Payer, new(Digest.Of("first"), LinkPurpose.SignIn, Start.AddHours(1)), Start));
        _store.Must(new MakeLink(Site.Console, Payer, new(Digest.Of("second"), LinkPurpose.SignIn, Start.AddHours(1)), Start));
        _store.MustRefuse(With("first", Start), RejectionCode.NotFound);
        _store.MustRefuse(With("second", Start.AddHours(1)), RejectionCode.NotFound);
        _store.Must(With("second", Start.AddHours(1).AddMicroseconds(-1)));
        _store.MustRefuse(With("second", Start), RejectionCode.NotFound);
    }

    /// <summary>A link that was made to sign in never changes a password, and the other way round.</summary>
    [Fact]
    public void UseLink_ForAnotherPurpose_IsRefusedAndWorksOn()
    {
        _store.AddUser();
        var use = new UseLink(Site.Console, Payer, GivenSignIns.Secret, GivenSignIns.Session(), Start);

        _store.Must(new MakeLink(Site.Console, Payer, GivenSignIns.Link(LinkPurpose.SignIn), Start));
        _store.MustRefuse(use with { PasswordHash = "hash" }, RejectionCode.InvalidValue);
        _store.Must(use);
        _store.Must(new MakeLink(Site.Console, Payer, GivenSignIns.Link(), Start));
        _store.MustRefuse(use, RejectionCode.InvalidValue);
        _store.MustRefuse(use with { PasswordHash = new('h', SignIn.MaxPasswordHash + 1) }, RejectionCode.InvalidValue);
        _store.Must(use with { PasswordHash = new('h', SignIn.MaxPasswordHash) });
    }
}
