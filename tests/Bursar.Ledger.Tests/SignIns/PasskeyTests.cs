namespace Bursar.Ledger.Tests;

public sealed class PasskeyTests
{
    private static readonly Passkey Phone = new(
        new(7, 1), "Y3JlZGVudGlhbA", "a2V5", 4, Start, Start, CanMove: true, "My phone");

    private readonly MemoryStore _store = new();

    public PasskeyTests()
    {
        foreach (var (person, name) in new[] { (Worker, "ada"), (Colleague, "bea") })
        {
            _store.Must(new AddParticipant(person));
            _store.Must(new AddSignIn(Site.WorkSite, person, name));
        }
    }

    [Fact]
    public void Add_OneThatIsNew_IsFoundByItsCredential()
    {
        Assert.Equal(["PasskeyAdded"], _store.By(Add(Phone)));

        Assert.Equal(Phone, _store.SignInOf(Worker, Site.WorkSite).Passkeys.Find(Phone.Credential));
        Assert.Empty(_store.SignInOf(Colleague, Site.WorkSite).Passkeys.All);
        _store.MustRefuse(Add(Phone with { Id = new(7, 2) }), RejectionCode.AlreadyExists);
        _store.MustRefuse(Add(Phone) with { Site = Site.Console }, RejectionCode.NotFound);
    }

