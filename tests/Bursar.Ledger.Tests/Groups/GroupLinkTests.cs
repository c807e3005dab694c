namespace Bursar.Ledger.Tests;

/// <summary>Links with which people join a group on their own.</summary>
public sealed class GroupLinkTests
{
    private const string Text = "I agree to take part.";

    private static readonly Digest Secret = Digest.Of("a secret");

    private readonly MemoryStore _store = new();

    [Fact]
    public void Join_ByTheLink_CountsEachPersonOnceUpToItsBound()
    {
        var group = GroupWithLink(most: 1);

        _store.Must(Join(group, Worker));
        _store.Must(Join(group, Worker));
        _store.MustRefuse(Join(group, Colleague), RejectionCode.WrongState);

        Assert.Equal((1, 1), (GroupOf(group).Count, GroupOf(group).Version));
        Assert.Equal(1, LinkOf(group).Used);
        Assert.True(_store.Find<GroupMember>(RowKey.OfGroupMember(group, Worker))!.IsMember);
        Assert.Null(_store.Find<GroupMember>(RowKey.OfGroupMember(group, Colleague)));
        Assert.Null(_store.Find<GroupConsent>(RowKey.OfGroupConsent(group, Worker)));
    }

    [Fact]
    public void Join_WithAConsentText_NeedsThatTextAndKeepsWhatWasAgreed()
    {
        var group = GroupWithLink(most: 2, consent: Text);

        _store.MustRefuse(Join(group, Worker), RejectionCode.Changed);
        _store.MustRefuse(Join(group, Worker, "Another text."), RejectionCode.Changed);
        _store.Must(Join(group, Worker, Text));

        Assert.Equal(
            new GroupConsent(group, Worker, Digest.Of(Text), Start),
            _store.Find<GroupConsent>(RowKey.OfGroupConsent(group, Worker)));
    }

    [Fact]
    public void Join_AfterItsEndOrWithAnotherSecret_IsRefused()
    {
        var group = GroupWithLink(most: 2);
        _store.MustRefuse(Join(group, Worker) with { Secret = Digest.Of("another") }, RejectionCode.NotFound);
        _store.Now = Start.AddDays(7).AddMicroseconds(-1);
        _store.Must(Join(group, Worker));
        _store.Now = Start.AddDays(7);

        _store.MustRefuse(Join(group, Colleague), RejectionCode.NotFound);
    }

    [Fact]
    public void Join_AfterItWasWithdrawnOrReplaced_IsRefused()
    {
        var group = GroupWithLink(most: 2);
        _store.Must(Make(group) with { Secret = Digest.Of("newer") });
        _store.MustRefuse(Join(group, Worker), RejectionCode.NotFound);
        _store.Must(Join(group, Worker) with { Secret = Digest.Of("newer") });
        _store.Must(new WithdrawGroupLink(group));
        _store.Must(new WithdrawGroupLink(group));

        _store.MustRefuse(Join(group, Colleague) with { Secret = Digest.Of("newer") }, RejectionCode.NotFound);
        Assert.Equal(1, GroupOf(group).Count);
    }

    [Fact]
    public void Make_OutOfItsLimits_IsRefused()
    {
        var group = _store.Must(new CreateGroup(_store.OpenBook().Book, "Pool")).Subject;
        _store.MustRefuse(new WithdrawGroupLink(group), RejectionCode.NotFound);
        _store.MustRefuse(Join(group, Worker), RejectionCode.NotFound);
        _store.MustRefuse(Make(group) with { Most = 0 }, RejectionCode.InvalidValue);
        _store.MustRefuse(Make(group) with { Most = ParticipantGroup.MaxMembers + 1 }, RejectionCode.InvalidValue);
        _store.MustRefuse(Make(group) with { ExpiresAt = Start }, RejectionCode.InvalidValue);
        _store.MustRefuse(
            Make(group) with { ExpiresAt = Start + GroupLink.MaxLifetime + TimeSpan.FromSeconds(1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(Make(group) with { Consent = new('c', GroupLink.MaxConsent + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(Make(group) with { Notice = new('n', GroupLink.MaxNotice + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(Make(BookId()), RejectionCode.NotFound);
        _store.Must(Make(group) with
        {
            Most = ParticipantGroup.MaxMembers,
            ExpiresAt = Start + GroupLink.MaxLifetime,
            Consent = new('c', GroupLink.MaxConsent),
            Notice = new('n', GroupLink.MaxNotice),
        });
    }

    [Fact]
    public void Make_Anonymous_NeedsABookThatAllowsItAndWorksOnlyWhileItDoes()
    {
        var book = _store.OpenBook();
        var group = _store.Must(new CreateGroup(book.Book, "Pool")).Subject;
        var link = Make(group) with { IsAnonymous = true };
        _store.MustRefuse(link, RejectionCode.WrongState);
        _store.Must(new UpdateBook(book.Book) { AllowsAnonymous = true });
        _store.Must(link);
        Assert.True(LinkOf(group).IsAnonymous);
        _store.Must(Join(group, Worker));

        _store.Must(new UpdateBook(book.Book) { AllowsAnonymous = false });

        _store.MustRefuse(Join(group, Colleague), RejectionCode.NotFound);
        Assert.True(_store.Find<GroupMember>(RowKey.OfGroupMember(group, Worker))!.IsMember);
        _store.Must(Make(group));
        _store.Must(Join(group, Colleague));
    }

    private static MakeGroupLink Make(ObjectId group) => new(group, Secret, 2, Start.AddDays(7));

    private static JoinGroup Join(ObjectId group, ObjectId who, string? text = null)
        => new(group, who, Secret, text is null ? default : Digest.Of(text));

    private ObjectId GroupWithLink(int most, string consent = "")
    {
        var group = _store.Must(new CreateGroup(_store.OpenBook().Book, "Pool")).Subject;
        _store.Must(Make(group) with { Most = most, Consent = consent });
        return group;
    }

    private ParticipantGroup GroupOf(ObjectId group) => _store.Find<ParticipantGroup>(RowKey.OfGroup(group))!;

    private GroupLink LinkOf(ObjectId group) => _store.Find<GroupLink>(RowKey.OfGroupLink(group))!;
}
