namespace Bursar.Ledger.Tests;

/// <summary>Participants who sign in through a provider.</summary>
public sealed class ProviderTests
{
    private const string Ada = "ada@example.org";
    private const string Bea = "bea@example.org";

    private static readonly Digest Subject = Digest.Of("subject");
    private static readonly Digest Other = Digest.Of("another subject");
    private static readonly Digest Mail = Digest.Of(Ada);

    private readonly MemoryStore _store = new();

    public ProviderTests()
    {
        _store.Must(new AddParticipant(Worker));
        _store.Must(new AddSignIn(Site.WorkSite, Worker, Ada));
        _store.Must(new AddParticipant(Colleague));
        _store.Must(new AddSignIn(Site.WorkSite, Colleague, Bea));
    }

    private SignIn SignIn => _store.SignInOf(Worker, Site.WorkSite);

    [Fact]
    public void Bind_OfSomeoneWhoIsSignedIn_LetsThemInAndNobodyElse()
    {
        _store.MustRefuse(Enter(Worker, Subject), RejectionCode.WrongState);

        Assert.Equal(["ProviderBound"], _store.By(Bind(Worker, Subject)));
        Assert.Empty(_store.By(Bind(Worker, Subject)));

        Assert.Equal(Worker, OwnerOf(Subject));
        _store.Must(Enter(Worker, Subject));
        _store.MustRefuse(Enter(Worker, Other), RejectionCode.WrongState);
        _store.MustRefuse(Enter(Colleague, Subject), RejectionCode.WrongState);
        _store.MustRefuse(Bind(Colleague, Subject), RejectionCode.AlreadyExists);
        _store.MustRefuse(Bind(Worker, Other), RejectionCode.WrongState);
        _store.MustRefuse(Bind(Colleague, default), RejectionCode.InvalidValue);
        _store.MustRefuse(Bind(Payer, Other), RejectionCode.NotFound);
    }

    [Fact]
    public void Bind_ByAnInvitation_UsesItUp()
    {
        _store.Must(new MakeLink(Site.WorkSite, Worker, GivenSignIns.Link(), Start));
        var bind = Bind(Worker, Subject) with { Invitation = GivenSignIns.Secret };

        _store.MustRefuse(bind with { Invitation = Digest.Of("another") }, RejectionCode.NotFound);
        _store.MustRefuse(bind with { At = Start.AddDays(1) }, RejectionCode.NotFound);
        _store.Must(bind);

        Assert.Null(SignIn.Link);
        _store.MustRefuse(
            new UseLink(Site.WorkSite, Worker, GivenSignIns.Secret, GivenSignIns.Session(), Start)
            {
                PasswordHash = GivenSignIns.Hash,
            },
            RejectionCode.NotFound);
    }

    [Fact]
    public void Bind_ByALinkToANewPassword_IsRefused()
    {
        SetPassword(Worker);
        _store.Must(new MakeLink(Site.WorkSite, Worker, GivenSignIns.Link(), Start));

        _store.MustRefuse(Bind(Worker, Subject) with { Invitation = GivenSignIns.Secret }, RejectionCode.NotFound);
    }

    [Fact]
    public void Bind_ByTheNameOfSomeoneInvited_EndsTheInvitation()
    {
        _store.Must(new MakeLink(Site.WorkSite, Worker, GivenSignIns.Link(), Start));

        _store.MustRefuse(Bind(Colleague, Subject) with { Name = Ada }, RejectionCode.Changed);
        _store.Must(Bind(Worker, Subject) with { Name = "Ada@Example.org" });

        Assert.Equal((Subject, null), (SignIn.ProviderSubject, SignIn.Link));
    }

    /// <summary>A name is not proved: whoever took it first may be another person.</summary>
    [Fact]
    public void Bind_ByTheNameOfSomeoneWhoWasHere_IsRefused()
    {
        SetPassword(Worker);
        _store.MustRefuse(Bind(Worker, Subject) with { Name = Ada }, RejectionCode.Changed);

        _store.Must(new StartSession(Site.WorkSite, Colleague, GivenSignIns.Session(), null, Start));
        _store.MustRefuse(Bind(Colleague, Subject) with { Name = Bea }, RejectionCode.Changed);
        _store.Must(new EndSession(Site.WorkSite, Colleague, GivenSignIns.Session().Id));
        _store.Must(Bind(Colleague, Subject) with { Name = Bea });
    }

    [Fact]
    public void Bind_ByTheNameOfSomeoneWithAPasskey_IsRefused()
    {
        var passkey = new Passkey(Payer, "Y3JlZGVudGlhbA", "a2V5", 0, Start, Start, CanMove: true, "Key");
        _store.Must(new AddPasskey(Site.WorkSite, Colleague, passkey));

        _store.MustRefuse(Bind(Colleague, Subject) with { Name = Bea }, RejectionCode.Changed);
        // Nor can it become so by taking away the only way in.
        _store.MustRefuse(new RemovePasskey(Site.WorkSite, Colleague, passkey.Id), RejectionCode.WrongState);
    }