    [Theory]
    [InlineData("", "Y3Jl", "a2V5")]
    [InlineData("a\nb", "Y3Jl", "a2V5")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901", "Y3Jl", "a2V5")]
    [InlineData("My phone", "", "a2V5")]
    [InlineData("My phone", "Y3 Jl", "a2V5")]
    [InlineData("My phone", "Y3+l", "a2V5")]
    [InlineData("My phone", "Y3Jl", "")]
    public void Add_WhatCannotBeKept_IsRefused(string label, string credential, string key) => _store.MustRefuse(
        Add(Phone with { Label = label, Credential = credential, PublicKey = key }), RejectionCode.InvalidValue);

    [Fact]
    public void Add_ByAnInvitation_UsesItUp()
    {
        _store.Must(new MakeLink(Site.WorkSite, Worker, GivenSignIns.Link(), Start));
        var add = Add(Phone) with { Invitation = GivenSignIns.Secret };

        _store.MustRefuse(add with { Invitation = Digest.Of("another") }, RejectionCode.NotFound);
        _store.MustRefuse(add with { Passkey = Phone with { AddedAt = Start.AddDays(1) } }, RejectionCode.NotFound);
        _store.Must(add);

        Assert.Null(_store.SignInOf(Worker, Site.WorkSite).Link);
        _store.MustRefuse(add with { Passkey = Phone with { Credential = "AAAA" } }, RejectionCode.NotFound);
    }

    /// <summary>Who has a link to a new password may be someone else than who has the old one.</summary>
    [Fact]
    public void Add_ByALinkToANewPassword_IsRefused()
    {
        _store.Must(new MakeLink(Site.WorkSite, Worker, GivenSignIns.Link(), Start));
        _store.Must(new UseLink(Site.WorkSite, Worker, GivenSignIns.Secret, GivenSignIns.Session(), Start)
        {
            PasswordHash = GivenSignIns.Hash,
        });
        _store.Must(new MakeLink(Site.WorkSite, Worker, GivenSignIns.Link(), Start));

        _store.MustRefuse(Add(Phone) with { Invitation = GivenSignIns.Secret }, RejectionCode.NotFound);
    }

    [Fact]
    public void Add_LongerThanTheyCanBe_IsRefused()
    {
        static string Long(int length) => new('A', length);

        _store.MustRefuse(Add(Phone with { Credential = Long(Passkey.MaxCredential + 4) }), RejectionCode.InvalidValue);
        _store.MustRefuse(Add(Phone with { PublicKey = Long(Passkey.MaxPublicKey + 4) }), RejectionCode.InvalidValue);
        _store.Must(Add(Phone with { Credential = Long(Passkey.MaxCredential), PublicKey = Long(Passkey.MaxPublicKey) }));
    }

    [Fact]
    public void Add_OneMoreThanTen_IsRefusedUntilOneIsRemoved()
    {
        var all = Enumerable.Range(1, PasskeyList.MaxPasskeys + 1)
            .Select(i => Phone with { Id = new(8, (uint)i), Credential = $"AAA{i:D5}" }).ToList();
        foreach (var one in all[..^1]) _store.Must(Add(one));

        _store.MustRefuse(Add(all[^1]), RejectionCode.WrongState);
        Assert.Equal(["PasskeyRemoved"], _store.By(new RemovePasskey(Site.WorkSite, Worker, all[0].Id)));
        Assert.Empty(_store.By(new RemovePasskey(Site.WorkSite, Worker, all[0].Id)));
        _store.Must(Add(all[^1]));

        Assert.Equal(all[1..], _store.SignInOf(Worker, Site.WorkSite).Passkeys.All);
    }

    [Fact]
    public void StartSession_WithAPasskey_NotesItsUse()
    {
        _store.Must(Add(Phone));
        var used = Phone with { Uses = 5, UsedAt = Start.AddHours(1) };

        Assert.Equal(["SignedIn"], _store.By(StartWith(used)));

        Assert.Equal([used], _store.SignInOf(Worker, Site.WorkSite).Passkeys.All);
    }

    [Theory]
    [InlineData(4, 4, false)]
    [InlineData(4, 3, false)]
    [InlineData(4, 0, false)]
    [InlineData(4, 5, true)]
    [InlineData(0, 1, true)]
    [InlineData(0, 0, true)]
    public void StartSession_WithAPasskey_MustCountOnWhereItCounts(long before, long now, bool isRight)
    {
        _store.Must(Add(Phone with { Uses = before }));

        if (isRight) _store.Must(StartWith(Phone with { Uses = now }));
        else _store.MustRefuse(StartWith(Phone with { Uses = now }), RejectionCode.Changed);
    }

    [Fact]
    public void StartSession_WithAPasskeyThatIsNotThere_IsRefused()
    {
        _store.MustRefuse(StartWith(Phone), RejectionCode.Changed);
        _store.Must(Add(Phone));
        _store.MustRefuse(StartWith(Phone with { Id = new(7, 2), Uses = 5 }), RejectionCode.Changed);
        _store.MustRefuse(StartWith(Phone with { Uses = 5 }) with { Person = Colleague }, RejectionCode.Changed);
        _store.MustRefuse(StartWith(Phone with { Uses = 5 }) with { Site = Site.Console }, RejectionCode.NotFound);
        _store.Must(Add(Phone with { Id = new(7, 3), Credential = "b3RoZXI" }));
        _store.Must(new RemovePasskey(Site.WorkSite, Worker, Phone.Id));
        _store.MustRefuse(StartWith(Phone with { Uses = 5 }), RejectionCode.Changed);
    }

    [Fact]
    public void Remove_TheOnlyWayIn_IsRefused()
    {
        _store.Must(Add(Phone));

        _store.MustRefuse(new RemovePasskey(Site.WorkSite, Worker, Phone.Id), RejectionCode.WrongState);

        Assert.Equal([Phone], _store.SignInOf(Worker, Site.WorkSite).Passkeys.All);
    }

    [Fact]
    public void Forget_SomeoneWithAPasskey_RemovesItAndTakesNoOther()
    {
        _store.Must(Add(Phone));

        Assert.Contains("PasskeyRemoved", _store.By(new ForgetParticipant(Worker, "ada")));

        Assert.Empty(_store.SignInOf(Worker, Site.WorkSite).Passkeys.All);
        _store.MustRefuse(StartWith(Phone with { Uses = 5 }), RejectionCode.NotFound);
        _store.MustRefuse(Add(Phone), RejectionCode.NotFound);
    }

    private static AddPasskey Add(Passkey passkey) => new(Site.WorkSite, Worker, passkey);

    private static StartSession StartWith(Passkey used)
        => new(Site.WorkSite, Worker, GivenSignIns.Session(2), null, Start) { Passkey = used };
}
