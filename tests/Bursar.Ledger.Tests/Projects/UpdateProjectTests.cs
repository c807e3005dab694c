namespace Bursar.Ledger.Tests;

public sealed class UpdateProjectTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _project;

    public UpdateProjectTests()
    {
        _book = _store.OpenBook(10);
        _project = _store.Must(new CreateProject(_book.Book, "Reading", Colleague) { Description = "All about it" }).Subject;
    }

    [Fact]
    public void UpdateProject_SomeFields_LeavesTheOthers()
    {
        _store.Now = Start.AddDays(1);
        var before = Found(_project);

        _store.Must(new UpdateProject(_project) { Title = "Writing" });
        _store.Must(new UpdateProject(_project) { NaivetyDistributionRate = 0.25m });
        _store.Must(new UpdateProject(_project));

        Assert.Equal(before! with { Title = "Writing", NaivetyDistributionRate = 0.25m }, Found(_project));
        _store.Must(new UpdateProject(_project) { NaivetyDistributionRate = 0.75m });
        Assert.Equal(0.75m, Found(_project)!.NaivetyDistributionRate);
        _store.Must(new UpdateProject(_project) { Description = "" });
        _store.Must(new UpdateProject(_project) { ClearNaivetyDistributionRate = true });
        Assert.Equal(("", null), (Found(_project)!.Description, Found(_project)!.NaivetyDistributionRate));
    }

    /// <summary>The one that every book has is there without a row, and gets one when it is changed.</summary>
    [Fact]
    public void UpdateProject_TheBooksFirst_IsARowFromThenOn()
    {
        var first = Project.DefaultOf(_store.BookOf(_book));
        Assert.Null(Found(first.Id));
        Assert.Equal(_book.Book, first.Id.Book);

        _store.Must(new UpdateProject(first.Id) { Title = "Renamed" });
        _store.Must(new UpdateProject(first.Id) { Description = "Changed" });

        Assert.Equal(first with { Title = "Renamed", Description = "Changed" }, Found(first.Id));
        Assert.Equal(("Project", "", Payer, Start), (first.Title, first.Description, first.Owner, first.CreatedAt));
    }

    [Fact]
    public void UpdateProject_WhatNoProjectCanBe_IsRefused()
    {
        _store.MustRefuse(new UpdateProject(_project) { Title = "" }, RejectionCode.InvalidValue);
        _store.MustRefuse(
            new UpdateProject(_project) { Description = new('d', Project.MaxDescription + 1) }, RejectionCode.InvalidValue);
        _store.MustRefuse(new UpdateProject(_project) { NaivetyDistributionRate = 2 }, RejectionCode.InvalidValue);
    }

    [Fact]
    public void UpdateProject_Unknown_IsRefused()
    {
        _store.MustRefuse(new UpdateProject(ObjectId.InBook(Start, 7, 99)) { Title = "Writing" }, RejectionCode.NotFound);
        _store.MustRefuse(
            new UpdateProject(ObjectId.InBook(Start, 8, uint.MaxValue)) { Title = "Writing" }, RejectionCode.NotFound);
        _store.MustRefuse(
            new UpdateProject(ObjectId.InBook(Start.AddSeconds(1), 7, uint.MaxValue)) { Title = "Writing" },
            RejectionCode.NotFound);
        _store.MustRefuse(new UpdateProject(_store.DraftStudy(_book, 1, 1)) { Title = "Writing" }, RejectionCode.NotFound);
    }

    private Project? Found(ObjectId id) => _store.Find<Project>(RowKey.OfProject(id));
}
