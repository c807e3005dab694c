namespace Bursar.Ledger.Tests;

public sealed class InvitationTests
{
    private const string Email = "bo@example.org";
    private static readonly Digest Secret = Digest.Of("secret");
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public InvitationTests() => _book = _store.OpenBook(10);

    private ObjectId Owner => _store.BookOf(_book).Owner;

    [Fact]
    public void Accept_Once_MakesAMember()
    {
        _store.Must(Invite(Role.ProjectEditor));
        _store.Must(Accept());

        Assert.Equal(Role.ProjectEditor, RoleOf(Worker));
        Assert.Equal((EventKind.MemberSet, Worker), (_store.Events[^1].Kind, _store.Events[^1].Subject));
        _store.MustRefuse(Accept() with { User = Payer }, RejectionCode.NotFound);
        _store.MustRefuse(new WithdrawInvitation(_book.Book, Email), RejectionCode.WrongState);
    }

    [Theory]
    [InlineData(Role.WorkspaceAdmin, Role.ProjectEditor, Role.WorkspaceAdmin)]
    [InlineData(Role.ProjectEditor, Role.WorkspaceAdmin, Role.WorkspaceAdmin)]
    [InlineData(Role.None, Role.ProjectEditor, Role.ProjectEditor)]
    public void Accept_ByAMember_NeverTakesRightsAway(Role before, Role invited, Role after)
    {
        _store.Must(new SetMember(_book.Book, Worker, Role.ProjectEditor));
        _store.Must(new SetMember(_book.Book, Worker, before));
        _store.Must(Invite(invited));
        _store.Must(Accept());
        Assert.Equal(after, RoleOf(Worker));
    }

    [Fact]
    public void Accept_WithoutAnOpenInvitation_IsRefused()
    {
        _store.MustRefuse(Accept(), RejectionCode.NotFound);
        _store.Must(Invite(Role.WorkspaceAdmin));
        _store.MustRefuse(Accept() with { Secret = Digest.Of("another") }, RejectionCode.NotFound);
        _store.MustRefuse(Accept() with { At = Start + Invitation.Lifetime }, RejectionCode.NotFound);
        _store.Must(new WithdrawInvitation(_book.Book, Email));
        _store.Must(new WithdrawInvitation(_book.Book, Email));
        _store.MustRefuse(Accept(), RejectionCode.NotFound);
        _store.MustRefuse(new WithdrawInvitation(_book.Book, "nobody@example.org"), RejectionCode.NotFound);
    }

    [Fact]
    public void Invite_ByOthersOrWithWrongValues_IsRefused()
    {
        _store.MustRefuse(Invite(Role.WorkspaceAdmin) with { InvitedBy = Worker }, RejectionCode.WrongState);
        _store.MustRefuse(Invite(Role.None), RejectionCode.InvalidValue);
        _store.MustRefuse(Invite((Role)9), RejectionCode.InvalidValue);
        _store.MustRefuse(Invite(Role.WorkspaceAdmin) with { Email = "bo" }, RejectionCode.InvalidValue);
        _store.MustRefuse(Invite(Role.WorkspaceAdmin) with { Book = 9 }, RejectionCode.NotFound);
    }

    [Fact]
    public void SetMember_OfTheOwnerOrOfNobody_IsRefused()
    {
        _store.MustRefuse(new SetMember(_book.Book, Owner, Role.None), RejectionCode.WrongState);
        _store.MustRefuse(new SetMember(_book.Book, Owner, Role.ProjectEditor), RejectionCode.WrongState);
        _store.MustRefuse(new SetMember(_book.Book, Worker, Role.None), RejectionCode.NotFound);
        _store.MustRefuse(new SetMember(_book.Book, Worker, (Role)9), RejectionCode.InvalidValue);
        _store.MustRefuse(new SetMember(9, Worker, Role.ProjectEditor), RejectionCode.NotFound);
    }

    [Fact]
    public void CreateToken_OfAFormerMember_IsRefused()
    {
        _store.Must(new SetMember(_book.Book, Worker, Role.ProjectEditor));
        _store.Must(new SetMember(_book.Book, Worker, Role.None));
        var member = _store.Find<Membership>(RowKey.OfMembership(_book.Book, Worker))!;
        _store.MustRefuse(new CreateToken(member, ObjectId.Random(Start), Digest.Of("token")), RejectionCode.NotFound);
    }

    private InviteMember Invite(Role role) => new(_book.Book, " Bo@Example.org ", role, Owner, Secret, Start);

    private AcceptInvitation Accept() => new(_book.Book, Email, Secret, Worker, Start + TimeSpan.FromDays(1));

    private Role RoleOf(ObjectId user) => _store.Find<Membership>(RowKey.OfMembership(_book.Book, user))!.Role;
}
