namespace Bursar.Ledger.Tests;

public sealed class KeepDocumentTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public KeepDocumentTests() => _book = _store.OpenBook(10);

    [Fact]
    public void KeepDocument_New_IsKeptUnderTheIdOfItsText()
    {
        var document = Of("{\"Title\":\"Read a page\"}");

        var receipt = _store.Must(new KeepDocument(document));

        Assert.Equal(new Receipt(document.Subject, 0, Amount(10), Start), receipt);
        Assert.Equal(document, _store.Find<Document>(RowKey.OfDocument(document.Subject)));
        Assert.Equal(0u, _store.BookOf(_book).LastSerial);
    }

    [Fact]
    public void KeepDocument_Again_AnswersTheSameAndWritesNothing()
    {
        var first = _store.Must(new KeepDocument(Of("text")));
        var set = new WorkingSet();

        Assert.Equal(first, _store.Decide(set, new KeepDocument(Of("text"))).Receipt);

        Assert.False(set.IsChanged);
    }

    /// <summary>Sixty-four bits of a digest: it will not happen, and if it does nothing is overwritten.</summary>
    [Fact]
    public void KeepDocument_AnotherTextUnderItsId_IsRefused()
    {
        var document = Of("text");
        _store.Must(new KeepDocument(document));

        Assert.Equal(
            $"Another document has the id {document.Subject}.",
            _store.MustRefuse(new KeepDocument(document with { Text = "other" }), RejectionCode.AlreadyExists));
    }

    [Fact]
    public void KeepDocument_TextAtItsLimit_IsKeptAndOneLongerIsRefused()
    {
        var longest = new string('t', Document.MaxLength);

        _store.Must(new KeepDocument(Of(longest)));
        _store.MustRefuse(new KeepDocument(Of(longest + "t")), RejectionCode.InvalidValue);
        _store.MustRefuse(new KeepDocument(Of("\0")), RejectionCode.InvalidValue);
    }

    [Fact]
    public void KeepDocument_TwoBooks_HaveOneEach()
    {
        _store.Must(new OpenBook(BookId(8), "Another", Currency.USD, Payer));
        _store.Must(new KeepDocument(Of("text")));

        Assert.Null(_store.Find<Document>(RowKey.OfDocument(ObjectId.OfText(8, "text"))));
        _store.Must(new KeepDocument(new(ObjectId.OfText(8, "text"), "text")));
    }

    [Fact]
    public void KeepDocument_UnknownBook_IsRefused()
        => _store.MustRefuse(new KeepDocument(new(ObjectId.OfText(9, "text"), "text")), RejectionCode.NotFound);

    private Document Of(string text) => new(ObjectId.OfText(_book.Book, text), text);
}
