using System.Text;

namespace Bursar.Ledger.Tests;

/// <summary>What was answered so far is kept while the work goes on, and no longer.</summary>
public sealed class KeepDraftTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _study;
    private readonly ObjectId _submission;

    public KeepDraftTests()
    {
        var book = _store.OpenBook(10);
        _study = _store.PublishStudy(book, reward: 1, places: 2, Origin.Prolific);
        _submission = _store.TakePlace(_study);
    }

    private string Draft => _store.Find<Upload>(RowKey.OfUpload(WorkDraft.IdOf(_submission))) is { } draft
        ? Encoding.UTF8.GetString(draft.Content.Span)
        : "";

    private Submission Work => _store.Find<Submission>(RowKey.OfSubmission(_submission))!;

    [Fact]
    public void KeepDraft_WhileAtWork_ReplacesWhatTheCallerRead()
    {
        Keep("one", "");
        Keep("one and two", "one");

        Assert.Equal(("one and two", true), (Draft, Work.HasDraft));
        _store.MustRefuse(new KeepDraft(_study, _submission, "another tab's", "one"), RejectionCode.Changed);
        _store.MustRefuse(
            new KeepDraft(_study, _submission, new('x', Document.MaxLength + 1), Draft), RejectionCode.InvalidValue);
        Assert.Equal("one and two", Draft);
    }

    [Fact]
    public void SubmitWork_WithADraft_KeepsItsFilesAlone()
    {
        Keep("one", "");

        _store.Must(new SubmitWork(_study, _submission) { Document = "all" });

        Assert.Equal(("", false), (Draft, Work.HasDraft));
        Assert.NotNull(Photo());
        _store.MustRefuse(new KeepDraft(_study, _submission, "two", ""), RejectionCode.WrongState);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Draft_OfWorkThatIsNotSubmitted_GoesWithItsFiles(bool returns)
    {
        Keep("one", "");
        Assert.NotNull(Photo());

        if (!returns) _store.Now = Work.Due!.Value;
        _store.Must(returns
            ? new ReturnSubmission(_study, _submission, Worker)
            : new SettleSubmission(_study, _submission, Worker));

        Assert.Equal(("", false), (Draft, Work.HasDraft));
        Assert.Null(Photo());
    }

    private void Keep(string text, string was) => _store.Must(
        new KeepDraft(_study, _submission, text, was) { Uploads = [new("photo", "a.png", "image/png", new byte[] { 1 })] });

    private Upload? Photo() => _store.Find<Upload>(RowKey.OfUpload(Upload.IdOf(_submission, "photo")));
}
