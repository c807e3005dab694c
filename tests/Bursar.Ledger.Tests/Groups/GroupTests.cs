namespace Bursar.Ledger.Tests;

public sealed class GroupTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _group;

    public GroupTests()
    {
        _book = _store.OpenBook(10, open => open with { ProlificPricing = Free });
        _group = _store.Must(new CreateGroup(_book.Book, "Pilots") { Members = [Worker, Worker] }).Subject;
    }

    [Fact]
    public void CreateGroup_WithMembers_CountsEachOnce()
    {
        Assert.Equal((1, "Pilots"), (Group.Count, Group.Name));
        Assert.True(IsMember(Worker));
    }

    [Fact]
    public void ChangeGroup_AddingAndRemoving_ChangesWhatIsNotSoAlready()
    {
        _store.Now = Start.AddHours(1);
        _store.Must(new ChangeGroup(_group) { Added = [Worker, Colleague], Name = "Others" });
        Assert.Equal((2, "Others", 1), (Group.Count, Group.Name, Group.Version));
        Assert.Equal(Start, _store.Find<GroupMember>(RowKey.OfGroupMember(_group, Worker))!.AddedAt);

        _store.Must(new ChangeGroup(_group) { Removed = [Worker, Payer] });
        Assert.Equal(1, Group.Count);
        Assert.False(IsMember(Worker));

        _store.Must(new ChangeGroup(_group) { Added = [Worker] });
        Assert.Equal(Start.AddHours(1), _store.Find<GroupMember>(RowKey.OfGroupMember(_group, Worker))!.AddedAt);
    }

    [Fact]
    public void ChangeGroup_AfterAnOlderVersionWasRead_IsRefused()
    {
        _store.Must(new ChangeGroup(_group) { Added = [Colleague], Version = 0 });
        _store.MustRefuse(new ChangeGroup(_group) { Removed = [Colleague], Version = 0 }, RejectionCode.Changed);
    }

    [Fact]
    public void Groups_ThatAreWrong_AreRefused()
    {
        _store.MustRefuse(new CreateGroup(_book.Book, " "), RejectionCode.InvalidValue);
        _store.MustRefuse(new ChangeGroup(_group) { Name = "" }, RejectionCode.InvalidValue);
        _store.MustRefuse(new ChangeGroup(_group) { Added = new ObjectId[ChangeGroup.Max + 1] }, RejectionCode.InvalidValue);
        _store.MustRefuse(new ChangeGroup(_book), RejectionCode.NotFound);
        _store.Must(new DeleteGroup(_group));
        _store.MustRefuse(new DeleteGroup(_group), RejectionCode.NotFound);
        _store.MustRefuse(new ChangeGroup(_group), RejectionCode.NotFound);
    }

    [Fact]
    public void SubmitWork_WithACodeThatChangesGroups_ChangesThem()
    {
        var other = _store.Must(new CreateGroup(_book.Book, "Others")).Subject;
        var study = Publish($"-{_group}+{other}");
        var submission = _store.TakePlace(study);

        _store.MustRefuse(new SubmitWork(study, submission) { CompletionCode = "DONE" }, RejectionCode.Changed);
        _store.Must(new SubmitWork(study, submission)
        {
            CompletionCode = "DONE",
            Participant = Worker,
            Groups = _store.StudyOf(study).CompletionCodes.GroupsOf("DONE"),
        });

        Assert.False(IsMember(Worker));
        Assert.True(_store.Find<GroupMember>(RowKey.OfGroupMember(other, Worker))!.IsMember);
        Assert.Equal((0, 1), (Group.Count, _store.Find<ParticipantGroup>(RowKey.OfGroup(other))!.Count));
    }

    [Fact]
    public void Complete_WithACodeThatChangesGroups_ChangesThem()
    {
        var study = Publish($"+{_group}");
        var submission = _store.SubmitWork(study, Colleague);

        _store.Must(new CompleteSubmission(study, submission, "OURS") { Participant = Colleague, Groups = [_group] });

        Assert.True(IsMember(Colleague));
        _store.AssertMoney(_book, available: 8, held: 1, paid: 1);
    }

    [Fact]
    public void SubmitWork_WithACodeOfADeletedGroup_ChangesNothingElse()
    {
        var study = Publish($"+{_group}");
        _store.Must(new DeleteGroup(_group));
        var submission = _store.TakePlace(study, Colleague);
        _store.Must(new SubmitWork(study, submission) { CompletionCode = "DONE", Participant = Colleague, Groups = [_group] });

        Assert.False(IsMember(Colleague));
        Assert.Equal(SubmissionState.Approved, _store.SubmissionOf(submission).State);
    }

    [Theory]
    [InlineData("+")]
    [InlineData("6ae851100000000700000001")]
    [InlineData("+6ae85110000000070000000g")]
    [InlineData("+6ae851100000000700000001,")]
    public void CompletionCodes_WithBrokenGroups_AreInvalid(string groups)
        => _store.MustRefuse(
            new DraftStudy(_book.Book, "Read", Amount(1), 1, Origin.Prolific) { CompletionCodes = Codes(groups) },
            RejectionCode.InvalidValue);

    [Fact]
    public void CompletionCodes_WithGroups_AreReadBack()
    {
        var codes = Codes($"+{_group}-{_book}");
        Assert.Equal(codes, CompletionCodes.TryParse(codes.ToString()));
        Assert.Equal([_group, _book], CompletionCodes.TryParse(codes.ToString())!.GroupsOf("DONE"));
    }

    private ParticipantGroup Group => _store.Find<ParticipantGroup>(RowKey.OfGroup(_group))!;

    private bool IsMember(ObjectId participant)
        => _store.Find<GroupMember>(RowKey.OfGroupMember(_group, participant)) is { IsMember: true };

    private static CompletionCodes Codes(string groups) => new(
    [
        new("DONE", CompletionAction.Approve, Money.Zero) { Groups = groups },
        new("OURS", CompletionAction.Approve, Money.Zero) { Groups = groups, ByPayer = true },
    ]);

    private ObjectId Publish(string groups) => _store.Must(
        new DraftStudy(_book.Book, "Read a page", Amount(1), 2, Origin.Prolific)
        {
            CompletionCodes = Codes(groups),
            Publish = true,
        }).Subject;
}
