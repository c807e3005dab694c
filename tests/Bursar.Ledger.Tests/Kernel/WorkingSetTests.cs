namespace Bursar.Ledger.Tests;

public sealed class WorkingSetTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public WorkingSetTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.DraftStudy(_book, reward: 4, places: 2);
    }

    [Fact]
    public void Decide_ManyCommands_EachSeesWhatTheOnesBeforeItDid()
    {
        var set = new WorkingSet();

        Assert.True(_store.Decide(set, new PublishStudy(_study)).Accepted);
        var taken = _store.Decide(set, new TakePlace(_study, Worker)).Receipt!.Subject;
        Assert.True(_store.Decide(set, new SubmitWork(_study, taken)).Accepted);
        Assert.Equal(3, _store.Decide(set, new ApproveSubmission(_study, taken)).Receipt!.Transfer);
        Assert.Equal(4, _store.Decide(set, new StopStudy(_study)).Receipt!.Transfer);

        Assert.Equal([2L, 3L, 4L], set.Transfers.Select(transfer => transfer.Sequence));
        Assert.Equal(
            [
                RowKey.OfBook(_book.Book), RowKey.OfStudy(_study), RowKey.OfSubmission(taken),
                RowKey.OfParticipation(_study, Worker)
            ],
            set.Changed.Select(row => row.Key).Order(ByKind));
        Assert.Equal(StudyState.Draft, _store.StudyOf(_study).State); // Nothing is kept before the commit.
        _store.Commit(set);
        Assert.Equal((Amount(6), StudyState.Stopped), (_store.BookOf(_book).Spendable, _store.StudyOf(_study).State));
        Assert.Null(_store.Audit(_book));
    }

    /// <summary>A store updates what it had and inserts the rest.</summary>
    [Fact]
    public void IsStored_OfARow_IsTrueOnlyIfTheStoreHadIt()
    {
        var set = new WorkingSet();

        Assert.True(_store.Decide(set, new PublishStudy(_study)).Accepted);
        var taken = _store.Decide(set, new TakePlace(_study, Worker)).Receipt!.Subject;

        Assert.True(set.IsStored(RowKey.OfStudy(_study)));
        Assert.False(set.IsStored(RowKey.OfParticipation(_study, Worker))); // Looked up, and not there.
        Assert.False(set.IsStored(RowKey.OfSubmission(taken))); // New.
    }

    [Fact]
    public void Decide_CommandThatMovesNothingAfterOneThatDid_HasNoTransferInItsReceipt()
    {
        var set = new WorkingSet();
        Assert.Equal(2, _store.Decide(set, new PublishStudy(_study)).Receipt!.Transfer);

        Assert.Equal(0, _store.Decide(set, new TakePlace(_study, Worker)).Receipt!.Transfer);
    }

    [Fact]
    public void Decide_RefusedCommand_LeavesNoTrace()
    {
        var set = new WorkingSet();

        var outcome = _store.Decide(set, new PublishStudy(_store.DraftStudy(_book, reward: 11, places: 1)));

        Assert.False(outcome.Accepted);
        Assert.False(set.IsChanged);
        Assert.Empty(set.Changed);
        Assert.Empty(set.Transfers);
    }

    [Fact]
    public void Decide_RefusedAfterAcceptedOnTheSameRows_RestoresThoseAndKeepsTheirChange()
    {
        var set = new WorkingSet();
        Assert.True(_store.Decide(set, new TopUp(_book.Book, Amount(1), Currency.USD, "")).Accepted);
        var before = set.Changed.ToList();

        Assert.False(_store.Decide(set, new Scribble(_book, _study, Refuse: true)).Accepted);

        Assert.Equal(before, set.Changed);
        Assert.Equal(Amount(11), set.Find<Book>(RowKey.OfBook(_book.Book))!.Spendable);
        Assert.Equal("Read a page", set.Find<Study>(RowKey.OfStudy(_study))!.Title);
        Assert.Single(set.Transfers);
        Assert.Equal(3, _store.Decide(set, new TopUp(_book.Book, Amount(1), Currency.USD, "")).Receipt!.Transfer);
    }

    [Fact]
    public void Decide_CommandThatThrows_LeavesNoTraceAndTheNextOneWorks()
    {
        var set = new WorkingSet();

        Assert.Throws<InvalidOperationException>(() => _store.Decide(set, new Scribble(_book, _study, Refuse: false)));

        Assert.False(set.IsChanged);
        Assert.Empty(set.Transfers);
        Assert.Equal(_store.BookOf(_book), set.Find<Book>(RowKey.OfBook(_book.Book)));
        Assert.Equal(_store.StudyOf(_study), set.Find<Study>(RowKey.OfStudy(_study)));
        Assert.Equal(2, _store.Decide(set, new PublishStudy(_study)).Receipt!.Transfer);
        _store.Commit(set);
        Assert.Null(_store.Audit(_book));
    }

    [Fact]
    public void Decide_SameRowsCommandAndTime_SameAnswer()
    {
        WorkingSet one = new(), other = new();

        Assert.Equal(_store.Decide(one, new PublishStudy(_study)), _store.Decide(other, new PublishStudy(_study)));

        Assert.Equal(one.Changed, other.Changed);
        Assert.Equal(one.Transfers, other.Transfers);
    }

    [Fact]
    public void Decide_RowThatWasNotNamed_Throws()
    {
        var fault = Assert.Throws<InvalidOperationException>(
            () => new WorkingSet().Execute(new StopStudy(_study), BookTime.Of(Start)));

        Assert.Contains("StopStudy reads", fault.Message);
    }

    [Theory]
    [InlineData(-1, 2, 0)]
    [InlineData(2, -1, 0)]
    [InlineData(2, 0, -1)]
    public void Move_NegativePart_Throws(long rewards, long fees, long vat)
    {
        var set = Prepared();

        Assert.Throws<InvalidOperationException>(() => set.Move(
            TransferKind.TopUp, Account.Funding, Account.Available, new(new(rewards), new(fees), new(vat))));
    }

    [Fact]
    public void Move_Nothing_LeavesNoTransfer()
    {
        var set = Prepared();

        Assert.Null(set.Move(TransferKind.TopUp, Account.Funding, Account.Available, Breakdown.Zero));

        Assert.Empty(set.Transfers);
    }

    [Fact]
    public void Knows_OnlyWhatWasLoaded()
    {
        var set = new WorkingSet();
        set.Load(RowKey.OfBook(8), null);

        Assert.True(set.Knows(RowKey.OfBook(8)));
        Assert.False(set.Knows(RowKey.OfBook(_book.Book)));
        Assert.Null(set.Find<Book>(RowKey.OfBook(8)));
        Assert.False(set.IsChanged);
    }

    private static readonly Comparer<RowKey> ByKind = Comparer<RowKey>.Create((left, right) => left.Kind.CompareTo(right.Kind));

    /// <summary>A set in which a command has been decided, so that there is a current one.</summary>
    private WorkingSet Prepared()
    {
        var set = new WorkingSet();
        _store.Decide(set, new UpdateBook(_book.Book));
        return set;
    }

    /// <summary>Changes two rows twice each and moves money, and then fails.</summary>
    private sealed record Scribble(ObjectId Id, ObjectId Study, bool Refuse) : Command(Id.Book)
    {
        public override void DeclareRows(ICollection<RowKey> rows)
        {
            rows.Add(RowKey.OfBook(Book));
            rows.Add(RowKey.OfStudy(Study));
        }

        public override Outcome Decide(WorkingSet set)
        {
            for (var i = 0; i < 2; i++)
            {
                set.NextId();
                set.Put(set.Find<Study>(RowKey.OfStudy(Study))! with { Title = $"Scribble {i}" });
                set.Move(TransferKind.Reserve, Account.Available, Account.Held(Study), Breakdown.Unpriced(Amount(1)));
            }
            return Refuse ? Outcome.Refused(RejectionCode.WrongState, "") : throw new InvalidOperationException("A bug.");
        }

        public override RequestText Describe() => new("scribble");
    }
}
