namespace Bursar.Ledger.Tests;

public sealed class FeedbackTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;
    private readonly ObjectId _submission;

    public FeedbackTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.PublishStudy(_book, reward: 3, places: 2, Origin.Prolific);
        _submission = _store.TakePlace(_study);
    }

    private GiveFeedback Give => new(_study, _submission, Worker) { Text = "Fine." };

    private StudyFeedback? Given => _store.Find<StudyFeedback>(RowKey.OfStudyFeedback(_study, _submission));

    [Fact]
    public void GiveFeedback_AfterTheWork_IsKeptAndCanBeReplaced()
    {
        _store.MustRefuse(Give, RejectionCode.WrongState);
        _store.Must(new SubmitWork(_study, _submission));
        _store.Must(Give with { IsSigned = true, Category = "other", Clarity = 5, Difficulty = 1, Fairness = 3 });
        Assert.Equal(
            (true, false, "other", "Fine.", 5, 1, 3),
            (Given!.IsSigned, Given.IsOfReturned, Given.Category, Given.Text, Given.Clarity, Given.Difficulty, Given.Fairness));

        _store.Now = Start.AddDays(1);
        _store.Must(Give with { Text = new('x', StudyFeedback.MaxText), Category = new('c', StudyFeedback.MaxCategory) });

        Assert.Equal((false, null, Start.AddDays(1)), (Given!.IsSigned, Given.Clarity, Given.GivenAt));
        _store.AssertPlaces(_study, open: 1, taken: 1);
    }

    [Fact]
    public void GiveFeedback_AfterReturning_SaysSo()
    {
        _store.Must(new ReturnSubmission(_study, _submission, Worker));
        _store.Must(Give);
        Assert.True(Given!.IsOfReturned);
    }

    [Fact]
    public void GiveFeedback_OfAnotherOrOutOfRange_IsRefused()
    {
        _store.Must(new SubmitWork(_study, _submission));
        _store.MustRefuse(Give with { Participant = Colleague }, RejectionCode.NotFound);
        _store.MustRefuse(Give with { Clarity = 0 }, RejectionCode.InvalidValue);
        _store.MustRefuse(Give with { Difficulty = 6 }, RejectionCode.InvalidValue);
        _store.MustRefuse(Give with { Fairness = -1 }, RejectionCode.InvalidValue);
        _store.MustRefuse(Give with { Text = new('x', StudyFeedback.MaxText + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(Give with { Category = new('x', StudyFeedback.MaxCategory + 1) }, RejectionCode.InvalidValue);
        Assert.Null(Given);
    }

    [Fact]
    public void KeepFeedbackFile_OfAName_ReplacesTheOneBefore()
    {
        var keep = new KeepFeedbackFile(_book.Book, "quality.csv", new byte[] { 1 });
        var id = _store.Must(keep).Subject;
        _store.Now = Start.AddDays(1);
        Assert.Equal(id, _store.Must(keep with { Content = new byte[] { 1, 2 } }).Subject);
        Assert.NotEqual(id, _store.Must(keep with { Name = "other.csv" }).Subject);

        Assert.Equal(
            new FeedbackFile(id, "quality.csv", 2, Start.AddDays(1)), _store.Find<FeedbackFile>(RowKey.OfFeedbackFile(id)));
        Assert.Equal(new byte[] { 1, 2 }, _store.Find<Upload>(RowKey.OfUpload(id))!.Content);
        _store.Must(keep with { Content = new byte[Upload.MaxBytes] });
        _store.MustRefuse(keep with { Content = new byte[Upload.MaxBytes + 1] }, RejectionCode.InvalidValue);
        _store.MustRefuse(keep with { Name = "" }, RejectionCode.InvalidValue);
        _store.MustRefuse(keep with { Name = new('n', Upload.MaxName + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(keep with { Book = 99 }, RejectionCode.NotFound);
    }
}
