namespace Bursar.Ledger.Tests;

public sealed class MailAddressTests
{
    private static readonly Digest Ada = Digest.Of("ada@example.org");
    private static readonly Digest Bea = Digest.Of("bea@example.org");

    private readonly MemoryStore _store = new();

    public MailAddressTests()
    {
        _store.Must(new AddParticipant(Worker));
        _store.Must(new AddParticipant(Colleague));
    }

    [Fact]
    public void Verify_WithTheLastLink_WorksOnceAndWithinADay()
    {
        Assert.Equal(["MailAddressSet"], _store.By(Set(Worker, Ada, "first")));
        _store.Must(Set(Worker, Ada, "second", Ada));

        _store.MustRefuse(Verify(Worker, Ada, "first"), RejectionCode.NotFound);
        _store.MustRefuse(Verify(Worker, Ada, "second", Start.AddHours(24)), RejectionCode.NotFound);
        _store.MustRefuse(Verify(Worker, Bea, "second"), RejectionCode.NotFound);
        Assert.Equal(["MailAddressVerified"], _store.By(Verify(Worker, Ada, "second", Start.AddHours(24).AddMicroseconds(-1))));
        _store.MustRefuse(Verify(Worker, Ada, "second"), RejectionCode.NotFound);
        Assert.Equal(Worker, Owner(Ada));
    }

    [Fact]
    public void Verify_AnAddressOfAnother_IsRefusedUntilTheyGiveItUp()
    {
        _store.Must(Set(Worker, Ada, "hers"));
        _store.Must(Verify(Worker, Ada, "hers"));
        _store.Must(Set(Colleague, Ada, "his"));
        _store.MustRefuse(Verify(Colleague, Ada, "his"), RejectionCode.AlreadyExists);

        _store.Must(Set(Worker, Bea, "new", Ada));
        Assert.Equal(default, Owner(Ada));
        Assert.Null(Mail(Worker).VerifiedAt);
        _store.Must(Verify(Colleague, Ada, "his"));
        Assert.Equal(Colleague, Owner(Ada));
    }

    [Fact]
    public void Set_AVerifiedAddressAgain_LeavesItVerified()
    {
        _store.Must(Set(Worker, Ada, "link"));
        _store.Must(Verify(Worker, Ada, "link"));

        Assert.Empty(_store.By(Set(Worker, Ada, "again", Ada)));

        Assert.NotNull(Mail(Worker).VerifiedAt);
    }

    [Fact]
    public void Set_TakingItAway_LeavesNothing()
    {
        _store.Must(Set(Worker, Ada, "link"));
        _store.Must(Verify(Worker, Ada, "link"));

        _store.Must(new SetMailAddress(Worker, default, default, Ada, Digest.Of("none"), Start));

        var mail = Mail(Worker);
        Assert.Equal((default, 0, null), (mail.Address, mail.Sealed.Span.Length, mail.VerifiedAt));
        Assert.Equal(default, Owner(Ada));
        _store.MustRefuse(Verify(Worker, default, "none"), RejectionCode.NotFound);
    }

    [Fact]
    public void Set_WithAnotherFormOrAfterAChange_IsRefused()
    {
        _store.MustRefuse(Set(Payer, Ada, "link"), RejectionCode.NotFound);
        _store.MustRefuse(Set(Worker, Ada, "link", Bea), RejectionCode.Changed);
        _store.MustRefuse(Set(Worker, Ada, "link") with { Sealed = default }, RejectionCode.InvalidValue);
        _store.MustRefuse(
            Set(Worker, Ada, "link") with { Sealed = new byte[MailAddress.MaxSealed + 1] }, RejectionCode.InvalidValue);
        _store.MustRefuse(Set(Worker, default, "link"), RejectionCode.InvalidValue);
    }

    /// <summary>Neither one person nor many can fill a mailbox, and one person cannot write to many.</summary>
    [Fact]
    public void Mail_MoreThanFiveADay_IsRefusedForThePersonAndForTheAddress()
    {
        _store.Must(Set(Worker, Ada, "1"));
        _store.Must(Verify(Worker, Ada, "1"));
        for (var i = 2; i <= MailCount.Most; i++) _store.Must(new CountMail(Worker, Ada, Start));

        _store.MustRefuse(new CountMail(Worker, Ada, Start), RejectionCode.WrongState);
        _store.MustRefuse(Set(Worker, Bea, "6", Ada), RejectionCode.WrongState);
        _store.MustRefuse(Set(Colleague, Ada, "7"), RejectionCode.WrongState);
        _store.MustRefuse(
            new CountMail(Worker, Ada, Start + MailCount.Span - TimeSpan.FromMicroseconds(1)), RejectionCode.WrongState);
        _store.Must(new CountMail(Worker, Ada, Start + MailCount.Span));
    }

    [Fact]
    public void CountMail_OfAnAddressThatIsNotVerified_IsRefused()
    {
        _store.MustRefuse(new CountMail(Worker, Ada, Start), RejectionCode.Changed);
        _store.Must(Set(Worker, Ada, "link"));
        _store.MustRefuse(new CountMail(Worker, Ada, Start), RejectionCode.Changed);
        _store.Must(Verify(Worker, Ada, "link"));
        _store.MustRefuse(new CountMail(Worker, Bea, Start), RejectionCode.Changed);
    }

    [Fact]
    public void Forget_SomeoneWithAnAddress_LeavesNoneAndLetsAnotherHaveIt()
    {
        _store.Must(Set(Worker, Ada, "link"));
        _store.Must(Verify(Worker, Ada, "link"));
        _store.MustRefuse(new ForgetParticipant(Worker, ""), RejectionCode.Changed);

        _store.Must(new ForgetParticipant(Worker, "") { Mail = Ada });

        var mail = Mail(Worker);
        Assert.Equal((default, 0, null), (mail.Address, mail.Sealed.Span.Length, mail.VerifiedAt));
        Assert.Equal(default, Owner(Ada));
        _store.MustRefuse(Set(Worker, Ada, "again"), RejectionCode.NotFound);
        _store.Must(Set(Colleague, Ada, "his"));
        _store.Must(Verify(Colleague, Ada, "his"));
    }

    private static SetMailAddress Set(ObjectId person, Digest address, string link, Digest before = default)
        => new(person, address, new byte[] { 1 }, before, Digest.Of(link), Start);

    private static VerifyMailAddress Verify(ObjectId person, Digest address, string link, DateTimeOffset? at = null)
        => new(person, address, Digest.Of(link), at ?? Start);

    private MailAddress Mail(ObjectId person) => _store.Find<MailAddress>(RowKey.OfMailAddress(person))!;

    private ObjectId Owner(Digest address) => _store.Find<MailOwner>(RowKey.OfMailOwner(address))!.Person;
}
