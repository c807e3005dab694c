namespace Bursar.Ledger.Tests;

/// <summary>Studies of which a participant can take only one.</summary>
public sealed class CollectionTests
{
    private static readonly ObjectId Another = ObjectId.Random(Start);
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _project;

    public CollectionTests()
    {
        _book = _store.OpenBook(100);
        _project = Project.DefaultOf(_store.BookOf(_book)).Id;
    }

    [Fact]
    public void Take_OfTwoStudies_IsRefusedForTheSecond()
    {
        var (one, two) = (Draft(), Draft());
        var collection = Create(one, two);
        Publish(collection, one, two);

        Take(one, collection, Worker);
        _store.MustRefuse(TakeOf(two, collection, Worker), RejectionCode.NotEligible);
        Take(two, collection, Another);
        _store.MustRefuse(TakeOf(one, collection, Another), RejectionCode.NotEligible);
        _store.AssertMoney(_book, available: 100 - 2 * 2 * 1.4m, held: 2 * 2 * 1.4m, paid: 0);
    }

    [Fact]
    public void Take_AfterAReturn_StaysWithThatStudy()
    {
        var (one, two) = (Draft(), Draft());
        var collection = Create(one, two);
        Publish(collection, one, two);
        var submission = Take(one, collection, Worker);
        _store.Must(new ReturnSubmission(one, submission, Worker));

        _store.MustRefuse(TakeOf(two, collection, Worker), RejectionCode.NotEligible);
        Take(one, collection, Worker);
    }

    [Fact]
    public void Take_ByACallerWhoReadAnotherCollection_IsToBeTriedAgain()
    {
        var one = Draft();
        var collection = Create(one);
        Publish(collection, one);
        _store.MustRefuse(new TakePlace(one, Worker), RejectionCode.Changed);
        _store.MustRefuse(TakeOf(one, _project, Worker), RejectionCode.Changed);
    }

    [Fact]
    public void Study_OfAnotherCollection_LeavesIt()
    {
        var (one, two) = (Draft(), Draft());
        var first = Create(one, two);
        _store.MustRefuse(Creation([one], []), RejectionCode.Changed);
        var second = _store.Must(Creation([one], [first])).Subject;

        Assert.Equal([two], Of(first).Studies);
        Assert.Equal([one], Of(second).Studies);
        Assert.Equal((second, first), (_store.StudyOf(one).Collection, _store.StudyOf(two).Collection));
    }

    [Fact]
    public void Change_OfTheStudies_FreesTheOthersAndNeedsADraft()
    {
        var (one, two) = (Draft(), Draft());
        var collection = Create(one);
        _store.MustRefuse(
            new ChangeCollection(collection) { Studies = new([two], []), Was = [two] }, RejectionCode.Changed);
        _store.Must(new ChangeCollection(collection) { Name = "Other", Studies = new([two], []), Was = [one] });
        Assert.True(_store.StudyOf(one).Collection.IsEmpty);
        Assert.Equal(("Other", collection), (Of(collection).Name, _store.StudyOf(two).Collection));

        Publish(collection, two);
        _store.MustRefuse(
            new ChangeCollection(collection) { Studies = new([one], []), Was = [two] }, RejectionCode.WrongState);
        _store.MustRefuse(new DeleteCollection(collection, [two]), RejectionCode.WrongState);
        _store.MustRefuse(Creation([two], [collection]), RejectionCode.WrongState);
    }

    [Fact]
    public void Publish_WithoutTheFundsForAll_PublishesNone()
    {
        var (one, two) = (Draft(places: 40), Draft(places: 40));
        var collection = Create(one, two);
        _store.MustRefuse(PublicationOf(collection, one, two), RejectionCode.InsufficientFunds);
        Assert.Equal((StudyState.Draft, StudyState.Draft), (_store.StudyOf(one).State, _store.StudyOf(two).State));
        _store.AssertMoney(_book, available: 100, held: 0, paid: 0);
        _store.MustRefuse(
            PublicationOf(collection, one, two) with { Commands = [new PublishStudy(Draft())] }, RejectionCode.Changed);
        _store.MustRefuse(PublicationOf(collection, one, two) with { Commands = [] }, RejectionCode.WrongState);
        _store.MustRefuse(PublicationOf(collection, one, two) with { Was = [] }, RejectionCode.Changed);
    }

