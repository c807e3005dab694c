using System.Globalization;

namespace Bursar.Ledger;

/// <summary>
/// Keeps in the books how late it was at least, for the comparison at the next start. An earlier time changes nothing.
/// </summary>
/// <param name="At">A time that was believed.</param>
public sealed record NoteTime(DateTimeOffset At) : Command(RowKey.NoBook)
{
    /// <summary>How often a server does so: every ten minutes.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows) => rows.Add(RowKey.House);

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        var house = set.Find<House>(RowKey.House) ?? new House();
        if (house.Seen is null || house.Seen < At) set.Put(house with { Seen = Microseconds.Whole(At) });
        return set.Receipt(default);
    }

    /// <inheritdoc/>
    public override RequestText Describe()
        => new RequestText("note-time").With("at", Microseconds.Of(At).ToString(CultureInfo.InvariantCulture));
}
