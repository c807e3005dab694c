namespace Bursar.Ledger.Tests;

/// <summary>The events of a book, its members, its projects and its payer's own money.</summary>
public sealed class BookEventTests
{
    private readonly MemoryStore _store = new();

    [Fact]
    public void OpenBook_SaysThatItIsOpenAndWhoIsAMember()
    {
        Assert.Equal(
            ["BookOpened", "MemberSet →WorkspaceAdmin"], _store.By(new OpenBook(BookId(), "Title", Currency.USD, Payer)));

        Assert.Equal([BookId(), Payer], _store.Events.Select(one => one.Subject));
    }

    [Fact]
    public void TopUpAndRefund_SayHowMuch()
    {
        var book = _store.OpenBook();

        Assert.Equal(["BookToppedUp 5.00"], _store.By(new TopUp(book.Book, Amount(5), Currency.USD, "grant")));
        Assert.Equal(["BookRefunded 2.00"], _store.By(new Refund(book.Book, Amount(2), Currency.USD, "rest")));
        Assert.All(_store.Events.TakeLast(2), one => Assert.Equal(book, one.Subject));
    }

    [Fact]
    public void UpdateBook_AnythingElseThanBefore_SaysSoOnce()
    {
        var book = _store.OpenBook().Book;

        Assert.Equal(["BookChanged"], _store.By(new UpdateBook(book) { Title = "Other" }));
        Assert.Equal(["BookChanged"], _store.By(new UpdateBook(book) { Description = "Other" }));
        Assert.Equal(["BookChanged"], _store.By(new UpdateBook(book) { CreditLimit = Amount(1) }));
        Assert.Equal(["BookChanged"], _store.By(new UpdateBook(book) { NaivetyDistributionRate = 0.5m }));
        Assert.Empty(_store.By(new UpdateBook(book) { Title = "Other", NaivetyDistributionRate = 0.5m }));
        Assert.Empty(_store.By(new UpdateBook(book)));
        var fee = new PricingEdit { FeeRate = new(1, 4) };
        Assert.Equal(["BookRepriced"], _store.By(new UpdateBook(book) { MTurkPricing = fee, ProlificPricing = fee }));
        Assert.Empty(_store.By(new UpdateBook(book) { MTurkPricing = fee, ProlificPricing = new() }));
        Assert.Equal(
            ["BookChanged", "BookRepriced"],
            _store.By(new UpdateBook(book) { CreditLimit = Amount(2), MTurkPricing = new() { FeeRate = Ratio.Zero } }));
    }

    [Fact]
    public void Projects_SayThatTheyAreThereAndThatTheyChanged()
    {
        var book = _store.OpenBook();

        Assert.Equal(["ProjectCreated"], _store.By(new CreateProject(book.Book, "Reading", Payer)));
        var project = _store.Events[^1].Subject;
        Assert.Equal(["ProjectChanged"], _store.By(new UpdateProject(project) { Title = "Reading aloud" }));
        Assert.Empty(_store.By(new UpdateProject(project) { Title = "Reading aloud" }));
    }

    /// <summary>It is there from the start, though its row is not.</summary>
    [Fact]
    public void DefaultProject_FirstChange_IsNotItsCreation()
    {
        var project = Project.DefaultOf(_store.BookOf(_store.OpenBook())).Id;

        Assert.Equal(["ProjectChanged"], _store.By(new UpdateProject(project) { Title = "Reading aloud" }));
    }
}
