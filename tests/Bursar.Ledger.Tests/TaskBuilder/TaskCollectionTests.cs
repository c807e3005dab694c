namespace Bursar.Ledger.Tests;

public sealed class TaskCollectionTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public TaskCollectionTests() => _book = _store.OpenBook(10);

    [Fact]
    public void Replace_APublishedCollection_KeepsTheOldPages()
    {
        var id = Create();
        var was = Of(id).Content;

        _store.Must(new ReplaceTaskCollection(id, Worker, "Other", "new pages", was));

        var now = Of(id);
        Assert.Equal(("Other", Worker, Payer), (now.Name, now.ModifiedBy, now.CreatedBy));
        Assert.NotNull(now.ModifiedAt);
        Assert.Equal("new pages", _store.Find<Document>(RowKey.OfDocument(now.Content))!.Text);
        Assert.Equal("pages", _store.Find<Document>(RowKey.OfDocument(was))!.Text);
        _store.MustRefuse(new ReplaceTaskCollection(id, Worker, "Other", "more", was), RejectionCode.Changed);
    }

    [Fact]
    public void Submit_WithTasks_NumbersTheAnswersOfAllSubmissions()
    {
        var id = Create();
        var study = _store.OfferStudy(_book, 1, 3);
        var tasks = new AnsweredTasks(id, Of(id).Content, 4);
        var first = Submit(study, Worker, tasks);
        var second = Submit(study, Colleague, tasks with { Answers = 2 });

        Assert.Equal(6, Of(id).Answers);
        var (one, two) = (ResponseOf(first), ResponseOf(second));
        Assert.Equal((4, 4L, Worker, study), (one.Answers, one.Last, one.Participant, one.Study));
        Assert.Equal((2, 6L, id, tasks.Content), (two.Answers, two.Last, two.Collection, two.Content));
    }

    [Fact]
    public void Commands_OutOfTheirLimits_AreRefused()
    {
        var id = Create();
        var (book, was) = (_book.Book, Of(id).Content);
        _store.MustRefuse(new CreateTaskCollection(book, Payer, "", "c"), RejectionCode.InvalidValue);
        _store.MustRefuse(
            new CreateTaskCollection(book, Payer, new('n', TaskCollection.MaxName + 1), "c"), RejectionCode.InvalidValue);
        _store.MustRefuse(
            new CreateTaskCollection(book, Payer, "n", new('c', TaskCollection.MaxContent + 1)), RejectionCode.InvalidValue);
        _store.MustRefuse(new CreateTaskCollection(9, Payer, "n", "c"), RejectionCode.NotFound);
        _store.MustRefuse(new ReplaceTaskCollection(id, Payer, "n", "", was), RejectionCode.InvalidValue);
        _store.MustRefuse(new ReplaceTaskCollection(_book, Payer, "n", "c", was), RejectionCode.NotFound);

        var study = _store.OfferStudy(_book, 1, 3);
        var submission = _store.TakePlace(study, Worker);
        foreach (var wrong in new AnsweredTasks[] { new(study, was, 1), new(id, was, 0), new(Worker, was, 1) })
            _store.MustRefuse(new SubmitWork(study, submission) { Tasks = wrong }, RejectionCode.NotFound);
        Assert.Equal(0, Of(id).Answers);
    }

    private ObjectId Create() => _store.Must(new CreateTaskCollection(_book.Book, Payer, "Name", "pages")).Subject;

    private ObjectId Submit(ObjectId study, ObjectId participant, AnsweredTasks tasks)
    {
        var submission = _store.TakePlace(study, participant);
        return _store.Must(new SubmitWork(study, submission) { Document = "answers", Tasks = tasks }).Subject;
    }

    private TaskCollection Of(ObjectId id) => _store.Find<TaskCollection>(RowKey.OfTaskCollection(id))!;

    private TaskResponse ResponseOf(ObjectId submission)
        => _store.Find<TaskResponse>(RowKey.OfTaskResponse(submission))!;
}
