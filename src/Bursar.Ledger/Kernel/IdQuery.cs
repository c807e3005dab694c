namespace Bursar.Ledger;

/// <summary>
/// A request for the ids of rows, in the order of the ids: that in which the objects of a book were created. Skipping ids costs
/// little, because they are read from an index alone.
/// </summary>
/// <param name="Limit">The maximum number of ids.</param>
public abstract record IdQuery(int Limit) : Query<ObjectId>(Limit)
{
    /// <summary>Whether the newest come first.</summary>
    public bool NewestFirst { get; init; }

    /// <summary>The id beyond which the page begins; empty for the first page.</summary>
    public ObjectId Beyond { get; init; }

    /// <summary>The number of ids to skip.</summary>
    public long Skip { get; init; }

    /// <inheritdoc/>
    public override bool IsLong => Skip + Limit > Many;
}