    [Fact]
    public void Bind_ByAnAddress_NeedsOneThatIsVerifiedHere()
    {
        var bind = Bind(Worker, Subject) with { Mail = Mail };
        _store.MustRefuse(bind, RejectionCode.Changed);
        _store.Must(new SetMailAddress(Worker, Mail, new byte[] { 1 }, default, Digest.Of("link"), Start));
        _store.MustRefuse(bind, RejectionCode.Changed);
        _store.Must(new VerifyMailAddress(Worker, Mail, Digest.Of("link"), Start));
        _store.MustRefuse(bind with { Mail = Digest.Of("another") }, RejectionCode.Changed);

        _store.Must(bind);
    }

    [Fact]
    public void Unbind_WhereItIsTheOnlyWayIn_IsRefused()
    {
        _store.Must(Bind(Worker, Subject));
        _store.Must(Enter(Worker, Subject, 1));
        _store.MustRefuse(new UnbindProvider(Worker, Subject, new(1, 1)), RejectionCode.WrongState);
        _store.Must(new SetPassword(Site.WorkSite, Worker, GivenSignIns.Hash, "", new(1, 1)));
        _store.Must(Enter(Worker, Subject, 2));

        Assert.Empty(_store.By(new UnbindProvider(Worker, Other, new(1, 1))));
        Assert.Equal(["ProviderUnbound", "SessionEnded"], _store.By(new UnbindProvider(Worker, Subject, new(1, 1))));

        Assert.Equal([1u], SignIn.Sessions.All.Select(one => one.Id.High));
        _store.MustRefuse(Enter(Worker, Subject), RejectionCode.WrongState);
        Assert.Equal(default, OwnerOf(Subject));
        _store.MustRefuse(new UnbindProvider(Payer, Subject, default), RejectionCode.NotFound);
        _store.Must(Bind(Colleague, Subject));
    }

    [Fact]
    public void KeepProvedMail_IsVerifiedAtOnceUnlessAnotherIsThere()
    {
        Assert.Equal(["MailAddressSet", "MailAddressVerified"], _store.By(Keep(Worker, Mail)));
        Assert.Empty(_store.By(Keep(Worker, Mail)));
        Assert.Empty(_store.By(Keep(Worker, Digest.Of("another"))));
        _store.MustRefuse(Keep(Colleague, Mail), RejectionCode.AlreadyExists);
        _store.MustRefuse(Keep(Payer, Mail), RejectionCode.NotFound);
        _store.MustRefuse(Keep(Colleague, default), RejectionCode.InvalidValue);
        _store.MustRefuse(Keep(Colleague, Other) with { Sealed = default }, RejectionCode.InvalidValue);
        _store.MustRefuse(
            Keep(Colleague, Other) with { Sealed = new byte[MailAddress.MaxSealed + 1] }, RejectionCode.InvalidValue);

        _store.Must(new SetMailAddress(Colleague, Other, new byte[] { 1 }, default, Digest.Of("link"), Start));
        Assert.Equal(["MailAddressVerified"], _store.By(Keep(Colleague, Other)));
        _store.MustRefuse(new VerifyMailAddress(Colleague, Other, Digest.Of("link"), Start), RejectionCode.NotFound);
        Assert.Equal(1, _store.Find<MailAddress>(RowKey.OfMailAddress(Colleague))!.Mails.Number);
    }

    [Fact]
    public void Forget_SomeoneWhoIsBound_LeavesNothingOfIt()
    {
        _store.Must(Bind(Worker, Subject));
        _store.MustRefuse(new ForgetParticipant(Worker, Ada), RejectionCode.Changed);

        _store.Must(new ForgetParticipant(Worker, Ada) { Subject = Subject });

        Assert.Equal((default, default), (OwnerOf(Subject), SignIn.ProviderSubject));
        _store.MustRefuse(Bind(Worker, Subject), RejectionCode.NotFound);
        _store.Must(Bind(Colleague, Subject));
    }

    /// <summary>The console finds users by their address, and notes who they are at their first sign-in there.</summary>
    [Fact]
    public void StartSession_AtTheConsole_BindsAtTheFirstTime()
    {
        _store.AddUser();
        var start = new StartSession(Site.Console, Payer, GivenSignIns.Session(), null, Start) { ProviderSubject = Subject };

        Assert.Contains("ProviderBound", _store.By(start));
        _store.MustRefuse(start with { ProviderSubject = Other }, RejectionCode.WrongState);
    }

    private static BindProvider Bind(ObjectId person, Digest subject) => new(person, subject, Start);

    private static KeepProvedMail Keep(ObjectId person, Digest address) => new(person, address, new byte[] { 1 });

    private static StartSession Enter(ObjectId person, Digest subject, uint number = 9)
        => new(Site.WorkSite, person, GivenSignIns.Session(number), null, Start) { ProviderSubject = subject };

    private void SetPassword(ObjectId person)
    {
        _store.Must(new MakeLink(Site.WorkSite, person, GivenSignIns.Link(), Start));
        _store.Must(new UseLink(Site.WorkSite, person, GivenSignIns.Secret, GivenSignIns.Session(), Start)
        {
            PasswordHash = GivenSignIns.Hash,
        });
    }

    private ObjectId OwnerOf(Digest subject) => _store.Find<SubjectOwner>(RowKey.OfSubjectOwner(subject))!.Person;
}
