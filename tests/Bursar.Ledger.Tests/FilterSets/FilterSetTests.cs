namespace Bursar.Ledger.Tests;

public sealed class FilterSetTests
{
    private readonly MemoryStore _store = new();
    private readonly ObjectId _book;
    private readonly ObjectId _set;

    public FilterSetTests()
    {
        _book = _store.OpenBook();
        _set = _store.Must(new CreateFilterSet(_book.Book, "Adults", "[1]")).Subject;
    }

    private FilterSet Set => _store.Find<FilterSet>(RowKey.OfFilterSet(_set))!;

    [Fact]
    public void ChangeFilterSet_MakesAVersion_AndKeepsTheOthers()
    {
        _store.Must(new ChangeFilterSet(_set, 1) { Filters = "[2]" });
        _store.Must(new ChangeFilterSet(_set, 2) { Name = "Others" });

        Assert.Equal((3, "Others"), (Set.Version, Set.Name));
        Assert.Equal(("Adults", "[1]"), Version(1));
        Assert.Equal(("Adults", "[2]"), Version(2));
        Assert.Equal(("Others", "[2]"), Version(3));
    }

    [Fact]
    public void ChangeFilterSet_WithoutAChange_MakesNoVersion()
    {
        _store.Must(new ChangeFilterSet(_set, 1) { Filters = "[1]", Name = "Adults" });
        Assert.Equal(1, Set.Version);
    }

    [Fact]
    public void ChangeFilterSet_AfterAnOlderVersionWasRead_IsRefused()
    {
        _store.Must(new ChangeFilterSet(_set, 1) { Filters = "[2]" });
        _store.MustRefuse(new ChangeFilterSet(_set, 1) { Filters = "[3]" }, RejectionCode.Changed);
    }

    [Fact]
    public void LockFilterSet_KeepsItAsItIs_UntilItIsUnlocked()
    {
        _store.Must(new LockFilterSet(_set, Locks: true));
        _store.Must(new LockFilterSet(_set, Locks: true));
        _store.MustRefuse(new ChangeFilterSet(_set, 1) { Name = "Others" }, RejectionCode.WrongState);
        _store.MustRefuse(new DeleteFilterSet(_set), RejectionCode.WrongState);

        _store.Must(new LockFilterSet(_set, Locks: false));
        _store.Must(new ChangeFilterSet(_set, 1) { Name = "Others" });
        _store.Must(new DeleteFilterSet(_set));
        Assert.True(Set.IsDeleted);
        Assert.Equal(("Others", "[1]"), Version(2));
    }

    [Fact]
    public void FilterSets_ThatAreWrong_AreRefused()
    {
        _store.MustRefuse(new CreateFilterSet(_book.Book, " ", "[]"), RejectionCode.InvalidValue);
        _store.MustRefuse(
            new CreateFilterSet(_book.Book, "Name", new('[', FilterSet.MaxFilters + 1)), RejectionCode.InvalidValue);
        _store.MustRefuse(new CreateFilterSet(9, "Name", "[]"), RejectionCode.NotFound);
        _store.MustRefuse(new ChangeFilterSet(_set, 1) { Name = "" }, RejectionCode.InvalidValue);
        _store.Must(new DeleteFilterSet(_set));
        _store.MustRefuse(new DeleteFilterSet(_set), RejectionCode.NotFound);
        _store.MustRefuse(new LockFilterSet(_set, true), RejectionCode.NotFound);
    }

    private (string Name, string Filters) Version(int number)
    {
        var version = _store.Find<FilterSetVersion>(RowKey.OfFilterSetVersion(_set, number))!;
        return (version.Name, version.Filters);
    }
}
