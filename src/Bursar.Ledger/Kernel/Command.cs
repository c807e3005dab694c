namespace Bursar.Ledger;

/// <summary>
/// A request to change something. It declares the rows that it needs and decides as a pure function: the same rows, the same
/// command and the same time give the same outcome.
/// </summary>
/// <param name="Book">
/// The number of the book that it changes; <see cref="RowKey.NoBook"/> for users, participants and credentials.
/// </param>
public abstract record Command(int Book)
{
    /// <summary>The key under which a retry finds the stored answer; null if the client sent none.</summary>
    public RequestKey? Key { get; init; }

    /// <summary>
    /// A second key, for a client whose <see cref="Key"/> can be changed on the way: what was done under it is not done again
    /// under another <see cref="Key"/>, but rejected with <see cref="RejectionCode.Repeated"/>. Null for none; only together
    /// with <see cref="Key"/>, and of the same book.
    /// </summary>
    public RequestKey? Seal { get; init; }

    /// <summary>
    /// Who asks: the id of a user or participant, <see cref="AccessKey.Subject"/> of an access key, or
    /// <see cref="ActingLedger.Operator"/>; empty for what nobody asked for. It says who did what and decides nothing.
    /// </summary>
    public ObjectId By { get; init; }

    /// <summary>What a row is taken to need, in bytes, with its share of the indexes.</summary>
    private protected const int RowBytes = 512;

    /// <summary>How much work it is beside others that share a batch with it: about how many objects it changes.</summary>
    public virtual int Weight => 1;

    /// <summary>
    /// About how many bytes it stores that may cost its book nothing, and that a quota limits; 0 if money or another command pays
    /// for them.
    /// </summary>
    public virtual int Stores => 0;

    /// <summary>Adds the key of every row that <see cref="Decide"/> may ask for; all of them lie in <see cref="Book"/>.</summary>
    public abstract void DeclareRows(ICollection<RowKey> rows);

    /// <summary>Puts changed rows and transfers into the set and returns a receipt, or rejects the command.</summary>
    public abstract Outcome Decide(WorkingSet set);

    /// <summary>The request as text, to compare with a later request under the same key.</summary>
    public abstract RequestText Describe();
}