    [Fact]
    public void Withdraw_BeforeItBegins_IsADraftAgain()
    {
        var one = Draft();
        var collection = Create(one);
        var later = Start + TimeSpan.FromDays(1);
        _store.Must(PublicationOf(collection, one) with
        {
            Commands = [new PublishStudy(one) { OfferedFrom = later }],
            PublishAt = later,
        });
        Assert.Equal((CollectionState.Published, later), (Of(collection).State, Of(collection).PublishAt));
        _store.MustRefuse(PublicationOf(collection, one), RejectionCode.WrongState);
        _store.Must(new TransitCollection(collection, CollectionState.Draft, [new WithdrawStudy(one)]) { Was = [one] });
        Assert.Equal((CollectionState.Draft, StudyState.Draft), (Of(collection).State, _store.StudyOf(one).State));
        _store.AssertMoney(_book, available: 100, held: 0, paid: 0);
    }

    [Fact]
    public void Delete_OfADraft_LeavesItsStudies()
    {
        var one = Draft();
        var collection = Create(one);
        _store.MustRefuse(new DeleteCollection(collection, []), RejectionCode.Changed);
        _store.Must(new DeleteCollection(collection, [one]));
        Assert.True(_store.StudyOf(one).Collection.IsEmpty);
        _store.MustRefuse(new DeleteCollection(collection, [one]), RejectionCode.NotFound);
    }

    [Fact]
    public void Create_OutOfItsLimits_IsRefused()
    {
        _store.MustRefuse(Creation([], []) with { Name = "" }, RejectionCode.InvalidValue);
        _store.MustRefuse(
            Creation([], []) with { Description = new('d', StudyCollection.MaxDescription + 1) }, RejectionCode.InvalidValue);
        ObjectId[] many = [.. Enumerable.Range(0, StudyCollection.MaxStudies + 1).Select(_ => Draft())];
        _store.MustRefuse(Creation(many, []), RejectionCode.InvalidValue);
        _store.MustRefuse(Creation([Another], []), RejectionCode.NotFound);
        var elsewhere = _store.Must(new DraftStudy(_book.Book, "S", Amount(1), 1, Origin.Prolific) { Project = Another }).Subject;
        _store.MustRefuse(Creation([elsewhere], []), RejectionCode.NotFound);
        _store.MustRefuse(Creation([], []) with { Book = 9 }, RejectionCode.NotFound);
    }

    private ObjectId Draft(int places = 2) => _store.Must(
        new DraftStudy(_book.Book, "S", Amount(1), places, Origin.Prolific) { Project = _project }).Subject;

    private CreateCollection Creation(ObjectId[] studies, ObjectId[] others)
        => new(_book.Book, _project, "Name") { Studies = new(studies, others) };

    private ObjectId Create(params ObjectId[] studies) => _store.Must(Creation(studies, [])).Subject;

    private static TransitCollection PublicationOf(ObjectId collection, params ObjectId[] studies)
        => new(collection, CollectionState.Published, [.. studies.Select(one => new PublishStudy(one))]) { Was = studies };

    private void Publish(ObjectId collection, params ObjectId[] studies) => _store.Must(PublicationOf(collection, studies));

    private static TakePlace TakeOf(ObjectId study, ObjectId collection, ObjectId participant)
        => new(study, participant) { Candidate = Candidate.ForAnyone with { Collection = collection } };

    private ObjectId Take(ObjectId study, ObjectId collection, ObjectId participant)
        => _store.Must(TakeOf(study, collection, participant)).Subject;

    private StudyCollection Of(ObjectId id) => _store.Find<StudyCollection>(RowKey.OfCollection(id))!;
}
