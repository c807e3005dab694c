namespace Bursar.Ledger.Tests;

public sealed class CreateProjectTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;

    public CreateProjectTests() => _book = _store.OpenBook(10);

    private CreateProject Create
        => new(_book.Book, "Reading", Colleague) { Description = "All about it", NaivetyDistributionRate = 0.50m };

    [Fact]
    public void CreateProject_InABook_IsThere()
    {
        var receipt = _store.Must(Create);

        Assert.Equal(new Receipt(ObjectId.InBook(Start, 7, 1), 0, Amount(10), Start), receipt);
        Assert.Equal(
            new Project
            {
                Id = receipt.Subject,
                Title = "Reading",
                Description = "All about it",
                NaivetyDistributionRate = 0.50m,
                Owner = Colleague,
                CreatedAt = Start,
            },
            _store.Find<Project>(RowKey.OfProject(receipt.Subject)));
    }

    [Fact]
    public void CreateProject_WhatNoProjectCanBe_IsRefused()
    {
        _store.MustRefuse(Create with { Title = " " }, RejectionCode.InvalidValue);
        _store.MustRefuse(Create with { Title = new('t', Project.MaxTitle + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(Create with { Description = new('d', Project.MaxDescription + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(Create with { NaivetyDistributionRate = -0.01m }, RejectionCode.InvalidValue);
        _store.MustRefuse(Create with { NaivetyDistributionRate = 1.01m }, RejectionCode.InvalidValue);
        _store.MustRefuse(Create with { Book = 9 }, RejectionCode.NotFound);
        _store.Must(Create with
        {
            Title = new('t', Project.MaxTitle),
            Description = new('d', Project.MaxDescription),
            NaivetyDistributionRate = 1,
        });
        _store.Must(Create with { NaivetyDistributionRate = 0 });
    }

    [Fact]
    public void CreateProject_WithNothingButATitle_HasNoDescription()
        => Assert.Equal("", _store.Find<Project>(
            RowKey.OfProject(_store.Must(new CreateProject(_book.Book, "Reading", Colleague)).Subject))!.Description);
}
