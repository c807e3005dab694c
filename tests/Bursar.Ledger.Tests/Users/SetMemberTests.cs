namespace Bursar.Ledger.Tests;

public sealed class SetMemberTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void Member_AddedChangedRemovedAndAddedAgain_IsToldEachTime()
    {
        var book = _store.OpenBook();

        _store.Must(new SetMember(book.Book, Colleague, Role.ProjectEditor));
        _store.Now = _store.Now.AddDays(1);
        _store.Must(new SetMember(book.Book, Colleague, Role.WorkspaceAdmin));
        _store.Must(new SetMember(book.Book, Colleague, Role.WorkspaceAdmin));
        Assert.Equal((Role.WorkspaceAdmin, Start), (Member(book).Role, Member(book).Since));
        _store.Must(new SetMember(book.Book, Colleague, Role.None));
        Assert.False(Member(book).IsMember);
        _store.Must(new SetMember(book.Book, Colleague, Role.WorkspaceCollaborator));
        Assert.Equal((Role.WorkspaceCollaborator, Start.AddDays(1)), (Member(book).Role, Member(book).Since));

        Assert.Equal(
            [(0, 3), (3, 1), (1, 0), (0, 2)],
            _store.Events.Where(one => one.Kind == EventKind.MemberSet && one.Subject == Colleague)
                .Select(one => (one.From, one.To)));
    }

    [Fact]
    public void Member_WhoIsNoneOrTheOwner_IsRefused()
    {
        var book = _store.OpenBook();

        Assert.Equal(RejectionCode.NotFound, Refused(new(book.Book, Colleague, Role.None)));
        Assert.Equal(RejectionCode.WrongState, Refused(new(book.Book, Payer, Role.None)));
        Assert.Equal(RejectionCode.InvalidValue, Refused(new(book.Book, Colleague, (Role)9)));
        Assert.Equal(RejectionCode.NotFound, Refused(new(8, Colleague, Role.WorkspaceAdmin)));
    }

    private Membership Member(ObjectId book) => _store.Find<Membership>(RowKey.OfMembership(book.Book, Colleague))!;

    private RejectionCode? Refused(SetMember command) => _store.Execute(command).Rejection?.Code;
}
