namespace Bursar.Ledger.Tests;

/// <summary>Commands that change a study together with what a dialect keeps beside it: both, or neither.</summary>
public sealed class StudyDocumentTests
{
    [Fact]
    public void PublishStudy_OfAnotherDocumentThanWasRead_IsRefused()
    {
        var store = new MemoryStore();
        var study = Draft(store, 10);
        store.MustRefuse(new PublishStudy(study) { Document = "new", Was = "older" }, RejectionCode.Changed);
        Assert.Equal((StudyState.Draft, "old"), (store.StudyOf(study).State, TextOf(store, study)));
        store.Must(new PublishStudy(study) { Document = "new", Was = "old" });
        Assert.Equal((StudyState.Active, "new"), (store.StudyOf(study).State, TextOf(store, study)));
    }

    [Fact]
    public void PublishStudy_WithoutTheFunds_KeepsTheDocument()
    {
        var store = new MemoryStore();
        var study = Draft(store, 2);
        store.MustRefuse(new PublishStudy(study) { Document = "new", Was = "old" }, RejectionCode.InsufficientFunds);
        Assert.Equal("old", TextOf(store, study));
    }

    [Fact]
    public void AddPlaces_FromAnotherNumber_IsRefused()
    {
        var store = new MemoryStore();
        var study = Draft(store, 10);
        store.Must(new PublishStudy(study));
        store.Must(new AddPlaces(study, 2) { From = 3, Document = "new", Was = "old" });
        store.MustRefuse(new AddPlaces(study, 2) { From = 3 }, RejectionCode.Changed);
        store.MustRefuse(new AddPlaces(study, 2) { From = 5, Document = "newer", Was = "old" }, RejectionCode.Changed);
        store.MustRefuse(new AddPlaces(study, 6) { From = 5, Document = "newer", Was = "new" }, RejectionCode.InsufficientFunds);
        Assert.Equal((5, "new"), (store.StudyOf(study).Places, TextOf(store, study)));
    }

    [Fact]
    public void AnyChange_OfAStudyWithoutADocument_NeedsNoneThatWasRead()
    {
        var store = new MemoryStore();
        var study = store.DraftStudy(store.OpenBook(10), reward: 1, places: 3);
        store.Must(new PublishStudy(study) { Document = "first" });
        Assert.Equal("first", TextOf(store, study));

        var other = store.PublishStudy(BookId(), reward: 1, places: 3);
        store.Must(new AddPlaces(other, 1) { Document = "first" });
        Assert.Equal("first", TextOf(store, other));
    }

    private static ObjectId Draft(MemoryStore store, decimal funds)
    {
        var book = store.OpenBook(funds, open => open with { ProlificPricing = Free });
        return store.Must(new DraftStudy(book.Book, "Read", Amount(1), 3, Origin.Prolific) { Document = "old" }).Subject;
    }

    private static string TextOf(MemoryStore store, ObjectId study) => store.Find<Document>(RowKey.OfDocument(study))!.Text;
}
