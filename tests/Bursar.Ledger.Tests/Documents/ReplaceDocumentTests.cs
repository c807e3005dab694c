namespace Bursar.Ledger.Tests;

public sealed class ReplaceDocumentTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _study;

    public ReplaceDocumentTests()
    {
        _book = _store.OpenBook(10);
        _study = _store.Must(
            new DraftStudy(_book.Book, "Read a page", Amount(1), 3, Origin.Prolific)
            {
                Document = "first",
                Publish = true,
            }).Subject;
    }

    [Fact]
    public void ReplaceDocument_OfAStudy_ChangesNothingElse()
    {
        var (book, study) = (_store.BookOf(_book), _store.StudyOf(_study));

        Assert.Equal(0, _store.Must(new ReplaceDocument(_study, "second", Was: "first")).Transfer);

        Assert.Equal((book, study), (_store.BookOf(_book), _store.StudyOf(_study)));
        Assert.Equal("second", _store.Find<Document>(RowKey.OfDocument(_study))!.Text);
    }

    [Fact]
    public void ReplaceDocument_ChangedMeanwhile_IsRefused()
    {
        _store.Must(new ReplaceDocument(_study, "second", Was: "first"));

        _store.MustRefuse(new ReplaceDocument(_study, "third", Was: "first"), RejectionCode.Changed);
        _store.MustRefuse(new ReplaceDocument(_study, "third", Was: "SECOND"), RejectionCode.Changed);
    }

    [Fact]
    public void ReplaceDocument_TextAtItsLimit_IsKeptAndOneLongerIsRefused()
    {
        var longest = new string('t', Document.MaxLength);

        _store.MustRefuse(new ReplaceDocument(_study, longest + "t", Was: "first"), RejectionCode.InvalidValue);
        _store.Must(new ReplaceDocument(_study, longest, Was: "first"));
    }

    [Fact]
    public void ReplaceDocument_OfAStudyWithoutOne_GivesItOne()
    {
        var draft = _store.DraftStudy(_book, reward: 1, places: 1);

        _store.MustRefuse(new ReplaceDocument(draft, "text", Was: "before"), RejectionCode.Changed);
        _store.Must(new ReplaceDocument(draft, "text", Was: ""));

        Assert.Equal("text", _store.Find<Document>(RowKey.OfDocument(draft))!.Text);
    }

    [Fact]
    public void ReplaceDocument_DeletedOrUnknown_IsRefused()
    {
        _store.Must(new StopStudy(_study));
        _store.Must(new DeleteStudy(_study));
        _store.MustRefuse(new ReplaceDocument(_study, "second", Was: "first"), RejectionCode.WrongState);
        _store.MustRefuse(new ReplaceDocument(BookId(), "second", Was: "first"), RejectionCode.NotFound);
    }
}
