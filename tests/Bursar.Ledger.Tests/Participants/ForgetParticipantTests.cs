namespace Bursar.Ledger.Tests;

public sealed class ForgetParticipantTests
{
    private readonly MemoryStore _store = new();

    public ForgetParticipantTests()
    {
        _store.Must(new AddParticipant(Worker));
        _store.Must(new AddSignIn(Site.WorkSite, Worker, "Ada@example.org"));
        _store.Must(new UpdateParticipant(Worker) { Locale = new Locale("DE", ""), Added = ["MASTERS"] });
        _store.Must(new SetPayoutAddress(Worker, PayoutMethod.PayPal, new byte[] { 1, 2 }));
        var session = new Session(Payer, Digest.Of("secret"), Start, Start, Start.AddDays(1), "Firefox");
        _store.Must(new StartSession(Site.WorkSite, Worker, session, null, Start));
    }

    [Fact]
    public void Forget_SomeoneSignedIn_LeavesNothingPersonalAndNobodySignedIn()
    {
        Assert.Equal(
            ["ParticipantForgotten", "SessionEnded", "PayoutAddressSet"],
            _store.By(new ForgetParticipant(Worker, "ada@example.org")));

        var person = _store.Find<Participant>(RowKey.OfParticipant(Worker))!;
        Assert.Equal(new Participant(Worker, person.CreatedAt) { ForgottenAt = Start }, person);
        Assert.Equal(
            new SignIn { Site = Site.WorkSite, Person = Worker, Name = "" },
            _store.Find<SignIn>(RowKey.OfSignIn(Site.WorkSite, Worker)));
        var name = _store.Find<SignInName>(RowKey.OfSignInName(Site.WorkSite, "ada@example.org"))!;
        Assert.Equal(("", default(ObjectId)), (name.Name, name.Person));
        var address = _store.Find<PayoutAddress>(RowKey.OfPayoutAddress(Worker))!;
        Assert.Equal((PayoutMethod.Other, 0), (address.Method, address.Sealed.Span.Length));
    }

    [Fact]
    public void Forget_Afterwards_NothingBringsThemBackAndTheNameIsFree()
    {
        _store.Must(new ForgetParticipant(Worker, "ada@example.org"));
        _store.Must(new ForgetParticipant(Worker, "ada@example.org"));

        var link = new SignInLink(Digest.Of("link"), LinkPurpose.SetPassword, Start.AddDays(1));
        _store.MustRefuse(new MakeLink(Site.WorkSite, Worker, link, Start), RejectionCode.NotFound);
        _store.MustRefuse(new AddSignIn(Site.WorkSite, Worker, "ada@example.org"), RejectionCode.NotFound);
        _store.MustRefuse(new UpdateParticipant(Worker) { Added = ["ADULT"] }, RejectionCode.NotFound);
        _store.MustRefuse(new SetPayoutAddress(Worker, PayoutMethod.PayPal, new byte[] { 1 }), RejectionCode.NotFound);
        _store.Must(new AddParticipant(Colleague));
        _store.Must(new AddSignIn(Site.WorkSite, Colleague, "ada@example.org"));
        Assert.Equal(
            Colleague, _store.Find<SignInName>(RowKey.OfSignInName(Site.WorkSite, "ada@example.org"))!.Person);
    }

    [Fact]
    public void Forget_WithAnotherNameOrNobody_IsRefused()
    {
        _store.MustRefuse(new ForgetParticipant(Worker, ""), RejectionCode.Changed);
        _store.MustRefuse(new ForgetParticipant(Worker, "bea"), RejectionCode.Changed);
        _store.MustRefuse(new ForgetParticipant(Payer, ""), RejectionCode.NotFound);
    }
}
