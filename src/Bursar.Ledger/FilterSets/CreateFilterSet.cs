namespace Bursar.Ledger;

/// <summary>Creates a filter set.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Name">1 to <see cref="FilterSet.MaxName"/> characters.</param>
/// <param name="Filters">The filters, at most <see cref="FilterSet.MaxFilters"/> characters.</param>
public sealed record CreateFilterSet(int Book, string Name, string Filters) : Command(Book)
{
    /// <inheritdoc/>
    public override int Stores => (2 * RowBytes) + Filters.Length;

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows) => rows.Add(RowKey.OfBook(Book));

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        var made = new FilterSet { Id = set.NextId(), Name = Name, CreatedAt = set.Now };
        if (made.Check(Filters) is { } refused) return refused;
        set.Put(made);
        set.Put(new FilterSetVersion(made.Id, made.Version, Name, Filters));
        return set.Receipt(made.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("create-filter-set").With("name", Name).With("filters", Filters);
}
