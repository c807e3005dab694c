namespace Bursar.Ledger;

/// <summary>
/// A wish to change something. It says which rows it needs, and decides over them purely: the same rows, the same
/// command and the same time give the same answer.
/// </summary>
/// <param name="Book">The number of the book that it is about; <see cref="RowKey.NoBook"/> for users, participants and
/// credentials.</param>
public abstract record Command(int Book)
{
    /// <summary>The key under which a retry finds the answer; null where the client sent none.</summary>
    public RequestKey? Key { get; init; }

    /// <summary>Names every row that <see cref="Decide"/> may ask for; all of them lie in <see cref="Book"/>.</summary>
    public abstract void DeclareRows(ICollection<RowKey> rows);

    /// <summary>Decides: puts changed rows and transfers into the set, or refuses.</summary>
    public abstract Outcome Decide(WorkingSet set);

    /// <summary>The request written out, for comparison with a later one under the same key.</summary>
    public abstract RequestText Describe();
}
